/** Dates of a report, both inclusive, local to the district. */
export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** This month and the eleven before it: enough to see a year's course on any day of the year. */
export function lastTwelveMonths(today: Temporal.PlainDate): Period {
  return { from: today.with({ day: 1 }).subtract({ months: 11 }), to: today };
}

export const thisMonth = (today: Temporal.PlainDate): Period => ({ from: today.with({ day: 1 }), to: today });

export function lastMonth(today: Temporal.PlainDate): Period {
  const from = today.with({ day: 1 }).subtract({ months: 1 });
  return { from, to: from.add({ months: 1 }).subtract({ days: 1 }) };
}

export const thisYear = (today: Temporal.PlainDate): Period => ({ from: today.with({ month: 1, day: 1 }), to: today });

/**
 * What a period is compared with: the same months before it where it is whole months, else as many days before it. A month that
 * is not over is compared with as much of the month before. Example: 1–23 November with 1–23 October.
 */
export function periodBefore({ from, to }: Period): Period {
  if (from.day === 1) {
    const months = (to.year - from.year) * 12 + to.month - from.month + 1;
    const isWhole = to.equals(endOfMonth(to));
    const end = to.subtract({ months });
    return { from: from.subtract({ months }), to: isWhole ? endOfMonth(end) : end };
  }
  const days = from.until(to).days + 1;
  return { from: from.subtract({ days }), to: from.subtract({ days: 1 }) };
}

/** The month of a period that is exactly one, for saying it by its name. */
export function wholeMonth({ from, to }: Period): Temporal.PlainYearMonth | null {
  return from.day === 1 && to.equals(endOfMonth(from)) ? from.toPlainYearMonth() : null;
}

const endOfMonth = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: date.daysInMonth });
