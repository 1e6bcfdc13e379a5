import type { z } from 'zod';
import type { ByToken } from '#lib/access/signed-in.ts';
import { recordRefusedRight } from '#lib/access/use-cases/record-refused-right.ts';
import { chooseLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Endpoint, Method } from '#lib/openapi/endpoint.ts';
import type { Result } from '#lib/shared/result.ts';
import { apiViewer } from '../api-viewer.ts';
import { clientAddress } from '../client-address.ts';
import { db } from '../db.ts';
import { logger } from '../logger.ts';
import { countRequest } from '../metrics.ts';
import { type Asked, problem, problemOf, problemOfInput } from '../problem.ts';
import { requestIdFrom } from '../security-headers.ts';
import { type Input, readInput } from './read-input.ts';

/** A call that may be answered: who calls, and what was sent, checked. */
export type Call<E extends Endpoint> = Input<E> & {
  readonly viewer: ByToken;
  readonly now: Temporal.Instant;
  readonly request: Request;
  readonly locale: Locale;
  /** where it comes from, for what is written down */
  readonly address: string | null;
};

export type Answered<T> = Result<T> & { readonly location?: string };
type AsGiven<T> = T extends object ? { readonly [K in keyof T]: AsGiven<T[K]> } : T;
type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Answered<AsGiven<z.input<E['answer']>>>>;
/** The built portal gives a route without parameters none at all, whatever Next's own type says. */
type Context = { readonly params: Promise<Record<string, string | string[] | undefined> | undefined> };

/** Answers one method of a route. */
export type Served = {
  readonly method: Method;
  readonly handle: (request: Request, context: Context) => Promise<Response>;
};

/** One way through for every call: who, how often, with what input; then the handler; then its result or refusal as HTTP. */
export function serve<E extends Endpoint>(endpoint: E, handler: Handler<E>): Served {
  const { method, path } = endpoint;
  return {
    method,
    async handle(request, context) {
      const began = performance.now();
      const asked = askedBy(request);
      const response = await answer(endpoint, handler, { request, context, asked }).catch((error: unknown) =>
        unexpected(error, request, asked),
      );
      const seconds = (performance.now() - began) / 1000;
      countRequest({ route: `/api/v1${path}`, method, status: response.status, seconds });
      return response;
    },
  };
}

export const askedBy = (request: Request) => ({
  locale: chooseLocale(undefined, request.headers.get('accept-language')),
  requestId: requestIdFrom(request.headers.get('x-request-id')),
});

type Arrived = {
  readonly request: Request;
  readonly context: Context;
  readonly asked: Required<Omit<Asked, 'instance'>>;
};

async function answer<E extends Endpoint>(endpoint: E, handler: Handler<E>, arrived: Arrived): Promise<Response> {
  const { request, context, asked } = arrived;
  const viewer = await apiViewer(request);
  if (!viewer.ok) return problemOf(viewer.refusal, asked);
  const input = await readInput(endpoint, request, (await context.params) ?? {});
  if (!input.ok) return 'issues' in input ? problemOfInput(input.issues, asked) : problemOf(input.refusal, asked);
  // The database keeps milliseconds: an answer must not know more than a later one.
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
  const address = clientAddress(request.headers.get('x-forwarded-for'));
  const call = { ...input.value, viewer: viewer.value, now, request, locale: asked.locale, address };
  const result = await handler(call);
  if (result.ok) return success(result, endpoint.status, asked.requestId);
  if (result.refusal.code === 'forbidden') await writeDown(call);
  return problemOf(result.refusal, asked);
}

function success(result: Answered<unknown> & { ok: true }, status: number, requestId: string): Response {
  const response = new Response(JSON.stringify(result.value), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': requestId,
    },
  });
  if (result.location !== undefined) response.headers.set('location', result.location);
  return response;
}

type Refused = Pick<Call<Endpoint>, 'viewer' | 'request' | 'now' | 'address'>;

async function writeDown({ viewer, request, now, address }: Refused): Promise<void> {
  const subject = `${request.method} ${new URL(request.url).pathname}`;
  await recordRefusedRight(db, viewer, { subject, address }, now);
}

/** A bug, told without its inside; the request id leads to the line in the log. A caller who hung up is no bug. */
function unexpected(error: unknown, request: Request, asked: Asked): Response {
  if (request.signal.aborted) return problem('malformed', {}, asked);
  logger().error({ err: error, requestId: asked.requestId, method: request.method }, 'call failed');
  return problem('internal', {}, asked);
}
