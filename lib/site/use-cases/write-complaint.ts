import { limitAttempts } from '#lib/access/commands/limit-attempts.ts';
import { minutesUntil, type ThrottleRule } from '#lib/access/domain/throttle-rule.ts';
import { hashLinkToken, newLinkToken } from '#lib/access/link-token.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type ComplaintReader, openedBy } from '../queries/complaints.ts';
import { appendMessage, insertComplaint, lockComplaint } from '../repository/complaints.ts';
import type { ComplaintInput, ComplaintMessageInput } from '../schema.ts';

/** Whoever writes; for a visitor, counted by the address they come from. */
export type ComplaintWriter = ComplaintReader & { readonly address: string | null };

/** What a person has to say in an hour, and an office or an inn behind one address. */
const PER_PERSON: ThrottleRule = { attempts: 5, minutes: 60 };
const PER_ADDRESS: ThrottleRule = { attempts: 10, minutes: 60 };

/**
 * Writes down what somebody says about the portal. A visitor is given a token, once: under it they read the answer. Refuses
 * `complaints-too-many` with the minutes to wait.
 */
export async function writeComplaint(
  db: Db,
  writer: ComplaintWriter,
  input: ComplaintInput,
  now: Temporal.Instant,
): Promise<Result<{ key: string; isSecret: boolean }>> {
  const allowed = await limit(db, writer, now);
  if (!allowed.ok) return allowed;
  const { districtId, userId: writerId } = writer;
  const token = writerId === null ? newLinkToken() : null;
  const tokenHash = token && hashLinkToken(token);
  const id = await db.$transaction((tx) =>
    insertComplaint(tx, { ...input, districtId, writerId, tokenHash: tokenHash || null, at: now }),
  );
  return ok({ key: token ?? id, isSecret: token !== null });
}

/**
 * Says more in one's own complaint, which awaits an answer again. Refuses `not-found`, `complaint-moved` when something was written that
 * the writer had not seen, and `complaints-too-many`.
 */
export async function addToComplaint(
  db: Db,
  writer: ComplaintWriter,
  { key, seen, text }: ComplaintMessageInput,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const where = openedBy(key, writer);
  if (!where) return refuse('not-found');
  const allowed = await limit(db, writer, now);
  if (!allowed.ok) return allowed;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const found = await lockComplaint(tx, where);
    if (!found) return refuse('not-found');
    if (found.last !== seen) return refuse('complaint-moved');
    const { districtId } = writer;
    await appendMessage(tx, { districtId, id: found.id, number: seen + 1, text, answeredById: null, at: now });
    return ok(null);
  });
}

async function limit(
  db: Db,
  { districtId, userId, address }: ComplaintWriter,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const counted = userId
    ? { subject: userId, rule: PER_PERSON }
    : { subject: `${districtId} ${address}`, rule: PER_ADDRESS };
  const { isAllowed, until } = await limitAttempts(db, { kind: 'complaint', ...counted }, now);
  return isAllowed ? ok(null) : refuse('complaints-too-many', { minutes: minutesUntil(until, now) });
}
