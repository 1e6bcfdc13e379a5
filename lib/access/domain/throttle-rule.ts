/** So many guesses may be unproven at once, and the next opens this long after the last of them; or so many acts in so long. */
export type ThrottleRule = { readonly attempts: number; readonly minutes: number };

/** What a person is told to wait: whole minutes, at least one. */
export const minutesUntil = (until: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(1, Math.ceil(until.since(now).total('minutes')));
