import { randomUUIDv7 } from 'node:crypto';
import { limitAttempts } from '#lib/access/commands/limit-attempts.ts';
import type { Contact } from '#lib/access/contact-forms.ts';
import type { ThrottleRule } from '#lib/access/domain/throttle-rule.ts';
import { lookupHash } from '#lib/access/lookup.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import { CODE_MINUTES, CODE_PAUSE, CODE_TRIES, CODES_A_DAY, CODES_PER_ADDRESS } from './domain/code-limits.ts';
import { hashCode, newCode } from './one-time-code.ts';
import { type CodePurpose, deleteCode, insertCode } from './repository/codes.ts';

export type CodeWish = {
  readonly districtId: number;
  readonly purpose: CodePurpose;
  readonly contact: Contact;
  /** the claim that the code is for */
  readonly claimId?: string;
  readonly address: string | null;
  /** Sends the words of this moment's reader; throws when they could not be sent. */
  readonly deliver: (message: {
    readonly id: string;
    readonly code: string;
    readonly minutes: number;
  }) => Promise<void>;
};

/**
 * Sends a one-time code to a telephone or mailbox, whether or not anybody here has it: the answer is the same. Refuses
 * `code-sent-recently` (one a minute), `codes-too-many` (ten a day, thirty an hour from one address), `code-not-sent`. Codes for entering and for
 * a claim are counted apart: whoever claims a company cannot keep its people from entering.
 */
export async function sendCodeTo(db: Db, wish: CodeWish, now: Temporal.Instant): Promise<Result<{ codeId: string }>> {
  const { districtId, purpose, contact, claimId = null, address, deliver } = wish;
  const targetHash = lookupHash(contact.kind, contact.value);
  const target = Buffer.from(targetHash).toString('hex');
  const limits: [string, string, ThrottleRule, (until: Temporal.Instant) => Refused][] = [
    [
      `code-pause-${purpose}`,
      target,
      CODE_PAUSE,
      (until) => refuse('code-sent-recently', { seconds: secondsTo(until, now) }),
    ],
    ['code-address', address ?? 'unknown', CODES_PER_ADDRESS, () => refuse('codes-too-many')],
    [`code-day-${purpose}`, target, CODES_A_DAY, () => refuse('codes-too-many')],
  ];
  for (const [kind, subject, rule, refusal] of limits) {
    const attempt = await limitAttempts(db, { kind, subject, rule }, now);
    if (!attempt.isAllowed) return refusal(attempt.until);
  }
  const id = randomUUIDv7();
  const code = newCode();
  const expiresAt = now.add({ minutes: CODE_MINUTES });
  const row = {
    districtId,
    id,
    purpose,
    targetHash,
    claimId,
    codeHash: hashCode(id, code),
    expiresAt,
    attemptsLeft: CODE_TRIES,
  };
  await db.$transaction((tx) => insertCode(tx, row, now));
  try {
    await deliver({ id, code, minutes: CODE_MINUTES });
  } catch {
    await deleteCode(db, districtId, id);
    return refuse('code-not-sent');
  }
  return ok({ codeId: id });
}

const secondsTo = (until: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(1, Math.ceil(until.since(now).total('seconds')));
