import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { PROFILE_ROW, type ProfileRow } from './profile-row.ts';

/** The profiles of these companies of the district in the order of their codes, for staff who work on cases. */
export async function listProfileRows(db: Db, viewer: Viewer, codes: readonly string[]): Promise<ProfileRow[]> {
  if (!worksOnCases(viewer)) return [];
  return db.enterprise.findMany({
    where: { districtId: viewer.districtId, uscc: { in: [...codes] } },
    select: PROFILE_ROW,
    orderBy: { uscc: 'asc' },
  });
}
