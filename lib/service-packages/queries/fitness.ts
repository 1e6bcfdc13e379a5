import type { Db, Tx } from '#lib/platform/db.ts';

type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };

/** Titles of what stands in a version and may not any more: another version is in force, it ended, was withdrawn, or is to be verified. */
export const listUnfitTitles = (
  tx: Db | Tx,
  key: Key,
  today: Temporal.PlainDate,
): Promise<{ title: string; titleEn: string }[]> => tx.$queryRaw`
    select v."title", v."titleEn" from "PackageItem" i
      join "PolicyVersion" v on v."policyId" = i."policyId" and v."number" = i."policyNumber"
      left join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
        and d."number" = i."policyNumber" and d."verification" = 'verified' and d."isListed"
    where i."districtId" = ${key.districtId} and i."enterpriseId" = ${key.enterpriseId}::uuid and i."number" = ${key.number}
      and (d."policyId" is null or v."status" <> 'published' or v."validUntil" < ${today.toString()}::date)
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
