import type { Db, Tx } from '#lib/platform/db.ts';

type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };

export type Entry = { readonly code: string; readonly policyId: string; readonly number: number };

/** Policies of the district's catalogue that may stand in a package on that day: verified, listed, published, not past their last day. */
export const listFitEntries = (
  db: Db | Tx,
  districtId: number,
  codes: readonly string[],
  today: Temporal.PlainDate,
): Promise<Entry[]> => db.$queryRaw`
  select d."code", d."policyId", d."number" from "DistrictPolicy" d
    join "PolicyVersion" v on v."policyId" = d."policyId" and v."number" = d."number"
  where d."districtId" = ${districtId} and d."code" = any(${[...codes]}) and d."verification" = 'verified' and d."isListed"
    and v."status" = 'published' and (v."validUntil" is null or v."validUntil" >= ${today.toString()}::date)`;

/** Titles of what stands in a version and may not any more: another version is in force, it ended, was withdrawn, or is to be verified. */
export async function listUnfitTitles(tx: Db | Tx, key: Key, today: Temporal.PlainDate): Promise<string[]> {
  const rows = await tx.$queryRaw<{ title: string }[]>`
    select v."title" from "PackageItem" i
      join "PolicyVersion" v on v."policyId" = i."policyId" and v."number" = i."policyNumber"
      left join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
        and d."number" = i."policyNumber" and d."verification" = 'verified' and d."isListed"
    where i."districtId" = ${key.districtId} and i."enterpriseId" = ${key.enterpriseId}::uuid and i."number" = ${key.number}
      and (d."policyId" is null or v."status" <> 'published' or v."validUntil" < ${today.toString()}::date)
    order by v."title"`;
  return rows.map(({ title }) => title);
}

export const countItems = (tx: Db | Tx, { districtId, enterpriseId, number }: Key): Promise<number> =>
  tx.packageItem.count({ where: { districtId, enterpriseId, number } });
