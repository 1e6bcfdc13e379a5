import { randomUUIDv7 } from 'node:crypto';
import { inForceOn } from '#lib/access/domain/post-period.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { HeldIn, TeamRole } from '../domain/team.ts';

export type HeldSeat = {
  readonly id: string;
  readonly enterpriseId: string;
  readonly role: TeamRole;
  readonly userId: string;
  readonly unitCode: string;
};

const SEAT = { id: true, enterpriseId: true, role: true, userId: true, unitCode: true } as const;

/** The company's team, held until the transaction ends; null where there is no such company. */
export async function lockTeam(tx: Tx, districtId: number, enterpriseId: string): Promise<HeldSeat[] | null> {
  const locked = await tx.$queryRaw<unknown[]>`
    select 1 from "Enterprise" where "districtId" = ${districtId} and "id" = ${enterpriseId}::uuid for update`;
  if (locked.length === 0) return null;
  const seats = await tx.teamSeat.findMany({ where: { districtId, enterpriseId, endedAt: null }, select: SEAT });
  return seats as HeldSeat[];
}

/** Every seat somebody holds, their companies held until the transaction ends, in one order so that two cannot block each other. */
export async function lockSeatsOf(tx: Tx, districtId: number, userId: string): Promise<HeldSeat[]> {
  await tx.$queryRaw`
    select 1 from "Enterprise" e where e."districtId" = ${districtId} and e."id" in (
      select s."enterpriseId" from "TeamSeat" s
      where s."districtId" = ${districtId} and s."userId" = ${userId}::uuid and s."endedAt" is null)
    order by e."id" for update`;
  const seats = await tx.teamSeat.findMany({ where: { districtId, userId, endedAt: null }, select: SEAT });
  return seats as HeldSeat[];
}

/** The posts through which open accounts can hold seats on this day, by person. */
export async function postsOf(
  tx: Db | Tx,
  districtId: number,
  userIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<Map<string, HeldIn[]>> {
  const posts = await tx.post.findMany({
    where: { districtId, userId: { in: [...userIds] }, user: { disabledAt: null }, ...inForceOn(today) },
    select: { userId: true, unitCode: true, role: true },
    orderBy: [{ createdAt: 'asc' }, { role: 'asc' }],
  });
  return Map.groupBy(posts, ({ userId }) => userId);
}

type Moving = { readonly districtId: number; readonly actorId: string; readonly now: Temporal.Instant };

export const endSeats = (tx: Tx, ids: readonly string[], { districtId, actorId, now }: Moving) =>
  tx.teamSeat.updateMany({
    where: { districtId, id: { in: [...ids] }, endedAt: null },
    data: { endedAt: toDate(now), endedById: actorId },
  });

export const insertSeats = (tx: Tx, seats: readonly Omit<HeldSeat, 'id'>[], { districtId, actorId, now }: Moving) =>
  tx.teamSeat.createMany({
    data: seats.map((seat) => ({
      districtId,
      id: randomUUIDv7(),
      ...seat,
      assignedAt: toDate(now),
      assignedById: actorId,
    })),
  });
