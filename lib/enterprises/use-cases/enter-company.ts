import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { mayEnterCompany } from '../domain/rights.ts';
import { insertEnterprise, isIndustry } from '../repository.ts';
import type { EnterpriseAnswer, NewEnterprise } from '../schema.ts';

/**
 * Enters a company that the district does not know yet. Refuses `forbidden`, `unknown-area`, `unknown-industry`,
 * `company-known`.
 */
export async function enterCompany(
  db: Db,
  viewer: Viewer,
  company: NewEnterprise,
  now: Temporal.Instant,
): Promise<Result<EnterpriseAnswer>> {
  if (!mayEnterCompany(viewer)) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  const { areaCode, industryCode, uscc } = company;
  const { areas, district } = await getDirectory(db, districtId);
  if (areaCode && !areas.has(areaCode)) return refuse('unknown-area', { code: areaCode }, 'areaCode');
  return db.$transaction(async (tx) => {
    if (industryCode && !(await isIndustry(tx, industryCode)))
      return refuse('unknown-industry', { code: industryCode }, 'industryCode');
    const entered = await insertEnterprise(
      tx,
      { districtId, userId: actorId, now, timeZone: district.timeZone },
      company,
    );
    if (!entered) return refuse('company-known', { uscc }, 'uscc');
    await recordAudit(tx, { districtId, at: now, action: 'company-entered', actorId, subject: uscc });
    return ok(entered);
  });
}
