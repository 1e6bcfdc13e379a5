import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { cx } from '#components/ui/cx.ts';
import type { DueDays, DueGroup } from '#lib/cases/domain/due-groups.ts';
import { sayDate, sayWeekday } from '#lib/i18n/say-date.ts';

type DueHeadingProps = { group: DueGroup; days: DueDays; count: number; reading: Reading };

/** `今天 2026年11月30日（周一） 4 件`; the next working day by its date where it is not tomorrow. */
export function DueHeading({ group, days, count, reading }: DueHeadingProps) {
  const t = useTranslations('desk.due.groups');
  const date = dateOf(group, days);
  const isTomorrow = days.next.equals(days.today.add({ days: 1 }));
  const name = group === 'tomorrow' && !isTomorrow ? t('nextWorkingDay') : t(group);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span className={cx(group === 'overdue' && 'text-light-red')}>{name}</span>
      {date && (
        <span className="font-normal text-ink-2">
          {t('date', { date: sayDate(date, reading.locale), weekday: sayWeekday(date, reading.locale) })}
        </span>
      )}
      <span className="font-normal text-ink-2 tabular-nums">{t('count', { count })}</span>
    </span>
  );
}

function dateOf(group: DueGroup, days: DueDays): Temporal.PlainDate | null {
  if (group === 'today') return days.today;
  return group === 'tomorrow' ? days.next : null;
}
