import { problem } from '../problem.ts';
import { askedBy, type Served } from './serve.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Handle = Served['handle'];
type Route = Readonly<Record<(typeof METHODS)[number] | 'OPTIONS', Handle>>;

/** What a `route.ts` exports: its methods, and a problem for every other one. */
export function apiRoute(...served: readonly Served[]): Route {
  const own = new Map<string, Handle>(served.map(({ method, handle }) => [method, handle]));
  const allowed = [...own.keys(), 'OPTIONS'].join(', ');
  const refuse: Handle = async (request) => problem('method-not-allowed', {}, askedBy(request), { Allow: allowed });
  const options: Handle = async (request) =>
    new Response(null, { status: 204, headers: { Allow: allowed, 'X-Request-Id': askedBy(request).requestId } });
  const handles = METHODS.map((method) => [method, own.get(method) ?? refuse]);
  return { ...Object.fromEntries(handles), OPTIONS: options } as Route;
}

const notFound: Handle = async (request) => problem('not-found', {}, askedBy(request));

/** For addresses below `/api/v1` where there is nothing. */
export const nothingHere: Route = {
  GET: notFound,
  POST: notFound,
  PUT: notFound,
  PATCH: notFound,
  DELETE: notFound,
  OPTIONS: notFound,
};
