import { listEnterprises } from '#lib/enterprises/queries.ts';
import { enterCompany } from '#lib/enterprises/use-cases/enter-company.ts';
import { createEnterpriseEndpoint, listEnterprisesEndpoint } from '#lib/openapi/endpoints/enterprises.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';

const list = serve(listEnterprisesEndpoint, async ({ viewer, query, now }) => listEnterprises(db, viewer, query, now));

const create = serve(createEnterpriseEndpoint, async ({ viewer, body, now }) => enterCompany(db, viewer, body, now));

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(list, create);
