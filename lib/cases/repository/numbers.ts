import type { Db, Tx } from '#lib/platform/db.ts';

/**
 * The next number of the day, `CN20261123-0042`, by the local date of the district. Taken on its own before the filing's
 * transaction, so that filings never wait for one another; a filing that fails leaves a gap.
 */
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
  const day = new Date(`${date}T00:00:00Z`);
  const [row] = await db.$queryRaw<{ last: number }[]>`
    insert into "CaseNumber" ("districtId", "day", "last") values (${district.id}, ${day}, ${count})
    on conflict ("districtId", "day") do update set "last" = "CaseNumber"."last" + excluded."last"
    returning "last"`;
  const last = row?.last ?? count;
  return Array.from({ length: count }, (_, index) => caseNumber(date, last - count + index + 1));
}

const caseNumber = (date: Temporal.PlainDate, serial: number): string =>
  `CN${date.toString().replaceAll('-', '')}-${String(serial).padStart(4, '0')}`;
