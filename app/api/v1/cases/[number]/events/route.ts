import { listEventAnswers } from '#lib/cases/queries/case-answer.ts';
import { listEventsEndpoint } from '#lib/openapi/endpoints/cases.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { refuse } from '#lib/shared/result.ts';

const list = serve(listEventsEndpoint, async ({ viewer, params, query: { cursor = '0', limit } }) => {
  if (!/^\d{1,9}$/.test(cursor)) return refuse('cursor-damaged', {}, 'cursor');
  return listEventAnswers(db, viewer, { number: params.number, after: Number(cursor), limit });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list);
