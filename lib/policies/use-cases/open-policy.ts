import { ownCompanyOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { recordOpened } from '../commands/record-reach.ts';

/**
 * Somebody reads a policy. It has reached a company when its own people read it: neither staff nor an agent, who reads it for
 * many companies, are the company.
 */
export async function openPolicy(db: Db, viewer: Viewer, code: string, at: Temporal.Instant): Promise<void> {
  const enterpriseId = ownCompanyOf(viewer);
  if (!enterpriseId) return;
  await recordOpened(db, { districtId: viewer.districtId, enterpriseId, code, at });
}
