import { useTranslations } from 'next-intl';
import { cx } from '#components/ui/cx.ts';
import type { Weekday, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { hoursOn } from '#lib/calendar/domain/working-year.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayMonth, sayWeekday } from '#lib/i18n/say-date.ts';

type YearTableProps = { year: number; calendar: WorkingCalendar; locale: Locale };

/** A year at a glance: twelve months, with holidays, make-up days and days of other hours marked by sign and colour. */
export function YearTable({ year, calendar, locale }: YearTableProps) {
  const t = useTranslations('rules.calendars');
  return (
    <section aria-label={t('yearOf', { year })} className="flex flex-col gap-3">
      <p className="flex flex-wrap gap-x-5 text-ink-2 text-small">
        <span>{t('legend.holiday')}</span>
        <span>{t('legend.makeUp')}</span>
        <span>{t('legend.hours')}</span>
      </p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-6">
        {Array.from({ length: 12 }, (_, index) => Temporal.PlainYearMonth.from({ year, month: index + 1 })).map(
          (month) => (
            <Month key={month.toString()} month={month} calendar={calendar} locale={locale} />
          ),
        )}
      </div>
    </section>
  );
}

type MonthProps = { month: Temporal.PlainYearMonth; calendar: WorkingCalendar; locale: Locale };

function Month({ month, calendar, locale }: MonthProps) {
  const first = month.toPlainDate({ day: 1 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / 7);
  return (
    <table className="w-full table-fixed text-center tabular-nums">
      <caption className="pb-1 text-left font-semibold">{sayMonth(month, locale)}</caption>
      <thead>
        <tr className="text-ink-3 text-small">
          {[1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => (
            <th key={dayOfWeek} className="font-normal">
              {sayWeekday({ dayOfWeek }, locale).replace('周', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => monday.add({ weeks: week })).map((start) => (
          <tr key={start.toString()}>
            {Array.from({ length: 7 }, (_, day) => start.add({ days: day })).map((date) => (
              <td key={date.toString()} className="h-8">
                {date.month === month.month && <Day date={date} calendar={calendar} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, calendar }: { date: Temporal.PlainDate; calendar: WorkingCalendar }) {
  const t = useTranslations('rules.calendars.marks');
  const kind = kindOf(date, calendar);
  const hours = hoursOn(calendar, date.toString(), date.dayOfWeek as Weekday);
  const look = { plain: 'text-ink', off: 'text-ink-3', holiday: 'text-light-red', makeUp: 'font-semibold', hours: '' };
  return (
    <span
      className={cx('inline-flex items-baseline', look[kind])}
      title={hours.length > 0 ? hours.map((each) => each.join('–')).join(' ') : undefined}
    >
      {date.day}
      {kind !== 'plain' && kind !== 'off' && <sup className="text-small">{t(kind)}</sup>}
    </span>
  );
}

function kindOf(date: Temporal.PlainDate, calendar: WorkingCalendar) {
  const iso = date.toString();
  const plain = calendar.week[date.dayOfWeek as Weekday];
  const own = calendar.workdays.get(iso);
  if (own) return plain.length === 0 ? 'makeUp' : 'hours';
  if (calendar.holidays.has(iso)) return 'holiday';
  return plain.length === 0 ? 'off' : 'plain';
}
