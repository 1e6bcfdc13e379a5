import { calendarOfYears } from '#lib/calendar/domain/calendar-of-years.ts';
import type { Hours, Weekday, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import type { Directory } from './directory.ts';
import { findUnit, findUnitUse, listUnits, type StoredUnit, type UnitUse } from './repository/units.ts';
import { type SettingName, settingsOf } from './settings.ts';

type Kept = { readonly directory: Directory; readonly checkedAt: number };

const CHECKED_EVERY_MS = 2_000;
const kept = new WeakMap<Db, Map<number, Kept>>();

/**
 * The directory of a district, kept in memory and asked at most every two seconds whether it still holds: several
 * processes serve one database, and an administrator's change must reach all of them.
 */
export async function getDirectory(db: Db, districtId: number): Promise<Directory> {
  const ofDb = kept.get(db) ?? new Map<number, Kept>();
  kept.set(db, ofDb);
  const known = ofDb.get(districtId);
  if (known && Date.now() - known.checkedAt < CHECKED_EVERY_MS) return known.directory;
  const { revision } = await db.district.findUniqueOrThrow({ where: { id: districtId }, select: { revision: true } });
  const directory =
    known?.directory.district.revision === revision ? known.directory : await loadDirectory(db, districtId);
  ofDb.set(districtId, { directory, checkedAt: Date.now() });
  return directory;
}

/** For whoever has just changed a district: this process asks again at once, the others within two seconds. */
export function forgetDirectory(db: Db, districtId: number): void {
  kept.get(db)?.delete(districtId);
}

async function loadDirectory(db: Db, districtId: number): Promise<Directory> {
  const { units, areas, categories, limits, calendar, week, settings, ...district } =
    await db.district.findUniqueOrThrow({
      where: { id: districtId },
      include: {
        units: { orderBy: { code: 'asc' } },
        areas: { orderBy: { code: 'asc' } },
        categories: { orderBy: { code: 'asc' } },
        limits: true,
        settings: true,
        calendar: { include: { years: { include: { days: true } } } },
      },
    });
  return {
    district,
    units: byCode(units),
    areas: byCode(areas),
    categories: byCode(categories),
    limitRows: limits,
    calendar: workingCalendar(district.timeZone, week, calendar.years),
    settings: settingsOf(settings),
  };
}

type StoredYear = {
  year: number;
  isPublished: boolean;
  days: { date: Date; kind: string; hours: unknown }[];
};

function workingCalendar(timeZone: string, week: unknown, years: readonly StoredYear[]): WorkingCalendar {
  return calendarOfYears(
    { timeZone, week: week as Readonly<Record<Weekday, Hours>> },
    years.map(({ year, isPublished, days }) => ({
      year,
      published: isPublished,
      days: days.map(({ date, kind, hours }) => ({
        date: date.toISOString().slice(0, 10),
        kind: kind === 'holiday' ? 'holiday' : 'workday',
        hours: hours as Hours | Weekday | null,
      })),
    })),
  );
}

const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));

export async function findDistrict(db: Db, code: string): Promise<{ id: number; timeZone: string } | null> {
  return db.district.findUnique({ where: { code }, select: { id: true, timeZone: true } });
}

/**
 * The district somebody reaches under this host (`qiye.changning.example:443`, lower case): the one that names it, else the
 * oldest that names none. Null on an installation without districts.
 */
export async function findDistrictByHost(db: Db, host: string | null): Promise<DistrictId | null> {
  const [found] = await db.$queryRaw<DistrictId[]>`
    select "id" from "District" where "host" = ${host?.toLowerCase() ?? ''} or "host" is null
    order by "host" is null, "id" limit 1`;
  return found ?? null;
}

export type DistrictId = { readonly id: number };

export type StoredSetting = { readonly value: unknown; readonly version: number };

/** The stored setting; version 0 while nothing was ever set. */
export async function findStoredSetting(db: Db | Tx, districtId: number, name: SettingName): Promise<StoredSetting> {
  const found = await db.districtSetting.findUnique({
    where: { districtId_name: { districtId, name } },
    select: { value: true, version: true },
  });
  return found ?? { value: {}, version: 0 };
}

export const isDemoDistrict = async (db: Db | Tx, id: number): Promise<boolean> =>
  (await db.district.count({ where: { id, isDemo: true } })) === 1;

/** The units of the viewer's district as they are stored, closed ones too. */
export const listStoredUnits = (db: Db, { districtId }: { districtId: number }): Promise<StoredUnit[]> =>
  listUnits(db, districtId);

export type UnitWithUse = { readonly unit: StoredUnit; readonly use: UnitUse };

/** A unit with what hangs on it: numbers only, administrators see no requests. */
export async function findUnitWithUse(db: Db, districtId: number, code: string): Promise<UnitWithUse | null> {
  const [unit, use] = await Promise.all([findUnit(db, districtId, code), findUnitUse(db, districtId, code)]);
  return unit && { unit, use };
}
