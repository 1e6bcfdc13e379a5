import { matchPoliciesEndpoint } from '#lib/openapi/endpoints/policies.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { matchPolicies } from '#lib/policies/queries/match-policies.ts';

const match = serve(matchPoliciesEndpoint, async ({ viewer, body, now, locale }) =>
  matchPolicies(db, viewer, body, { now, locale }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(match);
