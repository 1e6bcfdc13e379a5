import { type CalendarDay, calendarOfYears } from '#lib/calendar/domain/calendar-of-years.ts';
import type { Hours, Weekday, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { keptInProcess } from '#lib/platform/process-memory.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import type { Directory } from './directory.ts';
import { findUnit, findUnitUse, listUnits, type StoredUnit, type UnitUse } from './repository/units.ts';
import { type SettingName, settingsOf } from './settings.ts';

type Kept = { readonly directory: Directory; readonly checkedAt: number };

const CHECKED_EVERY_MS = 2_000;
const directories = (db: Db): Map<number, Kept> =>
  keptOf(
    keptInProcess('directories', () => new WeakMap<Db, Map<number, Kept>>()),
    db,
  );

/** What is kept of one database. */
function keptOf<K, V>(all: WeakMap<Db, Map<K, V>>, db: Db): Map<K, V> {
  const ofDb = all.get(db) ?? new Map<K, V>();
  all.set(db, ofDb);
  return ofDb;
}

/**
 * The directory of a district, kept in memory and asked at most every two seconds whether it still holds: several
 * processes serve one database, and an administrator's change must reach all of them.
 */
export async function getDirectory(db: Db, districtId: number): Promise<Directory> {
  const ofDb = directories(db);
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
  directories(db).delete(districtId);
}

async function loadDirectory(db: Db, districtId: number): Promise<Directory> {
  const { units, areas, categories, limits, calendar, calendarYears, week, settings, ...district } =
    await db.district.findUniqueOrThrow({
      where: { id: districtId },
      include: {
        units: { orderBy: { code: 'asc' } },
        areas: { orderBy: { code: 'asc' } },
        categories: { orderBy: { code: 'asc' } },
        limits: true,
        settings: true,
        calendarYears: true,
        calendar: { include: { years: { include: { days: true } } } },
      },
    });
  return {
    district,
    units: byCode(units),
    areas: byCode(areas),
    categories: byCode(categories),
    limitRows: limits,
    calendar: workingCalendar({ timeZone: district.timeZone, week }, calendar.years, calendarYears),
    settings: settingsOf(settings),
  };
}

/** A district's calendar as it would be with other weekly hours. */
export async function findCalendarBy(
  db: Db,
  districtId: number,
  week: Readonly<Record<Weekday, Hours>>,
): Promise<WorkingCalendar> {
  const { timeZone, calendar, calendarYears } = await db.district.findUniqueOrThrow({
    where: { id: districtId },
    select: { timeZone: true, calendarYears: true, calendar: { include: { years: { include: { days: true } } } } },
  });
  return workingCalendar({ timeZone, week }, calendar.years, calendarYears);
}

type StoredYear = {
  year: number;
  isPublished: boolean;
  days: { date: Date; kind: string; hours: unknown }[];
};

/** A year the district keeps for itself stands in place of the public one. */
function workingCalendar(
  { timeZone, week }: { timeZone: string; week: unknown },
  shared: readonly StoredYear[],
  own: readonly { year: number; days: unknown }[],
): WorkingCalendar {
  const ownYears = own.map(({ year, days }) => ({ year, published: true, days: days as CalendarDay[] }));
  const sharedYears = shared.map(({ year, isPublished, days }) => ({
    year,
    published: isPublished,
    days: days.map(
      ({ date, kind, hours }): CalendarDay => ({
        date: fromDateColumn(date),
        kind: kind === 'holiday' ? 'holiday' : 'workday',
        hours: hours as Hours | Weekday | null,
      }),
    ),
  }));
  return calendarOfYears({ timeZone, week: week as Readonly<Record<Weekday, Hours>> }, [
    ...sharedYears.filter(({ year }) => !ownYears.some((each) => each.year === year)),
    ...ownYears,
  ]);
}

const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));

export async function findDistrict(db: Db, code: string): Promise<{ id: number; timeZone: string } | null> {
  return db.district.findUnique({ where: { code }, select: { id: true, timeZone: true } });
}

/** The district somebody reaches under a host; `isBound` where the host is that district's own. */
export type HostDistrict = { readonly id: number; readonly isBound: boolean };

type KeptHost = { readonly found: Promise<HostDistrict | null>; readonly until: number };

const HOSTS_KEPT = 1_000;
const hosts = (db: Db): Map<string, KeptHost> =>
  keptOf(
    keptInProcess('hosts', () => new WeakMap<Db, Map<string, KeptHost>>()),
    db,
  );

/**
 * The district that names this host as its own (with its port or without), else the oldest of those that have none: they share
 * every other address. Null where every district has a host and this is none of them. Asked at most every two seconds per host.
 */
export async function findDistrictByHost(db: Db, host: string | null): Promise<HostDistrict | null> {
  const name = (host ?? '').toLowerCase().slice(0, 300);
  const ofDb = hosts(db);
  const known = ofDb.get(name);
  if (known && known.until > Date.now()) return known.found;
  const found = askDistrictByHost(db, name);
  found.catch(() => ofDb.delete(name));
  ofDb.delete(name);
  ofDb.set(name, { found, until: Date.now() + CHECKED_EVERY_MS });
  const oldest = ofDb.size > HOSTS_KEPT ? ofDb.keys().next().value : undefined;
  if (oldest !== undefined) ofDb.delete(oldest);
  return found;
}

async function askDistrictByHost(db: Db, name: string): Promise<HostDistrict | null> {
  const names = [name, name.replace(/:\d+$/, '')];
  const [found] = await db.$queryRaw<HostDistrict[]>`
    select "id", "host" is not null as "isBound" from "District"
    where "host" = any(${names}::text[]) or "host" is null
    order by "host" is null, "host" = ${name} desc, "id" limit 1`;
  return found ?? null;
}

/**
 * Whether a district's people may come in under this host: their own, where it is somebody's own; any shared one, where theirs has none.
 * Elsewhere they do not exist.
 */
export async function isAtHome(db: Db, districtId: number, host: string | null): Promise<boolean> {
  const here = await findDistrictByHost(db, host);
  if (here?.isBound) return here.id === districtId;
  const { district } = await getDirectory(db, districtId);
  return district.host === null;
}

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

/** Every district of the installation, for what is done district by district. */
export const listDistricts = (db: Db): Promise<{ id: number }[]> => db.district.findMany({ select: { id: true } });
