import type { Db, Tx } from '#lib/platform/db.ts';
import { toDateColumn, toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { DecidedTier, Tier } from '../domain/tier.ts';

type Key = { readonly districtId: number; readonly id: string };

/** Holds the company until the transaction ends: one proposal, one decision at a time. False where there is none. */
export async function lockTier(tx: Tx, districtId: number, enterpriseId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "Enterprise" where "districtId" = ${districtId} and "id" = ${enterpriseId}::uuid for update`;
  return rows.length === 1;
}

export const hasOpenProposal = async (tx: Tx, districtId: number, enterpriseId: string): Promise<boolean> =>
  (await tx.tierProposal.count({ where: { districtId, enterpriseId, decision: null } })) > 0;

type NewProposal = Key & {
  readonly enterpriseId: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly proposedById: string;
};

export const insertProposal = (tx: Tx, proposal: NewProposal, now: Temporal.Instant) =>
  tx.tierProposal.create({ data: { ...proposal, proposedAt: toDate(now) } });

export async function findProposal(db: Db | Tx, districtId: number, id: string) {
  const row = await db.tierProposal.findUnique({
    where: { districtId_id: { districtId, id } },
    select: { enterpriseId: true, tier: true, proposedById: true, decision: true },
  });
  return row && { ...row, tier: row.tier as Tier };
}

type Decision = DecidedTier & {
  readonly note: string | null;
  readonly instruction: string | null;
  readonly decidedById: string;
};

export const saveDecision = (
  tx: Tx,
  key: Key,
  { validFrom, validUntil, ...decision }: Decision,
  now: Temporal.Instant,
) =>
  tx.tierProposal.update({
    where: { districtId_id: key },
    data: {
      ...decision,
      decidedAt: toDate(now),
      validFrom: toDateColumnOrNull(validFrom),
      validUntil: toDateColumnOrNull(validUntil),
    },
  });

export const setTier = (tx: Tx, key: Key, tier: Tier, until: Temporal.PlainDate) =>
  tx.enterprise.update({ where: { districtId_id: key }, data: { tier, tierUntil: toDateColumn(until) } });
