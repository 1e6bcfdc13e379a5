import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };

/**
 * Whether an item `i` of a version may still stand in it on that day: its version `v` of the policy is in force, and the district's entry `d`
 * lists it, verified.
 */
export const isFitOn = (today: Temporal.PlainDate): Prisma.Sql => Prisma.sql`(d."number" = i."policyNumber"
  and d."verification" = 'verified' and d."isListed" and v."status" = 'published'
  and coalesce(v."validUntil" >= ${today.toString()}::date, true))`;

/** Titles of what stands in a version and may not any more: another version is in force, it ended, was withdrawn, or is to be verified. */
export const listUnfitTitles = (
  tx: Db | Tx,
  key: Key,
  today: Temporal.PlainDate,
): Promise<{ title: string; titleEn: string }[]> => tx.$queryRaw`
    select v."title", v."titleEn" from "PackageItem" i
      join "PolicyVersion" v on v."policyId" = i."policyId" and v."number" = i."policyNumber"
      left join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
    where i."districtId" = ${key.districtId} and i."enterpriseId" = ${key.enterpriseId}::uuid and i."number" = ${key.number}
      and ${isFitOn(today)} is not true
    order by v."title"`;

/** What a version holds. */
export const listPolicyIds = async (tx: Db | Tx, { districtId, enterpriseId, number }: Key): Promise<string[]> => {
  const items = await tx.packageItem.findMany({
    where: { districtId, enterpriseId, number },
    select: { policyId: true },
  });
  return items.map(({ policyId }) => policyId);
};

export const countItems = (tx: Db | Tx, { districtId, enterpriseId, number }: Key): Promise<number> =>
  tx.packageItem.count({ where: { districtId, enterpriseId, number } });
