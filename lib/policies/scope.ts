import {
  actsAs,
  areasOf,
  ownCompaniesOf,
  seesWholeDistrict,
  unitsOf,
  type Viewer,
  worksOnCases,
} from '#lib/access/domain/viewer.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

/**
 * The applications somebody may see: a company's own people theirs; who sees the whole district, all; others who work on cases those
 * of companies of their sub-district or whose team they sit in, and those for policies their unit answers for.
 */
export function visibleApplications(viewer: Viewer): Prisma.PolicyApplicationWhereInput {
  const { districtId } = viewer;
  if (viewer.kind === 'company') return { districtId, enterpriseId: { in: ownCompaniesOf(viewer) } };
  if (seesWholeDistrict(viewer)) return { districtId };
  if (!worksOnCases(viewer)) return { districtId, id: { in: [] } };
  return {
    districtId,
    OR: [
      { entry: { contactUnitCode: { in: unitsOf(viewer) } } },
      { enterprise: { areaCode: { in: areasOf(viewer) } } },
      { enterprise: { teamSeats: { some: { userId: { in: actsAs(viewer) }, endedAt: null } } } },
    ],
  };
}

/**
 * The same in SQL, over a company `e` and an entry of the catalogue `d` of the viewer's district: whose way to which policy somebody
 * may see. For staff; nothing for a company.
 */
export function followedBy(viewer: Viewer): Prisma.Sql {
  if (!worksOnCases(viewer)) return Prisma.sql`false`;
  if (seesWholeDistrict(viewer)) return Prisma.sql`true`;
  return Prisma.sql`(d."contactUnitCode" = any(${unitsOf(viewer)}) or e."areaCode" = any(${areasOf(viewer)}) or exists (
    select from "TeamSeat" s where s."districtId" = e."districtId" and s."enterpriseId" = e."id" and s."endedAt" is null
      and s."userId" = any(${actsAs(viewer)}::uuid[])))`;
}
