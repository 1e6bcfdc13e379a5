import { randomUUIDv7 } from 'node:crypto';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';

export type Due = { readonly districtId: number; readonly timeZone: string };

/** Districts where a company or a policy has changed, a run is not finished, or a new day has come. */
export const districtsToMatch = (db: Db, now: Temporal.Instant): Promise<Due[]> => db.$queryRaw`
  select d."id" as "districtId", d."timeZone" from "District" d
  where exists (select 1 from "MatchDue" u where u."districtId" = d."id")
    or exists (select 1 from "MatchRun" r where r."districtId" = d."id" and r."finishedAt" is null)
    or not exists (select 1 from "MatchRun" r where r."districtId" = d."id" and r."reason" = 'day'
      and r."day" >= (${toDate(now)}::timestamptz at time zone d."timeZone")::date)`;

/**
 * Whether this transaction alone writes matches of the district. What it reads afterwards is at least as new as all that was
 * written before, so no older result ever replaces a newer one.
 */
export async function holdMatches(tx: Tx, districtId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`policy-matches:${districtId}`}, 0)) as "held"`;
  return row?.held === true;
}

/** Companies changed since, the first thousand; they are due no longer if the transaction commits. */
export async function takeDueCompanies(tx: Tx, districtId: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ enterpriseId: string }[]>`
    with first as (select distinct "enterpriseId" from "MatchDue"
      where "districtId" = ${districtId} and "enterpriseId" is not null limit 1000),
    taken as (delete from "MatchDue" d using first
      where d."districtId" = ${districtId} and d."enterpriseId" = first."enterpriseId")
    select "enterpriseId" from first`;
  return rows.map(({ enterpriseId }) => enterpriseId);
}

/**
 * Begins the day's run over all companies where there is none. What was due before is due no longer: the run reads what is there now.
 */
export async function beginDay(tx: Tx, districtId: number, day: string, now: Temporal.Instant): Promise<void> {
  const begun = await tx.$executeRaw`
    insert into "MatchRun" ("districtId", "id", "reason", "day", "total", "startedAt")
    select ${districtId}, ${randomUUIDv7()}::uuid, 'day', ${day}::date, ${begunWith(districtId, now)}
    where not exists (select 1 from "MatchRun" where "districtId" = ${districtId} and "reason" = 'day' and "day" >= ${day}::date)
    on conflict do nothing`;
  if (begun === 0) return;
  await tx.$executeRaw`delete from "MatchDue" where "districtId" = ${districtId}`;
}

const begunWith = (districtId: number, now: Temporal.Instant): Prisma.Sql =>
  Prisma.sql`(select count(*)::int from "Enterprise" where "districtId" = ${districtId}), ${toDate(now)}`;

export type Run = { readonly id: string; readonly cursor: string | null };

/** Begins a run for the policies changed since; answers the oldest that is not finished. */
export async function openRun(tx: Tx, districtId: number, day: string, now: Temporal.Instant): Promise<Run | null> {
  await tx.$executeRaw`
    with taken as (delete from "MatchDue" where "districtId" = ${districtId} and "policyId" is not null returning "policyId")
    insert into "MatchRun" ("districtId", "id", "reason", "day", "policyIds", "total", "startedAt")
    select ${districtId}, ${randomUUIDv7()}::uuid, 'policies', ${day}::date, p.ids, ${begunWith(districtId, now)}
    from (select array_agg(distinct "policyId") as ids from taken) p where p.ids is not null`;
  return tx.matchRun.findFirst({
    where: { districtId, finishedAt: null },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, cursor: true },
  });
}

type Step = { readonly districtId: number; readonly id: string };
type Progress = { readonly done: number; readonly cursor: string | null; readonly finishedAt: Date | null };

export async function advanceRun(tx: Tx, key: Step, { done, cursor, finishedAt }: Progress): Promise<void> {
  await tx.matchRun.update({
    where: { districtId_id: key },
    data: { done: { increment: done }, finishedAt, ...(cursor && { cursor }) },
  });
}

/** The codes of the policies that a company fits, may fit and narrowly misses, each list in order. */
export type CompanyMatches = Readonly<Record<'eligible' | 'unknown' | 'nearMiss', readonly string[]>> & {
  readonly enterpriseId: string;
};

/** These are all matches of these companies from now on; a row that says so already stays untouched. */
export async function writeMatches(tx: Tx, districtId: number, matches: readonly CompanyMatches[]): Promise<void> {
  await tx.$executeRaw`
    insert into "EnterpriseMatch" ("districtId", "enterpriseId", "eligible", "unknown", "nearMiss")
    select ${districtId}::int, f.* from jsonb_to_recordset(${JSON.stringify(matches)}::jsonb)
      as f("enterpriseId" uuid, "eligible" text[], "unknown" text[], "nearMiss" text[])
      left join "EnterpriseMatch" m on m."districtId" = ${districtId} and m."enterpriseId" = f."enterpriseId"
    where (m."eligible", m."unknown", m."nearMiss") is distinct from (f."eligible", f."unknown", f."nearMiss")
    on conflict ("districtId", "enterpriseId") do update
      set "eligible" = excluded."eligible", "unknown" = excluded."unknown", "nearMiss" = excluded."nearMiss"`;
}
