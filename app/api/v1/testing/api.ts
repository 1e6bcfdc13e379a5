import type { z } from 'zod';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createToken } from '#lib/access/use-cases/create-token.ts';
import { ENDPOINTS } from '#lib/openapi/endpoints.ts';
import { problemSchema } from '#lib/openapi/problem.ts';
import type { Db } from '#lib/platform/db.ts';
import * as attachments from '../attachments/route.ts';
import * as command from '../cases/[number]/commands/[command]/route.ts';
import * as events from '../cases/[number]/events/route.ts';
import * as oneCase from '../cases/[number]/route.ts';
import * as cases from '../cases/route.ts';
import * as categories from '../categories/route.ts';
import * as deadlines from '../deadlines/preview/route.ts';
import * as companyPackage from '../enterprises/[uscc]/package/route.ts';
import * as enterprises from '../enterprises/route.ts';
import * as policyMatch from '../policies/match/route.ts';
import * as policies from '../policies/route.ts';
import * as reports from '../reports/cases/route.ts';
import * as policyReports from '../reports/policies/route.ts';
import * as units from '../units/route.ts';
import * as uscc from '../uscc/check/route.ts';
import * as workingTime from '../working-time/measure/route.ts';

type Handlers = Pick<typeof cases, 'GET' | 'POST' | 'DELETE'>;

const ROUTES: Readonly<Record<string, Handlers>> = {
  '/attachments': attachments,
  '/cases': cases,
  '/cases/{number}': oneCase,
  '/cases/{number}/events': events,
  '/cases/{number}/commands/{command}': command,
  '/categories': categories,
  '/deadlines/preview': deadlines,
  '/enterprises': enterprises,
  '/enterprises/{uscc}/package': companyPackage,
  '/policies': policies,
  '/policies/match': policyMatch,
  '/reports/cases': reports,
  '/reports/policies': policyReports,
  '/units': units,
  '/uscc/check': uscc,
  '/working-time/measure': workingTime,
};

export type Answer<Body> = { readonly status: number; readonly headers: Headers; readonly body: Body };
export type Sent = { readonly body?: unknown; readonly headers?: Record<string, string>; readonly raw?: BodyInit };

/** Calls a route as a program does, `POST /cases`, and checks the answer against what the API says about itself. */
export async function callApi<Body = unknown>(
  token: string | null,
  call: string,
  sent: Sent = {},
): Promise<Answer<Body>> {
  const [method = '', target = ''] = call.split(' ');
  const { route, params, template } = routeOf(new URL(target, 'http://portal').pathname);
  const request = new Request(new URL(`/api/v1${target}`, 'http://portal'), {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(sent.body !== undefined && { 'content-type': 'application/json' }),
      ...sent.headers,
    },
    ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
    ...(sent.raw !== undefined && { body: sent.raw, duplex: 'half' }),
  } as RequestInit);
  const response = await route[method as 'GET'](request, { params: Promise.resolve(params) });
  const body: unknown = await response.json();
  answerSchema(response, method, template).parse(body);
  return { status: response.status, headers: response.headers, body: body as Body };
}

function answerSchema(response: Response, method: string, template: string): z.ZodType {
  if (!response.ok) return problemSchema;
  const endpoint = ENDPOINTS.find((each) => each.method === method && each.path === template);
  if (endpoint?.status !== response.status) throw new Error(`${method} ${template} answered ${response.status}`);
  return endpoint.answer;
}

type Routed = { route: Handlers; params: Record<string, string> | undefined; template: string };

/** Parameters as the built portal gives them: none at all where the route has no places for them. */
function routeOf(path: string): Routed {
  const parts = path.split('/');
  for (const [template, route] of Object.entries(ROUTES)) {
    const names = template.split('/');
    const fits = names.length === parts.length && names.every((name, at) => name.startsWith('{') || name === parts[at]);
    const named = names.flatMap((name, at) => (name.startsWith('{') ? [[name.slice(1, -1), parts[at] ?? '']] : []));
    if (fits) return { route, params: named.length > 0 ? Object.fromEntries(named) : undefined, template };
  }
  throw new Error(`No route for ${path}`);
}

export async function tokenOf(db: Db, { login }: Pick<Viewer, 'login'>): Promise<string> {
  const created = await createToken(db, { login, name: 'test' }, Temporal.Now.instant());
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value.token;
}
