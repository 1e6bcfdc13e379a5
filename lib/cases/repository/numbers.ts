import type { Db, Tx } from '#lib/platform/db.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';

/** The next number of the day, `CN20261123-0042`, by the local date of the district. */
export async function takeNumber(
  db: Pick<Db | Tx, '$queryRaw'>,
  district: { readonly id: number; readonly timeZone: string },
  now: Temporal.Instant,
): Promise<string> {
  const [number] = await takeNumbers(db, district, now.toZonedDateTimeISO(district.timeZone).toPlainDate(), 1);
  if (!number) throw new Error('No number was given out');
  return number;
}

/** Several numbers of one date at once, in order. */
export async function takeNumbers(
  db: Pick<Db | Tx, '$queryRaw'>,
  district: { readonly id: number },
  date: Temporal.PlainDate,
  count: number,
): Promise<string[]> {
  const day = toDateColumn(date);
  const [row] = await db.$queryRaw<{ last: number }[]>`
    insert into "CaseNumber" ("districtId", "day", "last") values (${district.id}, ${day}, ${count})
    on conflict ("districtId", "day") do update set "last" = "CaseNumber"."last" + excluded."last"
    returning "last"`;
  const last = row?.last ?? count;
  return Array.from({ length: count }, (_, index) => caseNumber(date, last - count + index + 1));
}

/** Numbers for many dates in one statement; `dates` gives one date per number wanted, the answer is in its order. */
export async function takeNumbersOf(
  db: Pick<Db | Tx, '$queryRaw'>,
  district: { readonly id: number },
  dates: readonly Temporal.PlainDate[],
): Promise<string[]> {
  if (dates.length === 0) return [];
  const counts = Map.groupBy(dates, String);
  // In order of date: two that take numbers at once never wait for one another crosswise.
  const days = [...counts.keys()].sort();
  const wanted = days.map((day) => counts.get(day)?.length ?? 0);
  const rows = await db.$queryRaw<{ day: string; last: number }[]>`
    insert into "CaseNumber" ("districtId", "day", "last")
    select ${district.id}, each."day"::date, each."count" from unnest(${days}::text[], ${wanted}::int[]) as each ("day", "count")
    on conflict ("districtId", "day") do update set "last" = "CaseNumber"."last" + excluded."last"
    returning "day"::text as "day", "last"`;
  const next = new Map(rows.map(({ day, last }) => [day, last - (counts.get(day)?.length ?? 0)]));
  return dates.map((date) => {
    const serial = (next.get(String(date)) ?? 0) + 1;
    next.set(String(date), serial);
    return caseNumber(date, serial);
  });
}

export const caseNumber = (date: Temporal.PlainDate, serial: number): string =>
  `CN${date.toString().replaceAll('-', '')}-${String(serial).padStart(4, '0')}`;
