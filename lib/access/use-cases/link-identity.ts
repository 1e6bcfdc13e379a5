import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { VerifiedIdentity } from '../domain/identity.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findByIdentity, insertLink } from '../repository/identities.ts';

export type Linking = {
  /** asks the service who came back */
  readonly verify: () => Promise<Result<VerifiedIdentity>>;
  readonly address: string | null;
};

/**
 * Links the identity that the service has just asked for anew to the account that is signed in and has just proved itself; from
 * then on either opens it. Linking what is linked already changes nothing. Refuses `identity-taken` (somebody else's here, whose is
 * not said), `identity-have-one` (one per service), and what `verify` refuses.
 */
export async function linkIdentity(
  db: Db,
  viewer: Viewer,
  { verify, address }: Linking,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const verified = await verify();
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const linked = verified.ok ? await link(tx, viewer, verified.value, now) : verified;
    const { districtId, userId } = viewer;
    const entry = { districtId, at: now, actorId: userId, subject: userId, address };
    if (linked.ok && verified.ok) {
      const data = { issuer: verified.value.issuer };
      await recordAudit(tx, { ...entry, action: 'identity-linked', data });
    } else if (!linked.ok) {
      const data = { why: String(linked.refusal.details?.why ?? linked.refusal.code) };
      await recordAudit(tx, { ...entry, action: 'identity-link-refused', data });
    }
    return linked;
  });
}

async function link(tx: Tx, viewer: Viewer, identity: VerifiedIdentity, now: Temporal.Instant): Promise<Result<null>> {
  if (await insertLink(tx, viewer, identity, now)) return ok(null);
  const owner = await findByIdentity(tx, viewer.districtId, identity);
  if (owner === null) return refuse('identity-have-one');
  return owner.id === viewer.userId ? ok(null) : refuse('identity-taken');
}
