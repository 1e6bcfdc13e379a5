import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import { sayPost } from '../domain/post-period.ts';
import { leftWithout } from '../domain/staff-rules.ts';
import type { Viewer } from '../domain/viewer.ts';
import { countAdministrators, deletePost, findStaff, lockPeople, type PostKey } from '../repository/staff.ts';

export type PostRevocation = PostKey & { readonly address: string | null };

/**
 * Takes a role in a unit from somebody; it stops to count with their next request. Refuses `forbidden`, `own-rights`,
 * `not-found`, and `last-administrator` where nobody of that kind would be left.
 */
export async function revokePost(
  db: Db,
  viewer: Viewer,
  { userId, unitCode, role, address }: PostRevocation,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'rights:grant')) return refuse('forbidden');
  if (userId === viewer.userId) return refuse('own-rights');
  const { districtId } = viewer;
  return db.$transaction(async (tx) => {
    await lockPeople(tx, districtId);
    const person = await findStaff(tx, { districtId, id: userId });
    if (!person) return refuse('not-found');
    const rest = person.posts.filter((post) => post.unitCode !== unitCode || post.role !== role);
    const keepsRole = rest.some((post) => post.role === role);
    const isOpen = person.disabledAt === null;
    if (isOpen && !keepsRole) {
      const counts = await countAdministrators(tx, districtId);
      const [last] = leftWithout({ posts: [{ role }] }, counts);
      if (last) return refuse('last-administrator', { role: last });
    }
    if (!(await deletePost(tx, districtId, { userId, unitCode, role }))) return refuse('not-found');
    const data = { before: person.posts.map(sayPost), after: rest.map(sayPost) };
    const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address, data };
    await recordAudit(tx, { ...entry, action: 'post-revoked' });
    return ok(null);
  });
}
