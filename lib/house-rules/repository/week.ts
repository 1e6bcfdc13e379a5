import type { Week } from '#lib/calendar/week-schema.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';

/** The caller holds the district's row. */
export const saveWeek = (tx: Tx, districtId: number, week: Week) =>
  tx.district.update({
    where: { id: districtId },
    data: { week: week as unknown as Prisma.InputJsonObject },
    select: { id: true },
  });
