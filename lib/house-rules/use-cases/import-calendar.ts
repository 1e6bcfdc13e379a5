import { recordAudit } from '#lib/audit/record.ts';
import type { NamedDay } from '#lib/calendar/calendar-days.ts';
import { withYear } from '#lib/calendar/domain/calendar-of-years.ts';
import { yearAsText } from '#lib/calendar/year-schema.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory, getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type DistrictOfCalendar, findPublicYear, findStoredYear, listDistrictsOf } from '../queries/calendar-year.ts';
import { type MovedClocks, movedClocks } from '../queries/moved-clocks.ts';
import { savePublicYear, saveYear } from '../repository/calendar-years.ts';

/** The calendar that districts share: the State Council's. */
export const PUBLIC_CALENDAR = 'CN';

export type CalendarImport = {
  /** whose notice it is; what it names of other years is added to them. null: every year named is given whole */
  readonly year: number | null;
  readonly days: readonly NamedDay[];
  /** null: the public calendar, of all districts that have no own version of the year */
  readonly districtCode: string | null;
  readonly source: string;
  readonly isDryRun: boolean;
};

export type ImportedCalendar = {
  readonly district: DistrictOfCalendar;
  readonly years: readonly number[];
  readonly moved: MovedClocks;
};

type Year = { readonly year: number; readonly days: readonly NamedDay[] };

/**
 * Publishes years from a file, for the public calendar or one district's own; answers which open clocks move, district by district.
 * They follow in the background, as after publishing by page. The person at the server is nobody in the audit. Refuses `unknown-district`.
 */
export async function importCalendar(
  db: Db,
  order: CalendarImport,
  now: Temporal.Instant,
): Promise<Result<ImportedCalendar[]>> {
  const { districtCode, isDryRun, source } = order;
  const which = districtCode === null ? { calendarCode: PUBLIC_CALENDAR } : { code: districtCode };
  const districts = await listDistrictsOf(db, which);
  if (districtCode !== null && districts.length === 0) return refuse('unknown-district');
  const own = districtCode === null ? null : districts[0];
  const years = await wholeYears(order, (year) =>
    own ? findStoredYear(db, own.id, year).then(unnamed) : findPublicYear(db, PUBLIC_CALENDAR, year),
  );
  const imported: ImportedCalendar[] = [];
  for (const district of districts) {
    const touched = own ? years : years.filter(({ year }) => !district.ownYears.includes(year));
    const { calendar } = await getDirectory(db, district.id);
    const moment = { calendar: touched.reduce(withYear, calendar), now };
    const moved = await movedClocks(db, district.id, moment);
    imported.push({ district, years: touched.map(({ year }) => year), moved });
  }
  if (isDryRun) return ok(imported);
  await db.$transaction(
    async (tx) => {
      const followed = imported.filter((each) => each.years.length > 0);
      for (const { district } of followed) await raiseRevision(tx, district.id);
      const before = await recordsOf(tx, followed, years);
      for (const year of years) {
        if (own) await saveYear(tx, own.id, { year: year.year, days: year.days.map(withoutName) }, now);
        else await savePublicYear(tx, PUBLIC_CALENDAR, { ...year, source });
      }
      for (const { district, moved } of followed)
        if (moved.open > 0) await enqueue(tx, 'reset-deadlines', { districtId: district.id });
      for (const record of before) await recordAudit(tx, { ...record, at: now });
    },
    { timeout: 60_000 },
  );
  for (const { district } of imported) forgetDirectory(db, district.id);
  return ok(imported);
}

/** The years of the file; days of a year that is not the notice's own join what stands there. */
async function wholeYears(
  { year: notice, days }: CalendarImport,
  find: (year: number) => Promise<readonly NamedDay[]>,
): Promise<Year[]> {
  const byYear = Map.groupBy(days, ({ date }) => Number(date.slice(0, 4)));
  return Promise.all(
    [...byYear].map(async ([year, named]): Promise<Year> => {
      if (notice === null || notice === year) return { year, days: named };
      const others = (await find(year)).filter(({ date }) => !named.some((each) => each.date === date));
      return { year, days: [...others, ...named].toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
    }),
  );
}

/** What the audit says of each year in each district, read before anything is saved. */
async function recordsOf(tx: Tx, imported: readonly ImportedCalendar[], years: readonly Year[]) {
  const records = [];
  for (const { district, years: touched } of imported)
    for (const { year, days } of years.filter((each) => touched.includes(each.year))) {
      const before = yearAsText((await findStoredYear(tx, district.id, year)).days);
      const data = { by: 'command', before, after: yearAsText(days) };
      records.push({ districtId: district.id, action: 'calendar-changed' as const, subject: String(year), data });
    }
  return records;
}

const withoutName = ({ name: _, ...day }: NamedDay) => day;

const unnamed = ({ days }: { readonly days: readonly Omit<NamedDay, 'name'>[] }): NamedDay[] =>
  days.map((day) => ({ ...day, name: '' }));
