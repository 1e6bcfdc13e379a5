import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { hashPassword } from '#lib/platform/passwords.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asLogin, isLogin } from '../domain/login.ts';
import { STAFF_ROLES } from '../domain/roles.ts';
import { newOneTimePassword } from '../one-time-password.ts';
import { findPlace, insertStaff } from '../repository/people.ts';

export type NewUser = {
  readonly login: string;
  readonly name: string;
  /** The district's code */
  readonly district: string;
  readonly unit: string;
  readonly role: string;
};

/**
 * Creates a member of staff with one post and a one-time password, which is returned and must be changed at the first
 * sign-in. Refuses `login-invalid`, `name-missing`, `unknown-role`, `unknown-district`, `unknown-unit`, `login-taken`.
 */
export async function createUser(
  db: Db,
  input: NewUser,
  now: Temporal.Instant,
): Promise<Result<{ userId: string; oneTimePassword: string }>> {
  const login = asLogin(input.login);
  const name = input.name.trim();
  if (!isLogin(login)) return refuse('login-invalid', undefined, 'login');
  if (name === '') return refuse('name-missing', undefined, 'name');
  const role = STAFF_ROLES.find((each) => each === input.role);
  if (!role) return refuse('unknown-role', undefined, 'role');
  const place = await findPlace(db, input.district, input.unit);
  if (!place) return refuse('unknown-district', undefined, 'district');
  if (!place.hasUnit) return refuse('unknown-unit', undefined, 'unit');

  const { districtId } = place;
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  const id = randomUUIDv7();
  const staff = { districtId, id, login, name, passwordHash, unitCode: input.unit, role };
  return db.$transaction(async (tx) => {
    if (!(await insertStaff(tx, staff))) return refuse('login-taken', undefined, 'login');
    const data = { unit: input.unit, role };
    await recordAudit(tx, { districtId, at: now, action: 'user-created', subject: id, data });
    return ok({ userId: id, oneTimePassword });
  });
}
