import { portal } from '../portal.ts';
import type { Player } from './cast.ts';
import type { Heard } from './visitor.ts';

type Call = { readonly method: string; readonly path: string; readonly body?: unknown; readonly query?: string };

/** One call of `/api/v1` by a bearer token, or by nobody; waits where this token was too quick. */
export async function callAs({ token, http }: Player, call: Call): Promise<Heard> {
  const { method, path, body, query } = call;
  const isFile = body instanceof FormData;
  const url = new URL(`/api/v1${path}${query ? `?${query}` : ''}`, portal.address);
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && !isFile && { 'content-type': 'application/json' }),
      'x-forwarded-host': http.host,
    },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  });
  const heard = { status: response.status, headers: response.headers, body: await response.text() };
  if (heard.status !== 429) return heard;
  await new Promise((resolve) => setTimeout(resolve, 1000 * Number(heard.headers.get('retry-after') ?? 1)));
  return callAs({ token, http } as Player, call);
}
