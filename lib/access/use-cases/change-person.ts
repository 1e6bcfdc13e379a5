import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { can } from '../domain/permissions.ts';
import type { Viewer } from '../domain/viewer.ts';
import { findStaff, type PersonFields, updatePerson } from '../repository/staff.ts';

export type PersonChange = PersonFields & {
  readonly userId: string;
  readonly version: number;
  readonly address: string | null;
};

/** Corrects what is known of a member of staff; never the login, by which histories know them. Refuses `forbidden`, `not-found`, `person-changed`. */
export async function changePerson(
  db: Db,
  viewer: Viewer,
  { userId: id, version, address, ...after }: PersonChange,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (!can(viewer, 'people:manage')) return refuse('forbidden');
  const { districtId } = viewer;
  return db.$transaction(async (tx) => {
    const person = await findStaff(tx, { districtId, id });
    if (!person) return refuse('not-found');
    if (!(await updatePerson(tx, { districtId, id }, version, after))) return refuse('person-changed');
    const { name, nameEn, officePhone } = person;
    const data = { before: { name, nameEn, officePhone }, after };
    const entry = { districtId, at: now, actorId: viewer.userId, subject: id, address };
    await recordAudit(tx, { ...entry, action: 'person-changed', data });
    return ok(null);
  });
}
