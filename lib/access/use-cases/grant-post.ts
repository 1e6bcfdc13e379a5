import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import { type PostPeriod, postPeriodFault, sayPost } from '../domain/post-period.ts';
import { keepsPowersApart } from '../domain/staff-rules.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findStaff, insertPost, isOpenUnit, lockPeople, type PostKey } from '../repository/staff.ts';

export type PostGrant = PostKey & PostPeriod & { readonly address: string | null };

/**
 * Gives somebody a role in a unit. Refuses `forbidden`, `own-rights` (nobody raises their own), `not-found`,
 * `powers-apart` (domain reference 2.1, A1–A3), `until-before-from`,
 * `administrator-without-end`, `unknown-unit` and `post-held`.
 */
export async function grantPost(
  db: Db,
  viewer: Viewer,
  { userId, address, ...post }: PostGrant,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'rights:grant')) return refuse('forbidden');
  if (userId === viewer.userId) return refuse('own-rights');
  const { districtId } = viewer;
  return db.$transaction(async (tx) => {
    await lockPeople(tx, districtId);
    const person = await findStaff(tx, { districtId, id: userId });
    if (!person) return refuse('not-found');
    const { unitCode, role } = post;
    const fault = postPeriodFault(role, post);
    if (fault) return refuse(fault, undefined, 'until');
    if (!keepsPowersApart(person, role)) return refuse('powers-apart', undefined, 'role');
    if (!(await isOpenUnit(tx, districtId, unitCode))) return refuse('unknown-unit', undefined, 'unitCode');
    if (!(await insertPost(tx, districtId, { userId, ...post }))) {
      return refuse('post-held', undefined, 'role');
    }
    const data = { before: person.posts.map(sayPost), after: [...person.posts, post].map(sayPost) };
    const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address, data };
    await recordAudit(tx, { ...entry, action: 'post-granted' });
    return ok(null);
  });
}
