import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import type { Viewer } from '../domain/viewer.ts';
import { newOneTimePassword, type OneTimePassword } from '../one-time-password.ts';
import { findStaff, setOneTimePassword } from '../repository/staff.ts';

/**
 * Gives somebody a one-time password and ends their sessions; a second step they have stays, so that it is no way into an
 * administrator's account. Refuses `forbidden`, `not-found`, and `own-account`: one's own is changed by knowing it.
 */
export async function resetPassword(
  db: Db,
  viewer: Viewer,
  { userId: id, address }: { readonly userId: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<Result<OneTimePassword>> {
  if (!can(viewer, 'people:manage')) return refuse('forbidden');
  if (id === viewer.userId) return refuse('own-account');
  const { districtId } = viewer;
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  return db.$transaction(async (tx) => {
    const person = await findStaff(tx, { districtId, id });
    if (!person) return refuse('not-found');
    await setOneTimePassword(tx, { districtId, id }, passwordHash);
    const entry = { districtId, at: now, actorId: viewer.userId, subject: id, address };
    await recordAudit(tx, { ...entry, action: 'password-reset' });
    return ok({ userId: id, login: person.login, oneTimePassword });
  });
}
