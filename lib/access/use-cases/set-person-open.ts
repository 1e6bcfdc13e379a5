import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { closeAccount } from '../commands/close-account.ts';
import { can } from '../domain/permissions.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findStaff, lockPeople, setDisabled } from '../repository/staff.ts';

export type Opening = { readonly userId: string; readonly isOpen: boolean; readonly address: string | null };

/**
 * Closes somebody's account, which ends sessions and tokens at once, or opens it again. Refuses `forbidden`, `not-found`,
 * `own-account`, and `last-administrator` for the only one of a kind who can still sign in.
 */
export async function setPersonOpen(
  db: Db,
  viewer: Viewer,
  { userId: id, isOpen, address }: Opening,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'people:manage')) return refuse('forbidden');
  if (id === viewer.userId) return refuse('own-account');
  if (!isOpen) return db.$transaction((tx) => closeAccount(tx, viewer, { userId: id, address }, now));
  const { districtId } = viewer;
  return db.$transaction(async (tx) => {
    await lockPeople(tx, districtId);
    const person = await findStaff(tx, { districtId, id });
    if (!person) return refuse('not-found');
    if (person.disabledAt === null) return ok(null);
    await setDisabled(tx, { districtId, id }, { isOpen: true, at: now });
    const entry = { districtId, at: now, actorId: viewer.userId, subject: id, address };
    await recordAudit(tx, { ...entry, action: 'person-enabled' });
    return ok(null);
  });
}
