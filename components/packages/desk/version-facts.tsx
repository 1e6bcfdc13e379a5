import { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import { Facts } from '#components/ui/facts.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { PackageView } from '#lib/service-packages/queries/package-view.ts';
import { localTimeOf } from '#lib/shared/local-time.ts';

/** A version's line in the ledger: who made and reviewed it, how it came to the company, and who signed for it. */
export function VersionFacts({ shown, reading }: { shown: PackageView; reading: Reading }) {
  const { locale, timeZone } = reading;
  const t = useTranslations('packages.ledger');
  const means = useTranslations('packages.means');
  const dayOf = (at: Date) => sayDate(localTimeOf(at.getTime(), timeZone), locale);
  const { departmentReviewedBy, officeReviewedBy, handedOverOn, receivedBy, receivedAt, reviewUnit } = shown;
  const department = departmentReviewedBy
    ? t('department', { unit: unitName(reviewUnit, reading), name: ownNameIn(locale, departmentReviewedBy) })
    : reviewUnit
      ? t('departmentWaits', { unit: unitName(reviewUnit, reading) })
      : t('noDepartment');
  const office = officeReviewedBy ? t('office', { name: ownNameIn(locale, officeReviewedBy) }) : t('officeWaits');
  const facts = [
    {
      label: t('composedBy'),
      value: [ownNameIn(locale, shown.composedBy), dayOf(shown.composedAt)].join(' · '),
    },
    ...(shown.status === 'draft' || shown.status === 'discarded'
      ? []
      : [{ label: t('reviews'), value: [department, office].join(' · ') }]),
    ...(handedOverOn && shown.means
      ? [
          {
            label: t('handedOver'),
            value: [
              t('handedOverText', {
                day: sayDate(handedOverOn, locale),
                means: means(shown.means),
                names: shown.givers ?? '',
              }),
              shown.place,
            ]
              .filter(Boolean)
              .join(' · '),
          },
          {
            label: t('received'),
            value:
              receivedBy && receivedAt
                ? t('receivedText', { name: ownNameIn(locale, receivedBy), day: dayOf(receivedAt) })
                : t('notReceived'),
          },
        ]
      : []),
    ...(shown.handoverNote ? [{ label: t('note'), value: shown.handoverNote }] : []),
    ...(shown.questions ? [{ label: t('questions'), value: shown.questions }] : []),
  ];
  return <Facts facts={facts} />;
}
