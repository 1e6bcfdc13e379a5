import type { Limit } from '#lib/calendar/domain/types.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toDateOrNull, toInstant } from '#lib/shared/instants.ts';
import type { RunningClock } from '../domain/ladder.ts';

/** A unit's clock that has not stopped, with what its alerts ask about. */
export type WatchedClock = RunningClock & {
  readonly clockId: string;
  readonly caseId: string;
  readonly name: ClockName;
  readonly unitCode: string;
  readonly isPaused: boolean;
  readonly isUrgent: boolean;
  readonly assigneeId: string | null;
  readonly handlerIds: readonly string[];
  readonly seenUntil: Temporal.Instant;
};

type Row = Omit<WatchedClock, 'startedAt' | 'dueAt' | 'pauses' | 'seenUntil'> & {
  startedAt: Date;
  dueAt: Date;
  seenUntil: Date | null;
  limit: Limit;
  pauses: readonly { from: string; to: string }[];
};

/** The clocks that units have to keep in these cases; one that was never looked at has been seen up to its start. */
export const findClocksOfCases = (tx: Tx, districtId: number, caseIds: readonly string[]): Promise<WatchedClock[]> =>
  find(tx, districtId, Prisma.sql`k."caseId" = any(${[...caseIds]}::uuid[])`);

/** Held clocks as they stand now: asked after they are held, or a stop committed in between would be missed. */
export const findHeldClocks = (tx: Tx, districtId: number, clockIds: readonly string[]): Promise<WatchedClock[]> =>
  find(tx, districtId, Prisma.sql`k."id" = any(${[...clockIds]}::uuid[])`);

async function find(tx: Tx, districtId: number, which: Prisma.Sql): Promise<WatchedClock[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select k."id" as "clockId", k."caseId", k."name", k."unitCode", k."startedAt", k."dueAt", k."limit", k."pauses",
      k."pausedSince" is not null as "isPaused", c."isUrgent", c."handlerIds", a."assigneeId", w."seenUntil"
    from "Clock" k
    join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
    left join "Assignment" a on a."districtId" = k."districtId" and a."caseId" = k."caseId"
      and a."unitCode" = k."unitCode" and a."endedAt" is null
    left join "ClockWatch" w on w."districtId" = k."districtId" and w."clockId" = k."id"
    where k."districtId" = ${districtId} and ${which} and k."stoppedAt" is null and k."unitCode" is not null`;
  return rows.map((row) => ({
    ...row,
    startedAt: toInstant(row.startedAt),
    dueAt: toInstant(row.dueAt),
    seenUntil: toInstant(row.seenUntil ?? row.startedAt),
    pauses: row.pauses.map(({ from, to }) => ({ from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) })),
  }));
}

/** The districts in which a clock has come to a rung. */
export async function districtsWithDueClocks(db: Db, now: Temporal.Instant): Promise<number[]> {
  const rows = await db.$queryRaw<{ districtId: number }[]>`
    select distinct "districtId" from "ClockWatch" where "at" <= ${toDate(now)}`;
  return rows.map(({ districtId }) => districtId);
}

/**
 * Holds clocks that have come to a rung, the longest waiting first, until the transaction ends, and with each its case: whoever
 * acts on the case waits for that moment, and a case somebody is acting on now is left for the next time.
 */
export async function holdDueClocks(
  tx: Tx,
  districtId: number,
  now: Temporal.Instant,
  atMost: number,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ clockId: string }[]>`
    select w."clockId" from "ClockWatch" w
    join "Clock" k on k."districtId" = w."districtId" and k."id" = w."clockId"
    join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
    where w."districtId" = ${districtId} and w."at" <= ${toDate(now)}
    order by w."at", w."clockId" limit ${atMost}
    for update of w skip locked for key share of c skip locked`;
  return rows.map(({ clockId }) => clockId);
}

export type Watch = {
  readonly clockId: string;
  readonly at: Temporal.Instant | null;
  readonly seenUntil: Temporal.Instant;
};

/** Writes when clocks have to be looked at again, worked out under the district's `revision`. */
export async function saveWatches(
  tx: Tx,
  { districtId, revision }: { readonly districtId: number; readonly revision: number },
  watches: readonly Watch[],
): Promise<void> {
  if (watches.length === 0) return;
  const rows = watches
    .toSorted((a, b) => (a.clockId < b.clockId ? -1 : 1))
    .map(({ clockId, at, seenUntil }) => ({ clockId, at: toDateOrNull(at), seenUntil: toDate(seenUntil) }));
  await tx.$executeRaw`
    insert into "ClockWatch" ("districtId", "clockId", "at", "seenUntil", "revision")
    select ${districtId}, r."clockId", r."at", r."seenUntil", ${revision}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r("clockId" uuid, "at" timestamptz, "seenUntil" timestamptz)
    on conflict ("districtId", "clockId")
      do update set "at" = excluded."at", "seenUntil" = greatest("ClockWatch"."seenUntil", excluded."seenUntil"), "revision" = excluded."revision"`;
}

/** Nothing more comes of a clock that has stopped. */
export async function dropWatches(tx: Tx, districtId: number, clockIds: readonly string[]): Promise<void> {
  await tx.clockWatch.deleteMany({ where: { districtId, clockId: { in: [...clockIds] } } });
}

/** Likewise of all that have stopped in these cases. */
export async function dropStoppedWatches(tx: Tx, districtId: number, caseIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    delete from "ClockWatch" w using "Clock" k
    where k."districtId" = ${districtId} and k."caseId" = any(${[...caseIds]}::uuid[]) and k."stoppedAt" is not null
      and w."districtId" = k."districtId" and w."clockId" = k."id"`;
}

/** Clocks whose next rung was worked out by a calendar or ladder of before are looked at again now. */
export const wakeOutdatedWatches = (tx: Db | Tx, now: Temporal.Instant): Promise<number> => tx.$executeRaw`
  update "ClockWatch" w set "at" = ${toDate(now)}, "revision" = d."revision" from "District" d
  where w."districtId" = d."id" and w."revision" <> d."revision"`;

/** A clock that cannot be worked out must not keep the others waiting. */
export async function putWatchOff(db: Db, districtId: number, clockId: string, until: Temporal.Instant): Promise<void> {
  await db.clockWatch.updateMany({ where: { districtId, clockId }, data: { at: toDate(until) } });
}
