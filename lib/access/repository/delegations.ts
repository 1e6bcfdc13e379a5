import { toDateColumn } from '#lib/shared/date-columns.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';
import type { Period } from '../domain/delegation.ts';
import { ADMINISTRATOR_ROLES } from '../domain/roles.ts';

type Named = { readonly id: string; readonly name: string; readonly nameEn: string | null };

export type DelegationRow = {
  readonly id: string;
  readonly fromDate: Date;
  readonly untilDate: Date;
  readonly reason: string | null;
  readonly delegator: Named;
  readonly delegate: Named;
};

const NAMED = { select: { id: true, name: true, nameEn: true } } as const;

type Sides = { readonly districtId: number; readonly delegatorId?: string; readonly delegateId?: string };

/** Those of one side that have not ended before the day named. */
export const listDelegations = (db: Db | Tx, sides: Sides, from: Temporal.PlainDate): Promise<DelegationRow[]> =>
  db.delegation.findMany({
    where: { ...sides, endedAt: null, untilDate: { gte: toDateColumn(from) } },
    select: { id: true, fromDate: true, untilDate: true, reason: true, delegator: NAMED, delegate: NAMED },
    orderBy: [{ fromDate: 'asc' }, { createdAt: 'asc' }],
  });

/** Open accounts of people with a post in one of the same units that has not ended by that day, none of them an administrator. */
export const listPossibleDelegates = (
  db: Db | Tx,
  { districtId, userId }: { districtId: number; userId: string },
  day: Temporal.PlainDate,
): Promise<Named[]> => db.$queryRaw`
  select distinct u."id", u."name", u."nameEn" from "Post" own
  join "Unit" n on n."districtId" = own."districtId" and n."code" = own."unitCode"
  join "Unit" m on m."districtId" = n."districtId"
    and (m."code" in (n."code", n."parentCode") or (m."kind" = 'section' and m."parentCode" in (n."code", n."parentCode")))
    and (m."code" = n."code" or n."kind" = 'section' or m."kind" = 'section')
  join "Post" p on p."districtId" = m."districtId" and p."unitCode" = m."code"
    and coalesce(p."untilDate", 'infinity') >= ${day.toString()}::date
  join "User" u on u."districtId" = p."districtId" and u."id" = p."userId" and u."disabledAt" is null
  where own."districtId" = ${districtId} and own."userId" = ${userId}::uuid and u."id" <> ${userId}::uuid
    and not exists (select from "Post" a where a."districtId" = u."districtId" and a."userId" = u."id"
      and a."role" = any(${[...ADMINISTRATOR_ROLES]}::text[]))
  order by u."name" limit 500`;

export type NewDelegation = Period & {
  readonly districtId: number;
  readonly id: string;
  readonly delegatorId: string;
  readonly delegateId: string;
  readonly reason: string | null;
};

export const insertDelegation = (tx: Tx, { from, until, ...rest }: NewDelegation) =>
  tx.delegation.create({
    data: { ...rest, fromDate: toDateColumn(from), untilDate: toDateColumn(until) },
    select: { id: true },
  });

/** False when it is neither given nor taken by this person, or has ended. */
export async function endDelegation(
  tx: Tx,
  { districtId, userId }: { districtId: number; userId: string },
  id: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.delegation.updateMany({
    where: { districtId, id, endedAt: null, OR: [{ delegatorId: userId }, { delegateId: userId }] },
    data: { endedAt: toDate(now) },
  });
  return count === 1;
}
