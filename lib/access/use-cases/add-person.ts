import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asLogin, isLogin } from '../domain/login.ts';
import { can } from '../domain/permissions.ts';
import type { Viewer } from '../domain/viewer.ts';
import { newOneTimePassword, type OneTimePassword } from '../one-time-password.ts';
import { insertPerson, type PersonFields } from '../repository/staff.ts';

export type NewPerson = PersonFields & { readonly login: string; readonly address: string | null };

/**
 * Enters a member of staff, who can do nothing until the security administrator grants a post. The one-time password is
 * returned, never stored. Refuses `forbidden`, `login-invalid`, `login-taken`.
 */
export async function addPerson(
  db: Db,
  viewer: Viewer,
  { address, login: typed, ...fields }: NewPerson,
  now: Temporal.Instant,
): Promise<Result<OneTimePassword>> {
  if (!can(viewer, 'people:manage')) return refuse('forbidden');
  const login = asLogin(typed);
  if (!isLogin(login)) return refuse('login-invalid', undefined, 'login');
  const { districtId } = viewer;
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  const id = randomUUIDv7();
  return db.$transaction(async (tx) => {
    if (!(await insertPerson(tx, { districtId, id, login, passwordHash, ...fields }))) {
      return refuse('login-taken', undefined, 'login');
    }
    const entry = { districtId, at: now, actorId: viewer.userId, subject: id, address };
    await recordAudit(tx, { ...entry, action: 'user-created', data: { login } });
    return ok({ userId: id, login, oneTimePassword });
  });
}
