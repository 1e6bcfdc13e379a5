import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { PostHolder } from '../domain/whom.ts';

const IN_FORCE = Prisma.sql`
  today."day" between coalesce(p."fromDate", '-infinity') and coalesce(p."untilDate", 'infinity')`;

/** Every post of the district that somebody fills today: its holder, and whoever stands in. A section's count for its unit. */
export const listPostHolders = (db: Db | Tx, districtId: number, now: Temporal.Instant): Promise<PostHolder[]> =>
  db.$queryRaw`
    with today as (
      select (${toDate(now)}::timestamptz at time zone "timeZone")::date as "day" from "District" where "id" = ${districtId}),
    filled as (
      select p."userId", p."unitCode", p."role", null::uuid as "insteadOf" from "Post" p
      join today on ${IN_FORCE}
      where p."districtId" = ${districtId}
      union all
      select g."delegateId", p."unitCode", p."role", g."delegatorId" from "Delegation" g
      join today on today."day" between g."fromDate" and g."untilDate"
      join "User" o on o."districtId" = g."districtId" and o."id" = g."delegatorId" and o."disabledAt" is null
      join "Post" p on p."districtId" = g."districtId" and p."userId" = g."delegatorId" and ${IN_FORCE}
      where g."districtId" = ${districtId} and g."endedAt" is null)
    select f."userId", f."role", f."insteadOf", case when n."kind" = 'section' then n."parentCode" else n."code" end as "unitCode"
    from filled f
    join "User" u on u."districtId" = ${districtId} and u."id" = f."userId" and u."disabledAt" is null
    join "Unit" n on n."districtId" = ${districtId} and n."code" = f."unitCode"
    where f."role" <> all(${[...ADMINISTRATOR_ROLES]}::text[])`;
