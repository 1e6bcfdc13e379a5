import { seesWholeDistrict, unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Light } from '#lib/calendar/domain/light.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toInstantOrNull } from '#lib/shared/instants.ts';
import type { ClockName } from '../domain/names.ts';
import { visibleCases } from '../scope.ts';
import { byLight } from './case-lights.ts';

type Moment = { readonly now: Temporal.Instant; readonly timeZone: string };

/** Columns of the clocks below, for conditions by light. */
export const UNIT_CLOCK = {
  dueAt: Prisma.sql`k."dueAt"`,
  warnAt: Prisma.sql`k."warnAt"`,
  darkRedAt: Prisma.sql`k."darkRedAt"`,
  isPaused: Prisma.sql`k."pausedSince" is not null`,
} as const;

/**
 * What a case waits for at a unit: of the unit's clocks in it the one due first, one that stands still only where none runs. `units`
 * null: at every unit of the district.
 */
export const unitClocks = (districtId: number, units: readonly string[] | null): Prisma.Sql => Prisma.sql`
  select distinct on (k."unitCode", k."caseId") k."districtId", k."unitCode", k."caseId", k."name", k."dueAt",
    k."warnAt", k."darkRedAt", k."pausedSince"
  from "Clock" k
  where k."districtId" = ${districtId} and k."stoppedAt" is null
    and ${units ? Prisma.sql`k."unitCode" = any(${[...units]})` : Prisma.sql`k."unitCode" is not null`}
  order by k."unitCode", k."caseId", k."pausedSince" is not null, k."dueAt"`;

export type UnitLights = Readonly<Record<Light, number>> & {
  readonly unitCode: string;
  /** the due time passed longest ago; null where none is */
  readonly oldestDueAt: Temporal.Instant | null;
};

/** The lights of every unit that somebody waits for, for those who see the whole district; nothing for others. */
export async function findBoard(db: Db, viewer: Viewer, { now }: Moment): Promise<UnitLights[]> {
  if (!seesWholeDistrict(viewer)) return [];
  const count = (light: Light) => Prisma.sql`count(*) filter (where ${byLight(light, toDate(now), UNIT_CLOCK)})::int`;
  const rows = await db.$queryRaw<(Omit<UnitLights, 'oldestDueAt'> & { oldestDueAt: Date | null })[]>`
    select k."unitCode", ${count('green')} as "green", ${count('yellow')} as "yellow", ${count('red')} as "red",
      ${count('dark-red')} as "dark-red", ${count('grey')} as "grey",
      min(k."dueAt") filter (where k."pausedSince" is null and k."dueAt" < ${toDate(now)}) as "oldestDueAt"
    from (${unitClocks(viewer.districtId, null)}) k
    join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
    where ${visibleCases(viewer)}
    group by k."unitCode"`;
  return rows.map((row) => ({ ...row, oldestDueAt: toInstantOrNull(row.oldestDueAt) }));
}

export type LoadCount = {
  readonly unitCode: string;
  /** null: past due */
  readonly date: string | null;
  readonly clock: ClockName;
  readonly count: number;
};

/**
 * What falls due at these units on each of the district's dates through `through`, what is past due apart. Units whose cases the
 * viewer does not work on are left out, unless the viewer sees the whole district.
 */
export async function findLoad(
  db: Db,
  viewer: Viewer,
  { units, through }: { units: readonly string[]; through: Temporal.PlainDate },
  { now, timeZone }: Moment,
): Promise<LoadCount[]> {
  const own = unitsOf(viewer);
  const seen = seesWholeDistrict(viewer) ? units : units.filter((unit) => own.includes(unit));
  if (seen.length === 0) return [];
  const end = through.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  return db.$queryRaw<LoadCount[]>`
    select k."unitCode", case when k."dueAt" >= ${toDate(now)} then to_char(k."dueAt" at time zone ${timeZone}, 'YYYY-MM-DD') end as "date",
      k."name" as "clock", count(*)::int as "count"
    from (${unitClocks(viewer.districtId, seen)}) k
    join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
    where ${visibleCases(viewer)} and k."pausedSince" is null and k."dueAt" < ${toDate(end)}
    group by 1, 2, 3`;
}
