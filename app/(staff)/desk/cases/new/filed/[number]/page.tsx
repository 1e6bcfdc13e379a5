import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FiledNotice } from '#components/filing/filed-notice.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { findFiledCase } from '#lib/cases/queries/filed-case.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { officeOf, shortNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { takeFilingBack } from '../../../../../../filing/actions.ts';
import { draftPath } from '../../../../../../filing/paths.ts';
import { requireDesk } from '../../../../require-desk.ts';

type Params = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations('filing.desk');
  return { title: `${t('filedTitle')} ${(await params).number}` };
}

export default async function FiledPage({ params }: Params) {
  const viewer = await requireDesk();
  const now = Temporal.Now.instant();
  const filed = await findFiledCase(db, viewer, (await params).number, now);
  if (!filed) return notFound();
  if (filed.draftId) return redirect(draftPath('staff', filed.draftId));
  const [t, locale, directory] = await Promise.all([
    getTranslations('filing.desk'),
    getLocale(),
    getDirectory(db, viewer.districtId),
  ]);
  const reader = { locale, timeZone: viewer.district.timeZone, now };
  const until = filed.undoUntil ? sayWhen(filed.undoUntil, reader) : '';
  return (
    <FiledNotice
      filed={filed}
      office={shortNameIn(locale, officeOf(directory))}
      reader={reader}
      words={{
        title: t('filedTitle'),
        next: filed.isVisible ? '' : t('notVisible'),
        undoHint: t('undoHint', { until }),
      }}
      takeBack={takeFilingBack}
    >
      {filed.isVisible && (
        <ButtonLink kind="primary" href={`/desk/cases/${filed.number}`}>
          {t('open')}
        </ButtonLink>
      )}
      <ButtonLink href="/desk/cases/new">{t('another')}</ButtonLink>
    </FiledNotice>
  );
}
