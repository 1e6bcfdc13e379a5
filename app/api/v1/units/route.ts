import { listUnitsEndpoint } from '#lib/openapi/endpoints/organisation.ts';
import { pageByCode } from '#lib/organisation/page-by-code.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { ok } from '#lib/shared/result.ts';

const list = serve(listUnitsEndpoint, async ({ viewer, query }) => {
  const { units } = await getDirectory(db, viewer.districtId);
  const page = pageByCode(units.values(), query);
  if (!page.ok) return page;
  const items = page.value.items.map(({ code, name, nameEn, shortName, shortNameEn, kind, areaCode, isActive }) => {
    return { code, name, nameEn, shortName, shortNameEn, kind, areaCode, active: isActive };
  });
  return ok({ items, nextCursor: page.value.nextCursor });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list);
