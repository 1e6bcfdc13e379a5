import type { Hours, Weekday } from '#lib/calendar/domain/types.ts';
import type { Locale } from './locale.ts';
import { sayWeekday } from './say-date.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A week as people read it: `周一至周五 09:00–12:00、13:30–17:30` · `Mon–Fri 09:00–12:00, 13:30–17:30`; other days of the week after a semicolon. */
export function sayHours(week: Readonly<Record<Weekday, Hours>>, locale: Locale): string {
  const runs: { from: Weekday; to: Weekday; hours: string }[] = [];
  for (const day of WEEKDAYS) {
    const hours = week[day].map(([opens, closes]) => `${opens}–${closes}`).join(locale === 'en' ? ', ' : '、');
    const last = runs.at(-1);
    if (hours === '') continue;
    if (last?.hours === hours && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  const name = (dayOfWeek: Weekday) => sayWeekday({ dayOfWeek }, locale);
  return runs
    .map(({ from, to, hours }) => {
      const days = from === to ? name(from) : [name(from), name(to)].join(locale === 'en' ? '–' : '至');
      return `${days} ${hours}`;
    })
    .join(locale === 'en' ? '; ' : '；');
}
