import type { Db } from '#lib/platform/db.ts';

export type ApplicationNews = {
  readonly applicationId: string;
  /** of the step: the application's version after it */
  readonly number: number;
  readonly step: 'submit' | 'grant' | 'refuse' | 'dispute';
  /** `2026-11-29`: what its writer stated, or the day in the district on which it was written down */
  readonly day: string;
  readonly reason: string | null;
  readonly enterpriseId: string;
  readonly uscc: string;
  readonly areaCode: string | null;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  /** who holds the company's seat of service officer; null: nobody */
  readonly officerId: string | null;
};

const AT_MOST = 1_000;

/**
 * Steps written down since that the other side should hear of, the oldest first: an answer that staff have recorded, and what a
 * company has handed in while it still awaits its answer. For the portal's own telling, no viewer.
 */
export const listApplicationNews = (db: Db, districtId: number, since: Temporal.Instant): Promise<ApplicationNews[]> =>
  db.$queryRaw`
    select v."applicationId", v."number", v."step", v."reason", a."enterpriseId", e."uscc", e."areaCode", d."code",
      coalesce(v."on", (v."at" at time zone t."timeZone")::date)::text as "day", p."title", p."titleEn", s."userId" as "officerId"
    from "PolicyApplicationEvent" v
      join "District" t on t."id" = v."districtId"
      join "PolicyApplication" a on a."districtId" = v."districtId" and a."id" = v."applicationId"
      join "Enterprise" e on e."districtId" = a."districtId" and e."id" = a."enterpriseId"
      join "DistrictPolicy" d on d."districtId" = a."districtId" and d."policyId" = a."policyId"
      join "PolicyVersion" p on p."policyId" = a."policyId" and p."number" = a."number"
      left join "TeamSeat" s on s."districtId" = a."districtId" and s."enterpriseId" = a."enterpriseId"
        and s."role" = 'service-officer' and s."endedAt" is null
    where v."districtId" = ${districtId} and v."step" in ('submit', 'grant', 'refuse', 'dispute')
      and v."at" >= ${new Date(since.epochMilliseconds)}
      and case v."step" when 'submit' then v."side" = 'company' and a."status" = 'submitted' else v."side" = 'staff' end
    order by v."at", v."applicationId", v."number" limit ${AT_MOST}`;
