/** The same facts with every instant written in RFC 3339 with an offset; works on unions member by member. */
export type WithLocalTimes<T> = T extends unknown
  ? { readonly [Key in keyof T]: T[Key] extends Temporal.Instant ? string : T[Key] }
  : never;

/** RFC 3339 in a time zone: `2026-02-27T17:30:00+08:00`. */
export const localTime = (at: Temporal.Instant, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' });

/** Writes the instants of a flat object in a time zone and leaves the rest as it is. */
export function withLocalTimes<T extends object>(facts: T, timeZone: string): WithLocalTimes<T> {
  const written = Object.entries(facts).map(([key, value]) => [
    key,
    value instanceof Temporal.Instant ? localTime(value, timeZone) : value,
  ]);
  return Object.fromEntries(written) as WithLocalTimes<T>;
}
