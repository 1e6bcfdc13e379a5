import { recordAudit } from '#lib/audit/record.ts';
import type { Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { leftWithout } from '../domain/staff-rules.ts';
import type { Viewer } from '../domain/viewer.ts';
import { countAdministrators, findStaff, lockPeople, setDisabled } from '../repository/staff.ts';

export type Closing = { readonly userId: string; readonly address: string | null };

/** Closes somebody's account in the caller's transaction, sessions and tokens with it. Refuses `not-found` and `last-administrator`. */
export async function closeAccount(
  tx: Tx,
  { districtId, userId: actorId }: Viewer,
  { userId: id, address }: Closing,
  now: Temporal.Instant,
): Promise<Result<null>> {
  await lockPeople(tx, districtId);
  const person = await findStaff(tx, { districtId, id });
  if (!person) return refuse('not-found');
  if (person.disabledAt) return ok(null);
  const [role] = leftWithout(person, await countAdministrators(tx, districtId));
  if (role) return refuse('last-administrator', { role });
  await setDisabled(tx, { districtId, id }, { isOpen: false, at: now });
  await recordAudit(tx, { districtId, at: now, actorId, subject: id, address, action: 'person-disabled' });
  return ok(null);
}
