import { previewDeadlines } from '#lib/calendar/use-cases/preview-deadlines.ts';
import { previewDeadlinesEndpoint } from '#lib/openapi/endpoints/working-time.ts';
import { calendarsOf } from '#lib/organisation/calendars.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';

const preview = serve(previewDeadlinesEndpoint, async ({ viewer, body }) =>
  previewDeadlines(calendarsOf(await getDirectory(db, viewer.districtId)), body),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(preview);
