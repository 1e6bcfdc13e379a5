import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

export type FilingEnterprise = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly areaCode: string | null;
};

/**
 * The company a request is filed for: one's own, or for staff any of the district; none where staff name none. Refuses
 * `unknown-company` also for a company that exists but is not one's own, so that nobody learns of it.
 */
export async function findFilingEnterprise(
  db: Db,
  viewer: Viewer,
  uscc: string | undefined,
): Promise<Result<FilingEnterprise | null>> {
  const own = viewer.memberships.map((each) => each.enterpriseId);
  if (viewer.kind === 'company' && own.length === 0) return refuse('no-company');
  if (viewer.kind === 'staff' && uscc === undefined) return ok(null);
  const enterprise = await db.enterprise.findFirst({
    where: {
      districtId: viewer.districtId,
      ...(uscc !== undefined && { uscc: uscc.trim().toUpperCase() }),
      ...(viewer.kind === 'company' && { id: { in: own } }),
    },
    orderBy: { id: 'asc' },
    select: { id: true, uscc: true, name: true, areaCode: true },
  });
  return enterprise ? ok(enterprise) : refuse('unknown-company', { uscc: uscc ?? '' }, 'enterpriseUscc');
}
