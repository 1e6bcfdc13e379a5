import pino from 'pino';
import { env } from './env.ts';
import { keptInProcess } from './process-memory.ts';

/** Secrets and what could name a person: never written, whatever object somebody logs. */
const HIDDEN = [
  'password',
  'passwordHash',
  'secret',
  'token',
  'authorization',
  'cookie',
  'phone',
  'mobile',
  'email',
  'idNumber',
  'contact',
  'contactName',
  'connectionString',
];

/** One JSON line per event on standard output. */
export const logger = (): pino.Logger =>
  keptInProcess('logger', () =>
    pino({
      level: env().logLevel,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: HIDDEN.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[hidden]' },
      serializers: { err: describeError, error: describeError },
    }),
  );

/** Prisma's messages repeat the values of a query, which may be personal: only their last line, the reason, is kept. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? { code: String(error.code) } : {};
  if (error.name.startsWith('PrismaClient')) {
    return { type: error.name, ...code, message: error.message.trim().split('\n').at(-1), stack: frames(error) };
  }
  return {
    type: error.name,
    ...code,
    message: error.message,
    stack: error.stack,
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}

const frames = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
