import { useTranslations } from 'next-intl';
import type { DueCounts, DueDays } from '#lib/cases/domain/due-groups.ts';

/** `超期 1 · 今天到期 4 · 明天 6 · 本周还有 8`; overdue and later only when there is any. */
export function DueSummary({ counts, days }: { counts: DueCounts; days: DueDays }) {
  const t = useTranslations('desk.due');
  const isTomorrow = days.next.equals(days.today.add({ days: 1 }));
  return (
    <span className="flex flex-wrap gap-x-3">
      {counts.overdue > 0 && (
        <strong className="font-semibold text-light-red">{t('overdue', { count: counts.overdue })}</strong>
      )}
      <strong className="font-semibold text-ink">{t('today', { count: counts.today })}</strong>
      <span>{t(isTomorrow ? 'tomorrow' : 'nextWorkingDay', { count: counts.tomorrow })}</span>
      <span>{t('week', { count: counts.week })}</span>
      {counts.later > 0 && <span>{t('later', { count: counts.later })}</span>}
    </span>
  );
}
