import { openCaseAnswer } from '#lib/cases/use-cases/open-case.ts';
import { getCaseEndpoint } from '#lib/openapi/endpoints/cases.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';

const get = serve(getCaseEndpoint, ({ viewer, params, now, address }) =>
  openCaseAnswer(db, viewer, { number: params.number, address }, now),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(get);
