import { NONE } from '#lib/cases/domain/case-figures.ts';
import type { Question } from './charts/chart-of-report.ts';
import type { Period } from './domain/period.ts';
import type { InsightQuery } from './insight-query.ts';

/** The question of a page asked of one row of its table only: that unit, matter, area, channel, or that month of the period. */
export function narrowTo(question: Question, key: string | null, query: InsightQuery): InsightQuery {
  if (question === 'month') return key ? { ...query, period: within(query.period, key) } : query;
  const name = question === 'matter' ? 'category' : question;
  return { ...query, filter: { ...query.filter, [name]: key ?? NONE } };
}

function within({ from, to }: Period, month: string): Period {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const last = first.with({ day: first.daysInMonth });
  return {
    from: Temporal.PlainDate.compare(first, from) > 0 ? first : from,
    to: Temporal.PlainDate.compare(last, to) < 0 ? last : to,
  };
}
