import { limitAttempts } from '#lib/access/commands/limit-attempts.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { belongsToCompany } from '#lib/access/queries/viewers.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { claim } from '../commands/claim.ts';
import { CLAIMS_A_DAY } from '../domain/code-limits.ts';
import { findCompany } from '../repository/claims.ts';
import type { CompanyNamed } from '../schema.ts';

export type ClaimOrder = { readonly company: CompanyNamed; readonly address: string | null };

/**
 * Somebody signed in says that a company is theirs: a founder whose company exists now, or an agent of a further one. It waits for a
 * code to the company's contact or for staff. Refuses `forbidden`, `claims-too-many`, `member-already`.
 */
export async function claimCompany(
  db: Db,
  viewer: Viewer,
  { company, address }: ClaimOrder,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind !== 'company') return refuse('forbidden');
  const { districtId, userId } = viewer;
  const attempt = await limitAttempts(db, { kind: 'claim', subject: userId, rule: CLAIMS_A_DAY }, now);
  if (!attempt.isAllowed) return refuse('claims-too-many');
  const known = await findCompany(db, districtId, company.uscc);
  if (known && (await belongsToCompany(db, viewer, known.id))) return refuse('member-already', undefined, 'uscc');
  const directory = await getDirectory(db, districtId);
  await db.$transaction((tx) => claim(tx, { directory, viewer, company, proven: null, address, now }));
  return ok(null);
}
