import { useTranslations } from 'next-intl';
import type { DueCounts } from '#lib/cases/domain/queue-tabs.ts';

/** `超期 1 · 今天到期 4 · 明天 6 · 本周 18`; overdue only when there is any. */
export function DueSummary({ counts }: { counts: DueCounts }) {
  const t = useTranslations('desk.due');
  return (
    <span className="flex flex-wrap gap-x-3">
      {counts.overdue > 0 && (
        <strong className="font-semibold text-light-red">{t('overdue', { count: counts.overdue })}</strong>
      )}
      <span>{t('today', { count: counts.today })}</span>
      <span>{t('tomorrow', { count: counts.tomorrow })}</span>
      <span>{t('week', { count: counts.week })}</span>
    </span>
  );
}
