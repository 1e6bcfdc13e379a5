import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { PolicyListQuery } from '../schema.ts';

/** Entries of a district's catalogue with the version in force there. */
export const CATALOGUE = Prisma.sql`"DistrictPolicy" d
  join "Policy" p on p."id" = d."policyId"
  join "PolicyVersion" v on v."policyId" = d."policyId" and v."number" = d."number"`;

/** One of `WINDOW_STATES`, on a day of the district. */
export const stateOn = (today: string): Prisma.Sql => Prisma.sql`case
  when v."validUntil" < ${today}::date then 'ended'
  when v."windowKind" = 'none' then 'none'
  when v."windowKind" in ('any-time', 'at-filing') then 'open'
  else coalesce((select case
      when bool_or(w."opensOn" <= ${today}::date and coalesce(w."closesOn" >= ${today}::date, true)) then 'open'
      when bool_or(w."opensOn" > ${today}::date) then 'upcoming'
      else 'closed' end
    from "PolicyWindow" w where w."policyId" = v."policyId" and w."number" = v."number" having count(*) > 0), 'awaited') end`;

type Asked = Pick<PolicyListQuery, 'q' | 'level' | 'kind' | 'issuer' | 'state' | 'verification'>;

/** What the public may see of a catalogue, narrowed by what was asked for. */
export function listedWhere(districtId: number, asked: Asked, today: string): Prisma.Sql {
  const { q, level, kind, issuer, state, verification } = asked;
  const conditions = [
    Prisma.sql`d."districtId" = ${districtId} and d."isListed" and v."status" = 'published'`,
    q === undefined ? null : Prisma.sql`d."search" @@ (select pair_query(${q}))`,
    level === undefined ? null : Prisma.sql`p."level" = ${level}`,
    kind === undefined ? null : Prisma.sql`v."kind" = ${kind}`,
    issuer === undefined ? null : Prisma.sql`v."issuer" = ${issuer}`,
    verification === undefined ? null : Prisma.sql`d."verification" = ${verification}`,
    state === undefined ? null : Prisma.sql`(${stateOn(today)}) = ${state}`,
  ];
  return Prisma.join(
    conditions.filter((each) => each !== null),
    ' and ',
  );
}
