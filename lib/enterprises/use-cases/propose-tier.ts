import { randomUUIDv7 } from 'node:crypto';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { hasOpenProposal, insertProposal, lockTier } from '../repository/tier.ts';
import type { TierProposalOrder } from '../tier-schema.ts';

/**
 * Proposes a tier for a company, with the reason. Refuses `forbidden`, `not-found`, and `tier-proposed` while another proposal
 * waits for its decision.
 */
export async function proposeTier(
  db: Db,
  viewer: Viewer,
  { enterpriseId, tier, reason }: TierProposalOrder,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'tiers:propose')) return refuse('forbidden');
  const { districtId, userId: proposedById } = viewer;
  return db.$transaction(async (tx) => {
    if (!(await lockTier(tx, districtId, enterpriseId))) return refuse('not-found');
    if (await hasOpenProposal(tx, districtId, enterpriseId)) return refuse('tier-proposed');
    await insertProposal(tx, { districtId, id: randomUUIDv7(), enterpriseId, tier, reason, proposedById }, now);
    return ok(null);
  });
}
