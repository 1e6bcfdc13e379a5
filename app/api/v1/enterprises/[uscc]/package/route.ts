import { getPackageEndpoint } from '#lib/openapi/endpoints/enterprises.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { getPackageAnswer } from '#lib/service-packages/queries/package-answer.ts';

const get = serve(getPackageEndpoint, ({ viewer, params, now, locale }) =>
  getPackageAnswer(db, viewer, params.uscc, { now, locale }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(get);
