import { listPoliciesEndpoint } from '#lib/openapi/endpoints/policies.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { listPolicies } from '#lib/policies/queries/list-policies.ts';

const list = serve(listPoliciesEndpoint, async ({ viewer, query, now, locale }) => {
  const { district } = await getDirectory(db, viewer.districtId);
  const today = now.toZonedDateTimeISO(district.timeZone).toPlainDate();
  return listPolicies(db, viewer.districtId, query, { locale, today });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list);
