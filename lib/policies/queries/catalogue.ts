import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { PolicyListQuery, WindowState } from '../schema.ts';

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

/**
 * Whether `stateOn` is this state, in words that the planner has figures for: by the computed state it would expect few rows of each
 * and sort the whole catalogue for a page.
 */
function stateIs(state: WindowState, today: string): Prisma.Sql {
  const isOver = Prisma.sql`v."validUntil" < ${today}::date`;
  const isTold = Prisma.sql`v."windowKind" not in ('none', 'any-time', 'at-filing')`;
  const isOpen = windowWhere(
    Prisma.sql`w."opensOn" <= ${today}::date and coalesce(w."closesOn" >= ${today}::date, true)`,
  );
  const isComing = windowWhere(Prisma.sql`w."opensOn" > ${today}::date`);
  const isAnnounced = windowWhere(Prisma.sql`true`);
  const ofValid = {
    none: Prisma.sql`v."windowKind" = 'none'`,
    open: Prisma.sql`(v."windowKind" in ('any-time', 'at-filing') or ${isTold} and ${isOpen})`,
    upcoming: Prisma.sql`${isTold} and ${isComing} and not ${isOpen}`,
    closed: Prisma.sql`${isTold} and ${isAnnounced} and not ${isOpen} and not ${isComing}`,
    awaited: Prisma.sql`${isTold} and not ${isAnnounced}`,
  };
  return state === 'ended' ? isOver : Prisma.sql`(v."validUntil" is null or not ${isOver}) and ${ofValid[state]}`;
}

const windowWhere = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`exists (select from "PolicyWindow" w
  where w."policyId" = v."policyId" and w."number" = v."number" and ${condition})`;

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
    state === undefined ? null : stateIs(state, today),
  ];
  return Prisma.join(
    conditions.filter((each) => each !== null),
    ' and ',
  );
}
