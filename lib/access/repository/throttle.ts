import { createHash } from 'node:crypto';
import type { Db, Tx } from '../../platform/db.ts';
import { toDate, toInstant } from '../../shared/instants.ts';
import type { ThrottleRule } from '../domain/throttle-rule.ts';

export const PER_LOGIN: ThrottleRule = { attempts: 5, minutes: 15 };
/** Whole offices share one address. */
export const PER_ADDRESS: ThrottleRule = { attempts: 60, minutes: 15 };

export type Attempt = { readonly isAllowed: boolean; readonly isLast: boolean; readonly until: Temporal.Instant };

export const loginKey = (login: string): Buffer => keyOf('login', login);
export const addressKey = (address: string): Buffer => keyOf('address', address);

/** Codes of the second step, counted apart: whoever guesses there knows the password. */
export const secondFactorKey = (userId: string): Buffer => keyOf('second-factor', userId);

export const keyOf = (kind: string, value: string): Buffer => createHash('sha256').update(`${kind}:${value}`).digest();

/**
 * Counts an attempt before it is looked at, in one statement: of twenty guesses at once, five are looked at. A sixth is
 * refused until 15 minutes after the fifth, and does not lengthen the wait.
 */
export async function takeAttempt(
  db: Db | Tx,
  key: Buffer,
  rule: ThrottleRule,
  now: Temporal.Instant,
): Promise<Attempt> {
  const at = toDate(now);
  const next = toDate(now.add({ minutes: rule.minutes }));
  const [row] = await db.$queryRaw<CountRow[]>`
    insert into "SignInThrottle" as t ("key", "attempts", "until") values (${key}, 1, ${next})
    on conflict ("key") do update set
      "attempts" = case when t."until" <= ${at} then 1 else least(t."attempts", ${rule.attempts}) + 1 end,
      "until" = case when t."until" > ${at} and t."attempts" >= ${rule.attempts} then t."until" else ${next} end
    returning "attempts", "until"`;
  return attemptOf(row, rule);
}

/**
 * Counts an act that may be done so often within the rule's minutes, beginning with the first: whoever does it less often for weeks is never
 * stopped, as the wait after guesses would.
 */
export async function takeAllowance(
  db: Db | Tx,
  key: Buffer,
  rule: ThrottleRule,
  now: Temporal.Instant,
): Promise<Attempt> {
  const at = toDate(now);
  const next = toDate(now.add({ minutes: rule.minutes }));
  const [row] = await db.$queryRaw<CountRow[]>`
    insert into "SignInThrottle" as t ("key", "attempts", "until") values (${key}, 1, ${next})
    on conflict ("key") do update set
      "attempts" = case when t."until" <= ${at} then 1 else least(t."attempts", ${rule.attempts}) + 1 end,
      "until" = case when t."until" <= ${at} then ${next} else t."until" end
    returning "attempts", "until"`;
  return attemptOf(row, rule);
}

type CountRow = { readonly attempts: number; readonly until: Date };

function attemptOf(row: CountRow | undefined, rule: ThrottleRule): Attempt {
  if (!row) throw new Error('An attempt was not counted');
  return {
    isAllowed: row.attempts <= rule.attempts,
    isLast: row.attempts === rule.attempts,
    until: toInstant(row.until),
  };
}

/** The password was right: whatever was counted against the login is forgotten. */
export const forgetAttempts = (tx: Tx, key: Buffer): Promise<unknown> =>
  tx.$executeRaw`delete from "SignInThrottle" where "key" = ${key}`;

/** One attempt was proven right; the others from there still count. */
export const returnAttempt = (tx: Tx, key: Buffer): Promise<unknown> =>
  tx.$executeRaw`update "SignInThrottle" set "attempts" = greatest("attempts" - 1, 0) where "key" = ${key}`;
