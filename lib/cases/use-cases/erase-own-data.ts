import { erasePerson, lockPerson } from '#lib/access/commands/own-data.ts';
import { provePassword } from '#lib/access/commands/prove-password.ts';
import { asLogin } from '#lib/access/domain/login.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { removeFile } from '#lib/platform/storage.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { eraseComplaints } from '#lib/site/commands/erase-complaints.ts';
import {
  countCompaniesLeftOwnerless,
  countOpenRequests,
  eraseClaims,
  eraseCompanyContacts,
  eraseContacts,
} from '../repository/own-contacts.ts';

export type Erasure = {
  readonly login: string;
  readonly password?: string | undefined;
  readonly address: string | null;
};

/**
 * Closes one's account and erases what is held about oneself; requests and histories stay and still verify. Staff are taken out
 * by the administrator, who first hands their work over. Refuses `forbidden`, `login-not-yours`, `password-wrong`,
 * `sign-in-locked`, `requests-open` while somebody still has to reach the person, and `last-owner-leaves`.
 */
export async function eraseOwnData(
  db: Db,
  viewer: Viewer,
  { login, password, address }: Erasure,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind !== 'company') return refuse('forbidden');
  if (asLogin(login) !== viewer.login) return refuse('login-not-yours', {}, 'login');
  const proven = await provePassword(db, viewer, password, now);
  if (!proven.ok) return proven;
  const { districtId, userId } = viewer;
  const erased = await db.$transaction(async (tx): Promise<Result<string[]>> => {
    await lockPerson(tx, viewer);
    const open = await countOpenRequests(tx, viewer);
    if (open > 0) return refuse('requests-open', { count: open });
    if ((await countCompaniesLeftOwnerless(tx, viewer)) > 0) return refuse('last-owner-leaves');
    const files = [...(await eraseContacts(tx, viewer)), ...(await eraseClaims(tx, viewer, now))];
    await eraseCompanyContacts(tx, viewer);
    await eraseComplaints(tx, { districtId, writerId: userId });
    await erasePerson(tx, viewer, now);
    const entry = { districtId, at: now, actorId: userId, subject: userId, address };
    await recordAudit(tx, { ...entry, action: 'personal-data-erased' });
    return ok(files);
  });
  if (!erased.ok) return erased;
  for (const storageKey of erased.value) await removeFile(storageKey);
  return ok(null);
}
