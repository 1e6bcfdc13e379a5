import { reportCasesEndpoint } from '#lib/openapi/endpoints/reports.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { getCaseReport } from '#lib/reporting/get-case-report.ts';

const report = serve(reportCasesEndpoint, ({ viewer, query, now, locale }) =>
  getCaseReport(db, viewer, query, { now, locale }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(report);
