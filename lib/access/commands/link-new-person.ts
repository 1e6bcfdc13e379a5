import { recordAudit } from '#lib/audit/record.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { VerifiedIdentity } from '../domain/identity.ts';
import type { Viewer } from '../domain/viewer.ts';
import { insertLink } from '../repository/identities.ts';

/** Links the identity somebody has just registered by, in the caller's transaction; the link's id, or null when it is somebody's. */
export async function linkNewPerson(
  tx: Tx,
  viewer: Viewer,
  { identity, address }: { readonly identity: VerifiedIdentity; readonly address: string | null },
  now: Temporal.Instant,
): Promise<string | null> {
  const linkId = await insertLink(tx, viewer, identity, now);
  if (!linkId) return null;
  const { districtId, userId } = viewer;
  const entry = { districtId, at: now, actorId: userId, subject: userId, address };
  await recordAudit(tx, { ...entry, action: 'identity-linked', data: { issuer: identity.issuer } });
  return linkId;
}
