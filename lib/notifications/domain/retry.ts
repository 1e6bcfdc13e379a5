/** What became of one attempt to deliver. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** it may work later: the other side is down, busy or slow */
  | { readonly kind: 'failed'; readonly error: string; readonly retryAfterSeconds?: number | null }
  /** it will not work by itself: a wrong address, a refused signature */
  | { readonly kind: 'refused'; readonly error: string }
  /** nothing is left to say, or nobody to say it to */
  | { readonly kind: 'dropped'; readonly error: string }
  /** the person's own quiet hours; it does not count as an attempt */
  | { readonly kind: 'later'; readonly error: string; readonly at: Temporal.Instant };

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 6 * 3600;

/** With the waits below, a service may be away for a day before anything of its is given up. */
export const MOST_ATTEMPTS = 14;

/**
 * How long to wait after a failed attempt, the first being 1: half a minute, then twice as long each time up to six hours, a fifth
 * more or less by `draw` (0 to 1), so that a service that comes back is not overrun. Never sooner than the other side asked for,
 * nor later than a day.
 */
export function waitSeconds(attempts: number, draw: number, retryAfterSeconds: number | null = null): number {
  const doubled = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (attempts - 1));
  const spread = Math.round(doubled * (0.8 + 0.4 * draw));
  return Math.min(24 * 3600, Math.max(spread, retryAfterSeconds ?? 0));
}
