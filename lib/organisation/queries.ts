import { calendarOfYears } from '#lib/calendar/domain/calendar-of-years.ts';
import type { Hours, Weekday, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Directory } from './directory.ts';

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
  const { units, areas, categories, limits, calendar, week, ...district } = await db.district.findUniqueOrThrow({
    where: { id: districtId },
    include: {
      units: { orderBy: { code: 'asc' } },
      areas: { orderBy: { code: 'asc' } },
      categories: { orderBy: { code: 'asc' } },
      limits: true,
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
