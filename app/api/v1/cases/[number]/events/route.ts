import { openHistory } from '#lib/cases/use-cases/open-case.ts';
import { listEventsEndpoint } from '#lib/openapi/endpoints/cases.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { refuse } from '#lib/shared/result.ts';

const list = serve(listEventsEndpoint, async ({ viewer, params, now, address, query: { cursor = '0', limit } }) => {
  if (!/^\d{1,9}$/.test(cursor)) return refuse('cursor-damaged', {}, 'cursor');
  return openHistory(db, viewer, { number: params.number, after: Number(cursor), limit, address }, now);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list);
