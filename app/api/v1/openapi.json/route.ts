import { chooseLocale } from '#lib/i18n/locale.ts';
import { openApiDocument } from '#lib/openapi/document.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { askedBy } from '#lib/platform/api/serve.ts';
import { env } from '#lib/platform/env.ts';

/** Open to everybody: it says what there is, not what is in it. */
async function describe(request: Request): Promise<Response> {
  const locale = chooseLocale(undefined, request.headers.get('accept-language'));
  const document = openApiDocument(locale, { itemsPerCall: env().apiItemsPerCall });
  return Response.json(document, {
    headers: {
      'content-language': locale,
      vary: 'Accept-Language',
      'cache-control': 'public, max-age=300',
      'x-request-id': askedBy(request).requestId,
    },
  });
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({ method: 'GET', handle: describe });
