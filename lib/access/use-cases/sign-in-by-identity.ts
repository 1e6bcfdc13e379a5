import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import { openSession } from '../commands/open-session.ts';
import { type TwoStepWords, type VerifiedIdentity, wasProvenInTwoSteps } from '../domain/identity.ts';
import { minutesUntil } from '../domain/throttle-rule.ts';
import { findByIdentity, type LinkedPerson, useLink } from '../repository/identities.ts';
import { addressKey, PER_ADDRESS, returnAttempt, takeAllowance } from '../repository/throttle.ts';
import type { OpenedSession } from '../signed-in.ts';

export type IdentityAttempt = {
  readonly districtId: number;
  /** whose way in it is: one audience's service opens no account of the other */
  readonly audience: 'staff' | 'company';
  readonly twoSteps: TwoStepWords;
  /** asks the service; not before the address may try once more */
  readonly verify: () => Promise<Result<VerifiedIdentity>>;
  readonly address: string | null;
  readonly userAgent: string | null;
};

export type IdentityEntry =
  | { readonly kind: 'signed-in'; readonly session: OpenedSession }
  /** proven, and nobody of a company here yet */
  | { readonly kind: 'unknown'; readonly identity: VerifiedIdentity };

/**
 * Opens a session for whoever the identity service says it is, where that identity was linked to an account before; no account is ever
 * found by name, telephone or mailbox. A company's person whom nobody knows may register. Refuses `sign-in-locked` (sixty attempts from one
 * address), `identity-unknown` for staff, `identity-other-audience`, `account-disabled`, and what `verify` refuses.
 */
export async function signInByIdentity(
  db: Db,
  attempt: IdentityAttempt,
  now: Temporal.Instant,
): Promise<Result<IdentityEntry>> {
  const key = addressKey(attempt.address ?? 'unknown');
  const allowed = await takeAllowance(db, key, PER_ADDRESS, now);
  if (!allowed.isAllowed) return refuse('sign-in-locked', { minutes: minutesUntil(allowed.until, now) });
  const verified = await attempt.verify();
  if (!verified.ok) return refused(db, attempt, null, verified, now);
  const identity = verified.value;
  const person = await findByIdentity(db, attempt.districtId, identity);
  if (!person && attempt.audience === 'company') {
    await db.$transaction((tx) => returnAttempt(tx, key));
    return ok({ kind: 'unknown', identity });
  }
  if (!person) return refused(db, attempt, null, refuse('identity-unknown'), now);
  if (person.kind !== attempt.audience) return refused(db, attempt, person, refuse('identity-other-audience'), now);
  if (person.disabledAt) return refused(db, attempt, person, refuse('account-disabled'), now);
  return db.$transaction(async (tx): Promise<Result<IdentityEntry>> => {
    await returnAttempt(tx, key);
    const { districtId, id: userId, sessionVersion, linkId } = person;
    const { address, userAgent, audience, twoSteps } = attempt;
    if (!(await useLink(tx, { districtId, linkId }, now))) return refuse('identity-unknown');
    const isTwoStep = audience === 'staff' && wasProvenInTwoSteps(identity, twoSteps);
    const way = { by: 'identity', linkId, identity, isTwoStep } as const;
    const entering = { districtId, userId, sessionVersion, address, userAgent, way };
    return ok({ kind: 'signed-in', session: await openSession(tx, entering, now) });
  });
}

async function refused(
  db: Db,
  { districtId, address }: IdentityAttempt,
  person: LinkedPerson | null,
  { refusal }: Refused,
  now: Temporal.Instant,
): Promise<Refused> {
  const data = { by: 'identity', why: String(refusal.details?.why ?? refusal.code) };
  const entry = { districtId, at: now, subject: person?.id ?? null, address, data };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'sign-in-failed' }));
  return { ok: false, refusal };
}
