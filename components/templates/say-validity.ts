import type { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { TemplateView } from '#lib/templates/template-view.ts';

type Words = ReturnType<typeof useTranslations<'templates'>>;

/** `2026年1月1日至2026年12月31日` · `2026年1月1日起` */
export function sayValidity(
  { validFrom, validUntil }: Pick<TemplateView, 'validFrom' | 'validUntil'>,
  { locale }: Pick<Reading, 'locale'>,
  t: Words,
): string {
  const from = sayDate(validFrom, locale);
  return validUntil ? t('validity', { from, until: sayDate(validUntil, locale) }) : t('validityOpen', { from });
}
