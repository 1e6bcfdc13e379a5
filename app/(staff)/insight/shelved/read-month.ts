/** The month an address names (`2026-11`); this month for anything else, and for one that is still to come. */
export function readMonth(named: string | readonly string[] | null | undefined, today: Temporal.PlainDate) {
  const thisMonth = today.toPlainYearMonth();
  if (typeof named !== 'string' || !/^\d{4}-\d{2}$/.test(named)) return thisMonth;
  try {
    const month = Temporal.PlainYearMonth.from(named);
    return Temporal.PlainYearMonth.compare(month, thisMonth) > 0 ? thisMonth : month;
  } catch {
    return thisMonth;
  }
}
