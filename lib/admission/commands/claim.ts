import type { Contact } from '#lib/access/contact-forms.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { findCompany, insertClaim } from '../repository/claims.ts';
import type { CompanyNamed } from '../schema.ts';
import { type Admitted, admit } from './admit.ts';

export type Claiming = {
  readonly directory: Directory;
  readonly viewer: Viewer;
  readonly company: CompanyNamed;
  /** what the person has just proven to hold; null for somebody who signed in otherwise */
  readonly proven: Contact | null;
  readonly address: string | null;
  readonly now: Temporal.Instant;
};

/**
 * Writes down whose company it is said to be, and lets in at once whoever has proven the telephone of somebody who may act for it; null
 * where it waits for a code or for staff.
 */
export async function claim(tx: Tx, claiming: Claiming): Promise<Admitted | null> {
  const { directory, viewer, company, proven, address, now } = claiming;
  const { districtId, userId } = viewer;
  const waiting = await insertClaim(tx, { districtId, userId }, company, now);
  const entry = { districtId, at: now, actorId: userId, subject: company.uscc, address };
  const data = { claimId: waiting.id, usccProblem: company.usccProblem };
  await recordAudit(tx, { ...entry, action: 'company-claimed', data });
  const known = await findCompany(tx, districtId, company.uscc);
  if (proven?.kind !== 'phone' || !known) return null;
  const held = lookupHashes('phone', proven.value);
  if (!known.authorisedPhoneHashes.some((onRecord) => held.some((hash) => onRecord.equals(hash)))) return null;
  return admit(tx, waiting, { directory, by: 'code', viewer, address, now });
}
