import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Reason } from '#lib/service-packages/domain/suggesting.ts';

/** Why a company should get another version, in words. */
export function ReasonList({ reasons, locale }: { reasons: readonly Reason[]; locale: Locale }) {
  const t = useTranslations('packages.reasons');
  const isEnglish = locale === 'en';
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.kind}>
          {reason.kind === 'first'
            ? t('first')
            : t(reason.kind, {
                titles: reason.policies
                  .map(({ title, titleEn }) => (isEnglish ? titleEn : title))
                  .join(isEnglish ? '; ' : '；'),
              })}
        </li>
      ))}
    </ul>
  );
}
