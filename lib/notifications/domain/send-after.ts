/** When messages may leave for a person: hours `HH:MM` in the district's time zone; equal ends mean that no hour is quiet. */
export type SendingHours = {
  /** notices of so many minutes travel together */
  readonly gatherMinutes: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
};

/**
 * From when a notice may leave the portal: at once where it is urgent, else after the minutes in which more may join it, and not
 * in the quiet hours (which may go past midnight). Example: 19:55 with ten minutes and quiet hours 20:00–08:00 is 08:00.
 */
export function sendAfter(
  now: Temporal.Instant,
  isUrgent: boolean,
  { gatherMinutes, quietFrom, quietUntil }: SendingHours,
  timeZone: string,
): Temporal.Instant {
  if (isUrgent) return now;
  const ready = now.add({ minutes: gatherMinutes }).toZonedDateTimeISO(timeZone);
  const from = Temporal.PlainTime.from(quietFrom);
  const until = Temporal.PlainTime.from(quietUntil);
  const time = ready.toPlainTime();
  if (!isWithin(time, from, until)) return ready.toInstant();
  const isBeforeMidnight = Temporal.PlainTime.compare(time, until) >= 0;
  const day = isBeforeMidnight ? ready.toPlainDate().add({ days: 1 }) : ready.toPlainDate();
  return day.toZonedDateTime({ timeZone, plainTime: until }).toInstant();
}

function isWithin(time: Temporal.PlainTime, from: Temporal.PlainTime, until: Temporal.PlainTime): boolean {
  const { compare } = Temporal.PlainTime;
  const isAfterFrom = compare(time, from) >= 0;
  const isBeforeUntil = compare(time, until) < 0;
  return compare(from, until) <= 0 ? isAfterFrom && isBeforeUntil : isAfterFrom || isBeforeUntil;
}
