import type { NamedDay } from '#lib/calendar/calendar-days.ts';
import type { YearInput } from '#lib/calendar/year-schema.ts';
import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';

/** Enters or replaces the district's own version of a year; the caller holds the district's row. */
export async function saveYear(
  tx: Tx,
  districtId: number,
  { year, days }: Pick<YearInput, 'year' | 'days'>,
  at: Temporal.Instant,
): Promise<void> {
  const columns = { days: days as unknown as Prisma.InputJsonArray, updatedAt: toDate(at) };
  await tx.districtCalendarYear.upsert({
    where: { districtId_year: { districtId, year } },
    create: { districtId, year, ...columns },
    update: { ...columns, version: { increment: 1 } },
  });
}

/** Enters or replaces a year of a public calendar. */
export async function savePublicYear(
  tx: Tx,
  calendarCode: string,
  { year, days, source }: { readonly year: number; readonly days: readonly NamedDay[]; readonly source: string },
): Promise<void> {
  const columns = { isPublished: true, source };
  await tx.calendarYear.upsert({
    where: { calendarCode_year: { calendarCode, year } },
    create: { calendarCode, year, ...columns },
    update: columns,
  });
  await tx.calendarDay.deleteMany({ where: { calendarCode, year } });
  await tx.calendarDay.createMany({
    data: days.map(({ date, kind, name, hours }) => ({
      calendarCode,
      year,
      date: toDateColumn(date),
      kind,
      name,
      hours: (hours as Prisma.InputJsonValue | null | undefined) ?? Prisma.DbNull,
    })),
  });
}
