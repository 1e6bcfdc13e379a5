import { checkUscc } from '#lib/enterprises/domain/uscc.ts';
import { checkUsccEndpoint } from '#lib/openapi/endpoints/enterprises.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { ok } from '#lib/shared/result.ts';

const check = serve(checkUsccEndpoint, async ({ body }) => ok({ items: body.codes.map(checkUscc) }));

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(check);
