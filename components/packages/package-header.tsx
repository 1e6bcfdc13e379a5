import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { CompanyPackages, PackageView } from '#lib/service-packages/queries/package-view.ts';
import { localTimeOf } from '#lib/shared/local-time.ts';

type PackageHeaderProps = { company: CompanyPackages['company']; shown: PackageView; reading: Reading };

/** Whose package it is, which version, how it came, the words that came with it, and who signed for it. */
export function PackageHeader({ company, shown, reading }: PackageHeaderProps) {
  const t = useTranslations('ownPackage');
  const common = useTranslations('common');
  const { locale, timeZone } = reading;
  const { number, handedOverOn, means, givers, greeting, receivedBy, receivedAt, questions } = shown;
  const dayOf = (at: Date) => sayDate(localTimeOf(at.getTime(), timeZone), locale);
  return (
    <div>
      <PageHeader
        above={<p className="text-ink-2">{ownNameIn(locale, company)}</p>}
        title={t('title')}
        actions={
          shown.acts.includes('receive') && (
            <ButtonLink kind="primary" href="#receipt">
              {t('toReceipt')}
            </ButtonLink>
          )
        }
        lead={[
          t('version', { number }),
          handedOverOn && means && t('handedOver', { means: t(`means.${means}`), day: sayDate(handedOverOn, locale) }),
          givers && t('givers', { names: givers }),
          receivedBy && receivedAt && t('receivedBy', { name: ownNameIn(locale, receivedBy), day: dayOf(receivedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {greeting && <p className="whitespace-pre-line border-line border-y py-4">{greeting}</p>}
      {questions && (
        <p className="whitespace-pre-line pt-3 text-ink-2">
          {common('labelled', { label: t('yourQuestions'), text: questions })}
        </p>
      )}
      <p className="pt-3 text-ink-2 text-small">{t('note')}</p>
    </div>
  );
}
