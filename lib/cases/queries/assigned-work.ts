import type { Db, Tx } from '#lib/platform/db.ts';
import { OPEN_STATUSES } from '../domain/names.ts';

/** How many parts of open requests are assigned to a person: a number for administrators, who see no request. */
export const countAssignedWork = (db: Db | Tx, districtId: number, userId: string): Promise<number> =>
  db.assignment.count({
    where: { districtId, assigneeId: userId, endedAt: null, case: { status: { in: OPEN_STATUSES } } },
  });
