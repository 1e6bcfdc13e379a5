import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory, listDistricts } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { leftWithout } from '../domain/staff-rules.ts';
import { countAdministrators, findStaff, listUnused, lockPeople, setDisabled } from '../repository/staff.ts';

/**
 * Closes staff accounts that nobody has used for as many days as the district says; never the last administrator of a kind,
 * who could not be let in again. Returns how many were closed.
 */
export async function closeUnusedAccounts(db: Db, now: Temporal.Instant): Promise<number> {
  let closed = 0;
  for (const { id: districtId } of await listDistricts(db)) {
    const { unusedAccountDays: days } = (await getDirectory(db, districtId)).settings.retention;
    for (const { id } of await listUnused(db, districtId, now.subtract({ hours: days * 24 }))) {
      if (await closeOne(db, { districtId, id, days }, now)) closed += 1;
    }
  }
  return closed;
}

type Unused = { readonly districtId: number; readonly id: string; readonly days: number };

const closeOne = (db: Db, { districtId, id, days }: Unused, now: Temporal.Instant): Promise<boolean> =>
  db.$transaction(async (tx) => {
    await lockPeople(tx, districtId);
    const person = await findStaff(tx, { districtId, id });
    if (!person || person.disabledAt) return false;
    if (leftWithout(person, await countAdministrators(tx, districtId)).length > 0) return false;
    await setDisabled(tx, { districtId, id }, { isOpen: false, at: now });
    await recordAudit(tx, { districtId, at: now, action: 'person-disabled', subject: id, data: { unusedDays: days } });
    return true;
  });
