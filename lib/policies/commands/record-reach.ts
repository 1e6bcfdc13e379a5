import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

/** How policies reach a company: within a package that is handed over, or by a notice that one opens. */
export type Via = 'package' | 'notice';

type Sending = {
  readonly districtId: number;
  readonly enterpriseId: string;
  /** of the district's catalogue; others are passed over */
  readonly policyIds: readonly string[];
  readonly via: Via;
  readonly at: Temporal.Instant;
};

/** That policies were sent to a company (触达); only the first time of each counts, however often it is sent again. */
export async function recordSent(tx: Tx, { districtId, enterpriseId, policyIds, via, at }: Sending): Promise<void> {
  await tx.$executeRaw`
    insert into "PolicyReach" ("districtId", "enterpriseId", "policyId", "sentAt", "via")
    select d."districtId", ${enterpriseId}::uuid, d."policyId", ${toDate(at)}, ${via}
    from "DistrictPolicy" d where d."districtId" = ${districtId} and d."policyId" = any(${[...policyIds]}::uuid[])
    order by d."policyId"
    on conflict ("districtId", "enterpriseId", "policyId") do update
      set "sentAt" = excluded."sentAt", "via" = excluded."via" where "PolicyReach"."sentAt" is null`;
}

type Opening = {
  readonly districtId: number;
  readonly enterpriseId: string;
  /** of the district's catalogue */
  readonly code: string;
  readonly at: Temporal.Instant;
};

/** That somebody of a company has read a policy; the first time counts. A code that is none in the catalogue changes nothing. */
export async function recordOpened(tx: Tx, { districtId, enterpriseId, code, at }: Opening): Promise<void> {
  await tx.$executeRaw`
    insert into "PolicyReach" ("districtId", "enterpriseId", "policyId", "openedAt")
    select d."districtId", ${enterpriseId}::uuid, d."policyId", ${toDate(at)}
    from "DistrictPolicy" d where d."districtId" = ${districtId} and d."code" = ${code} and d."isListed"
    on conflict ("districtId", "enterpriseId", "policyId") do update
      set "openedAt" = excluded."openedAt" where "PolicyReach"."openedAt" is null`;
}
