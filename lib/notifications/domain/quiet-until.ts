type Hours = { readonly from: string; readonly until: string };

/**
 * When a person's own quiet hours end (`HH:MM` in their district's time zone, possibly past midnight); null outside them.
 * Example: at 22:30 with 22:00–07:00 it is 07:00 of the next day.
 */
export function quietUntil(now: Temporal.Instant, hours: Hours | null, timeZone: string): Temporal.Instant | null {
  if (!hours) return null;
  const { compare } = Temporal.PlainTime;
  const from = Temporal.PlainTime.from(hours.from);
  const until = Temporal.PlainTime.from(hours.until);
  const local = now.toZonedDateTimeISO(timeZone);
  const isAfterFrom = compare(local.toPlainTime(), from) >= 0;
  const isBeforeUntil = compare(local.toPlainTime(), until) < 0;
  const isOverMidnight = compare(from, until) > 0;
  if (isOverMidnight ? !isAfterFrom && !isBeforeUntil : !(isAfterFrom && isBeforeUntil)) return null;
  const day = isBeforeUntil ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  return day.toZonedDateTime({ timeZone, plainTime: until }).toInstant();
}
