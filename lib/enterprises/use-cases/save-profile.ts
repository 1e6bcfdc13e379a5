import type { Viewer } from '#lib/access/domain/viewer.ts';
import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asIndustryCode } from '../domain/industry.ts';
import { type Change, decideChanges } from '../domain/profile-change.ts';
import { sideOf } from '../domain/profile-rights.ts';
import type { ProfileSectionInput } from '../profile-schema.ts';
import { recordedIn } from '../queries/profile.ts';
import { lockProfile, saveChanges } from '../repository/profile.ts';
import { isIndustry } from '../repository.ts';

/**
 * Saves one section of a company's profile: the company its own part, staff theirs, all with history. A value that the
 * company changes is to be verified again. Refuses `not-found`, `forbidden`, `profile-changed` (somebody else saved since it
 * was read), `entry-not-yours`, `unknown-area`, `unknown-industry`.
 */
export async function saveProfile(
  db: Db,
  viewer: Viewer,
  { enterpriseId, version, ...filled }: ProfileSectionInput,
  now: Temporal.Instant,
): Promise<Result<{ readonly changed: number }>> {
  const { districtId, userId } = viewer;
  const { areas } = await getDirectory(db, districtId);
  return db.$transaction(async (tx) => {
    const row = await lockProfile(tx, districtId, enterpriseId);
    const side = row && sideOf(viewer, row);
    if (!row || (!side && !worksOnCases(viewer))) return refuse('not-found');
    if (!side) return refuse('forbidden');
    if (row.version !== version) return refuse('profile-changed');
    const decided = decideChanges(recordedIn(row, filled.year), side, withWholeCode(filled));
    if (!decided.ok) return decided;
    const area = newValue(decided.value, 'areaUnit');
    if (area && !areas.has(area)) return refuse('unknown-area', { code: area }, 'areaUnit');
    const industry = newValue(decided.value, 'industryCode');
    if (industry && !(await isIndustry(tx, industry)))
      return refuse('unknown-industry', { code: industry }, 'industryCode');
    const saving = { districtId, userId, isVerified: side !== 'company', now };
    if (decided.value.length > 0) await saveChanges(tx, row.id, decided.value, saving);
    return ok({ changed: decided.value.length });
  });
}

type Filled = Omit<ProfileSectionInput, 'enterpriseId' | 'version'>;

/** An industry typed as digits alone is kept with its section. */
function withWholeCode(filled: Filled): Filled {
  const typed = filled.values.industryCode;
  if (typeof typed !== 'string') return filled;
  return { ...filled, values: { ...filled.values, industryCode: asIndustryCode(typed) ?? typed } };
}

const newValue = (changes: readonly Change[], key: Change['key']): string | null => {
  const after = changes.find((change) => change.key === key)?.after;
  return typeof after === 'string' ? after : null;
};
