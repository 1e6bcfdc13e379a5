import { listCategoriesEndpoint } from '#lib/openapi/endpoints/organisation.ts';
import { pageByCode } from '#lib/organisation/page-by-code.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { ok } from '#lib/shared/result.ts';

const list = serve(listCategoriesEndpoint, async ({ viewer, query }) => {
  const { categories } = await getDirectory(db, viewer.districtId);
  const page = pageByCode(categories.values(), query);
  if (!page.ok) return page;
  const items = page.value.items.map(({ isUrgent, isReplyOnly, isActive, ...each }) => {
    const { code, parentCode, name, nameEn, class: caseClass } = each;
    return {
      code,
      parentCode,
      name,
      nameEn,
      class: caseClass,
      urgent: isUrgent,
      replyOnly: isReplyOnly,
      active: isActive,
    };
  });
  return ok({ items, nextCursor: page.value.nextCursor });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list);
