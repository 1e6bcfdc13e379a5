import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { mayKeep, sideOf } from '../domain/profile-rights.ts';
import { entriesIn, type Section } from '../domain/sections.ts';
import { lockProfile, verifyFacts } from '../repository/profile.ts';

type Verifying = {
  readonly enterpriseId: string;
  readonly version: number;
  readonly section: Section;
  /** 0 for what belongs to no year */
  readonly year: number;
};

/**
 * Staff confirm what the company states in a section (of a year). Refuses `not-found`, `forbidden`, and `profile-changed` when
 * the company has changed something since it was read.
 */
export async function verifyProfile(
  db: Db,
  viewer: Viewer,
  { enterpriseId, version, section, year }: Verifying,
  now: Temporal.Instant,
): Promise<Result<{ readonly verified: number }>> {
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx) => {
    const row = await lockProfile(tx, districtId, enterpriseId);
    const side = row && sideOf(viewer, row);
    if (!row || (!side && !worksOnCases(viewer))) return refuse('not-found');
    if (side !== 'office' && side !== 'officer') return refuse('forbidden');
    if (row.version !== version) return refuse('profile-changed');
    const fields = entriesIn(section).filter((key) => mayKeep(side, key));
    return ok({ verified: await verifyFacts(tx, row.id, { fields, year }, { districtId, userId, now }) });
  });
}
