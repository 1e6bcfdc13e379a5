import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { env } from './env.ts';
import { keptInProcess } from './process-memory.ts';

/** A burst of one second's worth per token, as API_REQUESTS_PER_SECOND says. */
const API_WINDOW_SECONDS = 1;

/** What a person can write, not what a program can send. */
const FILINGS = { points: 20, duration: 600 } as const;
const UPLOADS = { points: 100, duration: 600 } as const;

type Limiters = {
  readonly api: RateLimiterMemory;
  readonly filing: RateLimiterMemory;
  readonly upload: RateLimiterMemory;
};

/**
 * Counted in memory: with several web processes each allows its own share. These limits keep one client from taking the
 * place of the others; what protects accounts is counted in the database (`lib/access/repository/throttle.ts`).
 */
const limiters = (): Limiters =>
  keptInProcess('limiters', () => ({
    api: new RateLimiterMemory({ points: env().apiRequestsPerSecond, duration: API_WINDOW_SECONDS }),
    filing: new RateLimiterMemory(FILINGS),
    upload: new RateLimiterMemory(UPLOADS),
  }));

/** One API request of this token; refuses `rate-limited` with the seconds to wait. */
export const limitApi = (tokenId: string): Promise<Result<null>> => consume(limiters().api, tokenId);

/** One filing by this person on the portal: 20 in ten minutes; refuses `rate-limited` with the seconds to wait. */
export const limitFiling = (userId: string): Promise<Result<null>> => consume(limiters().filing, userId);

/** One file sent by this person, in a form or by a program: 100 in ten minutes. */
export const limitUpload = (userId: string): Promise<Result<null>> => consume(limiters().upload, userId);

async function consume(limiter: RateLimiterMemory, key: string): Promise<Result<null>> {
  try {
    await limiter.consume(key);
    return ok(null);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return refuse('rate-limited', { retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
  }
}
