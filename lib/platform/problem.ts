import type { Refusal } from '#lib/shared/result.ts';

export type FieldError = { readonly field: string; readonly code: string };

export type ProblemDetails = {
  readonly title?: string;
  readonly errors?: readonly FieldError[];
  /** The path asked for. */
  readonly instance?: string | undefined;
  /** Why a command was refused, and the facts its sentence needs. */
  readonly refusal?: string;
  readonly details?: Refusal['details'];
};

/** Codes that are the status themselves; every other refusal is 422 `refused` and names its code in `refusal`. */
const STATUS: Readonly<Record<string, number>> = {
  malformed: 400,
  unauthorized: 401,
  'signed-out': 401,
  forbidden: 403,
  'password-change-needed': 403,
  'not-found': 404,
  'version-conflict': 409,
  'too-large': 413,
  'unsupported-media': 415,
  invalid: 422,
  'rate-limited': 429,
};

const TITLES: Readonly<Record<string, string>> = {
  malformed: 'The request could not be read',
  unauthorized: 'A valid token is needed',
  'signed-out': 'The session has ended',
  forbidden: 'This may not be done with these rights',
  'password-change-needed': 'The one-time password has to be changed first',
  'not-found': 'Nothing here, or nothing that may be seen',
  'version-conflict': 'Somebody else was first',
  'too-large': 'The request is too large',
  'unsupported-media': 'This kind of content is not taken',
  invalid: 'The input does not fit',
  refused: 'The command was refused',
  'rate-limited': 'Too many requests',
  internal: 'The fault is on our side',
};

/** An answer as RFC 9457 describes it. */
export function problem(status: number, code: string, given: ProblemDetails = {}, headers?: HeadersInit): Response {
  const { title = TITLES[code] ?? code, errors = [], ...rest } = given;
  const body = JSON.stringify({ type: 'about:blank', title, status, code, errors, ...rest });
  const answer = new Response(body, { status, headers: headers ?? {} });
  answer.headers.set('content-type', 'application/problem+json');
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** A refusal as an answer: its own status where it has one, otherwise 422 `refused`. */
export function problemOf(refusal: Refusal, instance?: string): Response {
  const { code, field, details } = refusal;
  const status = STATUS[code];
  const given = { ...(instance && { instance }), ...(details && { details }), errors: field ? [{ field, code }] : [] };
  if (status === undefined) return problem(422, 'refused', { ...given, refusal: code });
  if (status === 401) return problem(401, code, given, { 'www-authenticate': 'Bearer' });
  const wait = details?.retryAfterSeconds;
  return problem(status, code, given, status === 429 ? { 'retry-after': String(wait ?? 1) } : undefined);
}

/** Input that does not fit its schema: one code per field, in the order of the schema. */
export const problemOfInput = (errors: readonly FieldError[], instance?: string): Response =>
  problem(422, 'invalid', { errors, ...(instance && { instance }) });
