import { actsAs, areasOf, seesWholeDistrict, unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

/** Companies of somebody's area, those they or whom they stand in for serve, and those of their department's stewards; or all. */
export function lookedAfter(viewer: Viewer): Prisma.Sql {
  if (seesWholeDistrict(viewer)) return Prisma.sql`true`;
  return Prisma.sql`(e."areaCode" = any(${areasOf(viewer)}) or exists (
    select from "TeamSeat" s where s."districtId" = e."districtId" and s."enterpriseId" = e."id" and s."endedAt" is null
      and (s."userId" = any(${actsAs(viewer)}::uuid[]) or s."unitCode" = any(${unitsOf(viewer)}))))`;
}

/** With more companies than this, a list in its own order soon comes by enough of them. */
const FEW = 2_000;

/**
 * The same condition, for lists in an order of their own: whoever looks after few companies is asked for those, instead of the whole
 * district being gone through for them.
 */
export async function findLookedAfter(db: Db, viewer: Viewer): Promise<Prisma.Sql> {
  if (seesWholeDistrict(viewer)) return Prisma.sql`true`;
  const { districtId } = viewer;
  const ofSeats = (which: Prisma.Sql) => Prisma.sql`
    (select s."enterpriseId" from "TeamSeat" s where s."districtId" = ${districtId} and s."endedAt" is null and ${which} limit ${FEW + 1})`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e."id" from ((select e."id" from "Enterprise" e where e."districtId" = ${districtId}
        and e."areaCode" = any(${areasOf(viewer)}) limit ${FEW + 1})
      union ${ofSeats(Prisma.sql`s."userId" = any(${actsAs(viewer)}::uuid[])`)}
      union ${ofSeats(Prisma.sql`s."unitCode" = any(${unitsOf(viewer)})`)}) e limit ${FEW + 1}`;
  return rows.length > FEW ? lookedAfter(viewer) : Prisma.sql`e."id" = any(${rows.map(({ id }) => id)}::uuid[])`;
}
