import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asLogin } from '../domain/login.ts';
import { findCredentials } from '../repository/people.ts';
import { removeFactor } from '../repository/second-factor.ts';
import { raiseSessionVersion } from '../repository/sessions.ts';

/**
 * The way back when nobody is left who could take the app away on a page, as after the last security administrator lost phone
 * and recovery codes: by command on the machine itself. The person's sessions end, and the audit keeps that no person of the
 * portal did it. Refuses `unknown-user` and `second-factor-none`.
 */
export async function resetSecondFactor(
  db: Db,
  { login }: { readonly login: string },
  now: Temporal.Instant,
): Promise<Result<null>> {
  const person = await findCredentials(db, asLogin(login));
  if (!person || person.disabledAt) return refuse('unknown-user', undefined, 'login');
  const { districtId, id: userId } = person;
  return db.$transaction(async (tx): Promise<Result<null>> => {
    if (!(await removeFactor(tx, { districtId, userId }))) return refuse('second-factor-none', undefined, 'login');
    await raiseSessionVersion(tx, { districtId, userId });
    const entry = { districtId, at: now, subject: userId, data: { by: 'command' } };
    await recordAudit(tx, { ...entry, action: 'second-factor-removed' });
    return ok(null);
  });
}
