import { measureWorkingTime } from '#lib/calendar/use-cases/measure-working-time.ts';
import { measureWorkingTimeEndpoint } from '#lib/openapi/endpoints/working-time.ts';
import { calendarsOf } from '#lib/organisation/calendars.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';

const measure = serve(measureWorkingTimeEndpoint, async ({ viewer, body }) =>
  measureWorkingTime(calendarsOf(await getDirectory(db, viewer.districtId)), body),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(measure);
