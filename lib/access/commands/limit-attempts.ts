import type { Db } from '#lib/platform/db.ts';
import type { ThrottleRule } from '../domain/throttle-rule.ts';
import { type Attempt, keyOf, takeAllowance } from '../repository/throttle.ts';

/** Counts one act of a kind by or towards somebody, so many in so long; in the database, so that every web process counts the same. */
export const limitAttempts = (
  db: Db,
  { kind, subject, rule }: { readonly kind: string; readonly subject: string; readonly rule: ThrottleRule },
  now: Temporal.Instant,
): Promise<Attempt> => takeAllowance(db, keyOf(kind, subject), rule, now);
