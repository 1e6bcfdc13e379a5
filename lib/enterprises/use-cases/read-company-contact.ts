import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { servesCompany } from '../queries/contacts.ts';

type Asked = {
  readonly contactId: string;
  /** why somebody needs the number */
  readonly purpose: string;
  readonly address: string | null;
};

/**
 * A contact's telephone and mail in full, for staff who serve the company; each reading is recorded with its purpose. Refuses
 * `forbidden` and `not-found`.
 */
export async function readCompanyContact(
  db: Db,
  viewer: Viewer,
  { contactId, purpose, address }: Asked,
  now: Temporal.Instant,
): Promise<Result<{ readonly phone: string | null; readonly email: string | null }>> {
  if (viewer.kind !== 'staff') return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  return db.$transaction(async (tx) => {
    const row = await tx.enterpriseContact.findUnique({
      where: { districtId_id: { districtId, id: contactId } },
      select: {
        ...{ phoneSealed: true, emailSealed: true },
        enterprise: { select: { id: true, uscc: true, areaCode: true } },
      },
    });
    if (!row || !(await servesCompany(tx, viewer, row.enterprise))) return refuse('not-found');
    await recordAudit(tx, {
      ...{ districtId, at: now, action: 'personal-data-read', actorId, address },
      subject: row.enterprise.uscc,
      data: { purpose, what: 'contact' },
    });
    return ok({
      phone: row.phoneSealed && unsealPersonalData(row.phoneSealed),
      email: row.emailSealed && unsealPersonalData(row.emailSealed),
    });
  });
}
