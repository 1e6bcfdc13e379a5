import { beforeEach, expect, test, vi } from 'vitest';
import { forgetInProcess } from './process-memory.ts';
import { limitApi, limitFiling } from './rate-limit.ts';

beforeEach(() => {
  process.env.API_REQUESTS_PER_SECOND = '3';
  process.env.AUTH_SECRET = 'x'.repeat(32);
  process.env.ENCRYPTION_KEY = 'ab'.repeat(32);
  forgetInProcess('env');
  forgetInProcess('limiters');
});

const allowed = async (times: number, limit: () => Promise<{ ok: boolean }>) => {
  const answers = [];
  for (let count = 0; count < times; count += 1) answers.push((await limit()).ok);
  return answers.filter(Boolean).length;
};

test('a token has its requests a second, another token its own', async () => {
  expect(await allowed(5, () => limitApi('one'))).toBe(3);
  expect(await allowed(1, () => limitApi('two'))).toBe(1);
  expect(await limitApi('one')).toEqual({
    ok: false,
    refusal: { code: 'rate-limited', details: { retryAfterSeconds: 1 } },
  });
});

test('after the window the token may go on', async () => {
  vi.useFakeTimers();
  try {
    expect(await allowed(4, () => limitApi('three'))).toBe(3);
    vi.advanceTimersByTime(1_001);
    expect(await allowed(1, () => limitApi('three'))).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

test('a person files twenty requests in ten minutes, not more', async () => {
  expect(await allowed(25, () => limitFiling('person'))).toBe(20);
});
