import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type DecidedTier, decideTier as decide } from '../domain/tier.ts';
import { findProposal, lockTier, saveDecision, setTier } from '../repository/tier.ts';
import type { TierDecisionOrder } from '../tier-schema.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Decides a proposed tier; an approved one is the company's from today, for a year. A leader's instruction can be recorded with
 * it. Refuses `forbidden`, `not-found`, and what the domain's `decideTier` refuses.
 */
export async function decideTier(
  db: Db,
  viewer: Viewer,
  { proposalId, ...verdict }: TierDecisionOrder,
  { now, timeZone }: Clock,
): Promise<Result<DecidedTier['decision']>> {
  if (!can(viewer, 'tiers:decide')) return refuse('forbidden');
  const { districtId, userId: decidedById } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx) => {
    const named = await findProposal(tx, districtId, proposalId);
    if (!named) return refuse('not-found');
    await lockTier(tx, districtId, named.enterpriseId);
    const proposal = (await findProposal(tx, districtId, proposalId)) ?? named;
    const decided = decide(proposal, decidedById, verdict, today);
    if (!decided.ok) return decided;
    const { note, instruction } = verdict;
    await saveDecision(tx, { districtId, id: proposalId }, { ...decided.value, note, instruction, decidedById }, now);
    const { validUntil, decision } = decided.value;
    if (validUntil) await setTier(tx, { districtId, id: proposal.enterpriseId }, proposal.tier, validUntil);
    return ok(decision);
  });
}
