import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { Shelf } from '#lib/cases/domain/state.ts';
import { sayDate } from '#lib/i18n/say-date.ts';

/** Plan, owner and day of review as names and values. */
export function useShelfFacts(shelf: Shelf | null, { locale }: Reading): { label: string; value: string }[] {
  const t = useTranslations('desk.shelf');
  if (!shelf) return [];
  return [
    { label: t('plan'), value: shelf.plan },
    { label: t('owner'), value: shelf.owner },
    { label: t('reviewOn'), value: sayDate(shelf.reviewOn, locale) },
  ];
}
