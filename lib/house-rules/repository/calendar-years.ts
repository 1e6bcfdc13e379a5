import type { YearInput } from '#lib/calendar/year-schema.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
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
