import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Tx } from '#lib/platform/db.ts';
import { insertSession } from '../repository/sessions.ts';
import type { OpenedSession } from '../signed-in.ts';

export type Entering = {
  readonly districtId: number;
  readonly userId: string;
  readonly sessionVersion: number;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** how the person proved who they are */
  readonly by: 'code';
};

const USER_AGENT_KEPT = 300;

/** Opens a session for somebody who proved who they are otherwise than by password, in the caller's transaction. */
export async function openSession(tx: Tx, entering: Entering, now: Temporal.Instant): Promise<OpenedSession> {
  const { districtId, userId, sessionVersion, address, by } = entering;
  const sessionId = randomUUIDv7();
  const userAgent = entering.userAgent?.slice(0, USER_AGENT_KEPT) ?? null;
  await insertSession(tx, { id: sessionId, districtId, userId, sessionVersion, address, userAgent }, now);
  const subject = sessionId;
  await recordAudit(tx, { districtId, at: now, action: 'signed-in', actorId: userId, subject, address, data: { by } });
  return { userId, sessionId, sessionVersion };
}
