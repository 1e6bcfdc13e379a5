import { z } from 'zod';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ProblemCode } from './problem.ts';

/** Its name in generated clients; worded in `api.operations`. */
export type OperationId = keyof Messages['api']['operations'];
export type Tag = keyof Messages['api']['tags'];
export type Method = 'GET' | 'POST';

/** A call of the API as data: the schemas that check it are the ones that describe it. */
export type Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  H extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = {
  readonly id: OperationId;
  readonly tag: Tag;
  readonly method: Method;
  /** below `/api/v1` */
  readonly path: `/${string}`;
  readonly params: P;
  readonly query: Q;
  readonly headers: H;
  readonly body: B;
  /** a body whose shape depends on the path; null for a path there is not */
  readonly bodyFor?: (params: z.output<P>) => z.ZodType<z.output<B>> | null;
  /** `file`: multipart, read by the handler as it arrives */
  readonly takes: 'json' | 'file';
  /** the list in the body whose length is limited by the settings */
  readonly itemsIn?: string;
  readonly answer: A;
  readonly status: 200 | 201;
  /** problems beyond those that every call may meet */
  readonly problems: readonly ProblemCode[];
};

const NOTHING = z.strictObject({});
type Nothing = typeof NOTHING;

/** Stands where no body is read. */
export const NO_BODY = z.null();

type Optional = 'params' | 'query' | 'headers' | 'body' | 'takes' | 'status' | 'problems';

/** Fills in what most endpoints leave empty. */
export function defineEndpoint<
  A extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  H extends z.ZodObject = Nothing,
  B extends z.ZodType = typeof NO_BODY,
>(
  given: Omit<Endpoint<P, Q, H, B, A>, Optional> & Partial<Pick<Endpoint<P, Q, H, B, A>, Optional>>,
): Endpoint<P, Q, H, B, A> {
  return {
    params: NOTHING as unknown as P,
    query: NOTHING as unknown as Q,
    headers: NOTHING as unknown as H,
    body: NO_BODY as unknown as B,
    takes: 'json',
    status: 200,
    problems: [],
    ...given,
  };
}

/** Problems that any call may meet, by what it reads. */
export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
  const body = endpoint.body !== NO_BODY || endpoint.takes === 'file' ? BODY_PROBLEMS : [];
  return [...new Set([...ALWAYS, ...body, ...endpoint.problems])];
}

const ALWAYS: readonly ProblemCode[] = ['unauthorized', 'invalid', 'rate-limited'];
const BODY_PROBLEMS: readonly ProblemCode[] = ['malformed', 'too-large', 'unsupported-media'];
