import { reportPoliciesEndpoint } from '#lib/openapi/endpoints/reports.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { getPolicyReport } from '#lib/reporting/get-policy-report.ts';

const report = serve(reportPoliciesEndpoint, ({ viewer, query, now, locale }) =>
  getPolicyReport(db, viewer, query, { now, locale }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(report);
