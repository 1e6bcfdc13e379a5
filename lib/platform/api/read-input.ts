import type { z } from 'zod';
import { type Endpoint, NO_BODY } from '#lib/openapi/endpoint.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type FieldIssue, fieldIssues } from '#lib/shared/schema-issues.ts';
import { env } from '../env.ts';
import { mendText, readJson } from './read-body.ts';

/** What a call sent, as its endpoint's schemas read it. */
export type Input<E extends Endpoint> = {
  readonly params: z.output<E['params']>;
  readonly query: z.output<E['query']>;
  readonly headers: z.output<E['headers']>;
  readonly body: z.output<E['body']>;
};

export type Faulty = { readonly ok: false; readonly issues: readonly FieldIssue[] };
type PathParameters = Record<string, string | string[] | undefined>;

/** Checks path, query, headers and body, in this order. A path that cannot be is not found; anything else is told field by field. */
export async function readInput<E extends Endpoint>(
  endpoint: E,
  request: Request,
  given: PathParameters,
): Promise<Result<Input<E>> | Faulty> {
  const params = endpoint.params.safeParse(textOf(given));
  if (!params.success) return refuse('not-found');
  const bodySchema = endpoint.bodyFor ? endpoint.bodyFor(params.data) : endpoint.body;
  if (endpoint.bodyFor && !bodySchema) return refuse('unknown-command');
  const query = endpoint.query.safeParse(queryOf(request.url));
  if (!query.success) return invalid(fieldIssues(query.error));
  const headers = endpoint.headers.safeParse(headersOf(endpoint, request.headers));
  if (!headers.success) return invalid(fieldIssues(headers.error));
  if (endpoint.takes === 'file' && !isMultipart(request.headers)) return refuse('unsupported-media');
  const body = !bodySchema || bodySchema === NO_BODY ? ok(null) : await readBody(endpoint, bodySchema, request);
  if (!body.ok) return body;
  return ok({ params: params.data, query: query.data, headers: headers.data, body: body.value } as Input<E>);
}

const isMultipart = (headers: Headers): boolean => /^multipart\/form-data\s*;/i.test(headers.get('content-type') ?? '');

async function readBody(endpoint: Endpoint, schema: z.ZodType, request: Request): Promise<Result<unknown> | Faulty> {
  const json = await readJson(request);
  if (!json.ok) return json;
  const tooMany = listTooLong(endpoint.itemsIn, json.value);
  if (tooMany) return invalid([tooMany]);
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : invalid(fieldIssues(parsed.error));
}

/** Told before the items are looked at: a list that is too long is not worth reading. */
function listTooLong(field: string | undefined, value: unknown): FieldIssue | null {
  if (field === undefined || typeof value !== 'object' || value === null) return null;
  const list: unknown = Reflect.get(value, field);
  return Array.isArray(list) && list.length > env().apiItemsPerCall ? { field, code: 'too-big' } : null;
}

/** A caller needs to see what is wrong, not five thousand times that it is. */
const ERRORS_AT_MOST = 100;
const invalid = (issues: readonly FieldIssue[]): Faulty => ({ ok: false, issues: issues.slice(0, ERRORS_AT_MOST) });

/** A parameter given twice is a list, which only fields that take one accept. */
function queryOf(url: string): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = {};
  const { searchParams } = new URL(url);
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name).map(mendText);
    Object.defineProperty(read, name, { value: values.length > 1 ? values : values[0], enumerable: true });
  }
  return read;
}

/** Only the headers that the endpoint names; every call carries many others. */
const headersOf = (endpoint: Endpoint, headers: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.keys(endpoint.headers.shape).flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const textOf = (given: PathParameters): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, decoded(String(value))]));

function decoded(text: string): string {
  try {
    return mendText(decodeURIComponent(text));
  } catch {
    return '';
  }
}
