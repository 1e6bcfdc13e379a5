import { areasOf, seesWholeDistrict, unitsOf, type Viewer } from '#lib/access/domain/viewer.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

/**
 * The only source of which cases somebody sees in a list, for a table aliased `c`; `isVisibleTo` says the same of one case.
 * Units and statuses are skewed, so that these queries are planned for their values (see `lib/platform/db.ts`). Default deny:
 * whoever has neither a post that works on cases nor a company sees nothing.
 */
export function visibleCases(viewer: Viewer): Prisma.Sql {
  const inDistrict = Prisma.sql`/* planned each time */ c."districtId" = ${viewer.districtId} and c."status" <> 'draft'`;
  if (viewer.kind === 'company') return Prisma.sql`${inDistrict} and ${ofCompany(viewer)}`;
  if (seesWholeDistrict(viewer)) return inDistrict;
  const units = unitsOf(viewer);
  if (units.length === 0) return Prisma.sql`false`;
  return Prisma.sql`${inDistrict} and (${ofUnits(units, areasOf(viewer))} or c."filedById" = ${viewer.userId}::uuid)`;
}

/** Filed by oneself counts while one belongs to the company, or where there is none. */
export function ofCompany(viewer: Viewer): Prisma.Sql {
  const idsOf = (role: 'owner' | 'other') =>
    viewer.memberships
      .filter((each) => (each.role === 'owner') === (role === 'owner'))
      .map((each) => each.enterpriseId);
  const owned = idsOf('owner');
  const others = idsOf('other');
  const belongs = others.length > 0 ? Prisma.sql`or c."enterpriseId" = any(${others}::uuid[])` : Prisma.empty;
  const filed = Prisma.sql`c."filedById" = ${viewer.userId}::uuid and (c."enterpriseId" is null ${belongs})`;
  return owned.length > 0 ? Prisma.sql`(c."enterpriseId" = any(${owned}::uuid[]) or ${filed})` : Prisma.sql`(${filed})`;
}

/** One array of the case's own row, so that a page in any order needs no other table. */
const ofUnits = (units: readonly string[], areas: readonly string[]): Prisma.Sql =>
  areas.length > 0
    ? Prisma.sql`c."unitCodes" && ${units}::text[] or c."areaCode" = any(${areas})`
    : Prisma.sql`c."unitCodes" && ${units}::text[]`;
