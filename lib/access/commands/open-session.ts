import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { VerifiedIdentity } from '../domain/identity.ts';
import { insertIdentitySession } from '../repository/identities.ts';
import { markProven } from '../repository/second-factor.ts';
import { insertSession, noteSignIn } from '../repository/sessions.ts';
import type { OpenedSession } from '../signed-in.ts';

/** How the person proved who they are; an identity service may have asked for two steps. */
export type WayIn =
  | { readonly by: 'password' | 'code' }
  | {
      readonly by: 'identity';
      readonly linkId: string;
      readonly identity: Pick<VerifiedIdentity, 'sid' | 'idToken'>;
      readonly isTwoStep: boolean;
    };

export type Entering = {
  readonly districtId: number;
  readonly userId: string;
  readonly sessionVersion: number;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly way: WayIn;
};

const USER_AGENT_KEPT = 300;

/** Opens a session for somebody who has proved who they are, in the caller's transaction; the account counts as used. */
export async function openSession(tx: Tx, entering: Entering, now: Temporal.Instant): Promise<OpenedSession> {
  const { districtId, userId, sessionVersion, address, way } = entering;
  const sessionId = randomUUIDv7();
  const userAgent = entering.userAgent?.slice(0, USER_AGENT_KEPT) ?? null;
  await noteSignIn(tx, { districtId, userId }, now);
  await insertSession(tx, { id: sessionId, districtId, userId, sessionVersion, address, userAgent }, now);
  const isTwoStep = way.by === 'identity' && way.isTwoStep;
  if (way.by === 'identity') {
    await insertIdentitySession(tx, { districtId, sessionId, linkId: way.linkId }, way.identity);
  }
  if (isTwoStep) await markProven(tx, { districtId, userId }, sessionId, now);
  const entry = { districtId, at: now, actorId: userId, subject: sessionId, address };
  const data = { by: way.by, ...(isTwoStep && { secondFactor: 'identity' }) };
  await recordAudit(tx, { ...entry, action: 'signed-in', data });
  return { userId, sessionId, sessionVersion };
}
