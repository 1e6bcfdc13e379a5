import type { Viewer } from './viewer.ts';

/** Idle minutes after which a session ends: staff sit at shared desks, company people at their own. */
const IDLE_MINUTES = { staff: 30, company: 120 } as const satisfies Record<Viewer['kind'], number>;

/** Whoever needs large print usually needs more time as well (WCAG 2.2.1). */
const LARGE_PRINT_FACTOR = 2;

/** However busy somebody is, a session ends after a working day. */
export const SESSION_HOURS = 12;

/** So long after signing in somebody without a password counts as having just proved who they are. */
export const FRESH_MINUTES = 10;

export const isFresh = (sessionCreatedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  now.since(sessionCreatedAt).total('minutes') <= FRESH_MINUTES;

/** How coarsely a session remembers when it was used. */
export const SEEN_EVERY_SECONDS = 60;

export type SessionTimes = {
  readonly kind: Viewer['kind'];
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
};

/** Minutes without a request after which a session ends: 30 for staff, 120 for a company, twice that in large print. */
export const idleMinutes = (kind: Viewer['kind'], isLargePrint: boolean): number =>
  IDLE_MINUTES[kind] * (isLargePrint ? LARGE_PRINT_FACTOR : 1);

/** Whether a session still counts: neither idle too long nor older than twelve hours. */
export function isSessionAlive(session: SessionTimes, now: Temporal.Instant, isLargePrint: boolean): boolean {
  const idleSince = now.subtract({ minutes: idleMinutes(session.kind, isLargePrint) });
  const begunAfter = now.subtract({ hours: SESSION_HOURS });
  return (
    Temporal.Instant.compare(session.lastSeenAt, idleSince) > 0 &&
    Temporal.Instant.compare(session.createdAt, begunAfter) > 0
  );
}

/** Whether the use of something last used at `at` should be written down again: at most once a minute. */
export const isSeenLongAgo = (at: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  at === null || now.since(at).total('seconds') >= SEEN_EVERY_SECONDS;
