import { UNIT_ROLES } from '#lib/access/domain/roles.ts';
import { unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Named } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';

export type Colleague = Named & { readonly id: string; readonly unitCode: string };

/** Who works on cases in the viewer's own units: to whom a case can be passed. */
export async function listColleagues(db: Db, viewer: Viewer): Promise<Colleague[]> {
  const units = unitsOf(viewer);
  if (units.length === 0) return [];
  const { districtId } = viewer;
  const posts = await db.post.findMany({
    where: { districtId, unitCode: { in: units }, role: { in: [...UNIT_ROLES] }, user: { disabledAt: null } },
    select: { unitCode: true, userId: true, user: { select: { name: true, nameEn: true } } },
    orderBy: { createdAt: 'asc' },
  });
  const byPlace = posts.map(
    ({ unitCode, userId: id, user }) => [`${unitCode} ${id}`, { id, ...user, unitCode }] as const,
  );
  return [...new Map(byPlace).values()];
}
