import { inForceOn } from '#lib/access/domain/post-period.ts';
import { UNIT_ROLES } from '#lib/access/domain/roles.ts';
import { unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Named } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';

export type Colleague = Named & { readonly id: string; readonly unitCode: string };

type Place = { readonly code: string; readonly kind: string; readonly parentCode: string | null };

/** Posts of a section count for the unit it is in. */
export const workUnitOf = ({ code, kind, parentCode }: Place): string =>
  kind === 'section' ? (parentCode ?? code) : code;

/** Who works on cases in the viewer's own units: to whom a case can be passed. */
export async function listColleagues(db: Db, viewer: Viewer, today: Temporal.PlainDate): Promise<Colleague[]> {
  const units = unitsOf(viewer);
  if (units.length === 0) return [];
  const { districtId } = viewer;
  const posts = await db.post.findMany({
    where: {
      districtId,
      unit: { OR: [{ code: { in: units } }, { kind: 'section', parentCode: { in: units } }] },
      role: { in: [...UNIT_ROLES] },
      ...inForceOn(today),
      user: { disabledAt: null },
    },
    select: {
      unit: { select: { code: true, kind: true, parentCode: true } },
      userId: true,
      user: { select: { name: true, nameEn: true } },
    },
    orderBy: { createdAt: 'asc' },
  });
  const byPlace = posts.map(
    ({ unit, userId: id, user }) => [`${workUnitOf(unit)} ${id}`, { id, ...user, unitCode: workUnitOf(unit) }] as const,
  );
  return [...new Map(byPlace).values()];
}
