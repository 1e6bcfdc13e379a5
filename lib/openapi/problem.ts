import { z } from 'zod';

/** What can go wrong with a call, and the HTTP status it is told with; worded in `api.problems`. */
export const PROBLEMS = {
  malformed: 400,
  unauthorized: 401,
  'signed-out': 401,
  forbidden: 403,
  'password-change-needed': 403,
  'not-found': 404,
  'unknown-command': 404,
  'method-not-allowed': 405,
  'version-conflict': 409,
  'too-large': 413,
  'unsupported-media': 415,
  invalid: 422,
  refused: 422,
  'idempotency-key-reused': 422,
  'rate-limited': 429,
  internal: 500,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** RFC 9457; every answer that is no success has this shape. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string() })),
  refusal: z.string().optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  version: z.int().optional(),
  instance: z.string().optional(),
  requestId: z.string().optional(),
});
