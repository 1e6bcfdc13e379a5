import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Cast } from './cast.ts';

/**
 * The head of the office has verified what the reference knows from a published source (S…) and leaves nothing open of (U): domain
 * reference 4. All else waits to be verified, as it would in a new district.
 */
export async function verifyPolicies(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { districtId, userId } = cast.byLogin('office-head');
  const verifiedAt = toDate(now.subtract({ hours: 24 * 45 }));
  await db.$executeRaw`
    update "DistrictPolicy" d set "verification" = 'verified', "verifiedById" = ${userId}::uuid, "verifiedAt" = ${verifiedAt}
    from "PolicyVersion" v
    where v."policyId" = d."policyId" and v."number" = d."number" and d."districtId" = ${districtId}
      and exists (select 1 from unnest(v."evidence") e where e ~ '^S') and not v."evidence" @> array['U']`;
}
