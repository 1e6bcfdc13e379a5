import { inForceOn } from '#lib/access/domain/post-period.ts';
import { UNIT_ROLES } from '#lib/access/domain/roles.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { OPEN_STATUSES } from '../domain/names.ts';
import { workUnitOf } from './colleagues.ts';

/** How many parts of open requests are assigned to a person: a number for administrators, who see no request. */
export const countAssignedWork = (db: Db | Tx, districtId: number, userId: string): Promise<number> =>
  db.assignment.count({
    where: { districtId, assigneeId: userId, endedAt: null, case: { status: { in: OPEN_STATUSES } } },
  });

export type AssignedPart = { readonly number: string; readonly unitCode: string };

/** The parts of open requests that are assigned to a person, the youngest request first. */
export async function listAssignedWork(db: Db | Tx, districtId: number, userId: string): Promise<AssignedPart[]> {
  const rows = await db.assignment.findMany({
    where: { districtId, assigneeId: userId, endedAt: null, case: { status: { in: OPEN_STATUSES } } },
    select: { unitCode: true, case: { select: { number: true } } },
    orderBy: { caseId: 'desc' },
  });
  return rows.map(({ unitCode, case: { number } }) => ({ number, unitCode }));
}

/** The units in which a person can be given work on this day; none once the account is closed. */
export async function listWorkUnits(
  db: Db | Tx,
  { districtId, userId }: { readonly districtId: number; readonly userId: string },
  today: Temporal.PlainDate,
): Promise<string[]> {
  const posts = await db.post.findMany({
    where: { districtId, userId, role: { in: [...UNIT_ROLES] }, user: { disabledAt: null }, ...inForceOn(today) },
    select: { unit: { select: { code: true, kind: true, parentCode: true } } },
  });
  return [...new Set(posts.map(({ unit }) => workUnitOf(unit)))];
}
