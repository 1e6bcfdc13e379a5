import { createTranslator } from 'next-intl';
import { defaultLocale, type Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { isProblemCode, PROBLEMS, type ProblemCode } from '#lib/openapi/problem.ts';
import type { Refusal } from '#lib/shared/result.ts';
import type { FieldIssue } from '#lib/shared/schema-issues.ts';

/** Who asked for what, in which language: a problem's words and the id that leads to the log. */
export type Asked = { readonly locale?: Locale; readonly instance?: string; readonly requestId?: string };

export type ProblemDetails = {
  readonly errors?: readonly FieldIssue[];
  /** Why a command was refused, and the facts its sentence needs. */
  readonly refusal?: string;
  readonly detail?: string;
  readonly details?: Refusal['details'];
  /** The version the case has now. */
  readonly version?: number;
};

/** Refusals that are problems by another name. */
const ALSO: Readonly<Record<string, ProblemCode>> = { 'file-too-large': 'too-large' };

/** Refusals of an input that its schema could not see. */
const OF_INPUT: ReadonlySet<string> = new Set(['cursor-damaged', 'file-missing']);

/** An answer as RFC 9457 describes it, its title in the reader's language; `type` leads to what it means. */
export function problem(code: ProblemCode, given: ProblemDetails = {}, asked: Asked = {}, headers?: HeadersInit) {
  const { locale = defaultLocale, ...about } = asked;
  const { title } = messagesOf(locale).api.problems[code];
  const type = `/api/docs#problem-${code}`;
  const status = PROBLEMS[code];
  const answer = Response.json({ type, title, status, code, errors: [], ...given, ...about }, { status, headers });
  answer.headers.set('content-type', 'application/problem+json');
  answer.headers.set('content-language', locale);
  answer.headers.set('cache-control', 'no-store');
  if (asked.requestId) answer.headers.set('x-request-id', asked.requestId);
  return answer;
}

/** A refusal as an answer, by one table: its own problem where it has one, otherwise 422 `refused` with its code. */
export function problemOf(refusal: Refusal, asked: Asked = {}): Response {
  const { code, field, details } = refusal;
  const own = ALSO[code] ?? (isProblemCode(code) ? code : null);
  const errors = field === undefined ? [] : [{ field, code }];
  if (own === 'version-conflict')
    return problem(own, { version: Number(details?.version ?? 0), ...facts(details) }, asked);
  if (own) return problem(own, { errors, ...facts(details) }, asked, headersOf(own, details));
  if (OF_INPUT.has(code)) return problemOfInput(errors, asked);
  const named = [{ field: field ?? '', code }];
  return problem('refused', { refusal: code, errors: named, ...sentence(refusal, asked), ...facts(details) }, asked);
}

/** Input that does not fit its schema: one code per field, in the order of the schema. */
export const problemOfInput = (errors: readonly FieldIssue[], asked: Asked = {}): Response =>
  problem('invalid', { errors }, asked);

const facts = (details: Refusal['details']) => (details && Object.keys(details).length > 0 ? { details } : {});

function headersOf(code: ProblemCode, details: Refusal['details']): HeadersInit {
  if (PROBLEMS[code] === 401) return { 'www-authenticate': 'Bearer realm="portal"' };
  return code === 'rate-limited' ? { 'retry-after': String(details?.retryAfterSeconds ?? 1) } : {};
}

/** The sentence a person would read on the page, where there is one. */
function sentence({ code, details = {} }: Refusal, { locale = defaultLocale }: Asked): { detail?: string } {
  const { refusals, status, commands } = messagesOf(locale);
  if (!Object.hasOwn(refusals, code)) return {};
  const say = createTranslator({ locale, messages: { refusals }, onError: () => {}, getMessageFallback: () => '' });
  const words = { ...details, ...inWords(status, details, 'status'), ...inWords(commands, details, 'command') };
  const detail = say(`refusals.${code as keyof typeof refusals}`, words as never);
  return detail ? { detail } : {};
}

/** A status or a command by its name in the reader's language. */
function inWords(names: Readonly<Record<string, string>>, details: object, key: string): Record<string, string> {
  const name: unknown = Reflect.get(details, key);
  const word = typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined;
  return word === undefined ? {} : { [key]: word };
}
