/** So many attempts may be unproven at once; the next opens this long after the last of them. */
export type ThrottleRule = { readonly attempts: number; readonly minutes: number };

/** What a person is told to wait: whole minutes, at least one. */
export const minutesUntil = (until: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(1, Math.ceil(until.since(now).total('minutes')));
