import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FiledNotice } from '#components/filing/filed-notice.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findFiledCase } from '#lib/cases/queries/filed-case.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { officeOf, shortNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { takeFilingBack } from '../../../../../../filing/actions.ts';
import { draftPath } from '../../../../../../filing/paths.ts';

type Params = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations('filing.filed');
  return { title: `${t('title')} ${(await params).number}` };
}

export default async function FiledPage({ params }: Params) {
  const viewer = await requireViewer('company');
  const now = Temporal.Now.instant();
  const filed = await findFiledCase(db, viewer, (await params).number, now);
  if (!filed) return notFound();
  const [t, locale, directory] = await Promise.all([
    getTranslations('filing.filed'),
    getLocale(),
    getDirectory(db, viewer.districtId),
  ]);
  if (filed.status === 'draft') {
    return (
      <div className="max-w-column">
        <PageHeader title={t('isDraft')} lead={t('isDraftText', { number: filed.number })} />
        {filed.draftId && (
          <ButtonLink kind="primary" href={draftPath('company', filed.draftId)}>
            {t('continue')}
          </ButtonLink>
        )}
      </div>
    );
  }
  const reader = { locale, timeZone: viewer.district.timeZone, now };
  const until = filed.undoUntil ? sayWhen(filed.undoUntil, reader) : '';
  return (
    <FiledNotice
      filed={filed}
      office={shortNameIn(locale, officeOf(directory))}
      reader={reader}
      words={{ title: t('title'), next: t('next'), undoHint: t('undoHint', { until }) }}
      takeBack={takeFilingBack}
    >
      <ButtonLink kind="primary" href={`/my/requests/${filed.number}`}>
        {t('open')}
      </ButtonLink>
      <ButtonLink href="/my/requests">{t('list')}</ButtonLink>
    </FiledNotice>
  );
}
