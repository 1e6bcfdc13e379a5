import { expect, test } from 'vitest';
import { problem, problemOf } from './problem.ts';

test.each([
  ['forbidden', 403, 'forbidden'],
  ['not-found', 404, 'not-found'],
  ['version-conflict', 409, 'version-conflict'],
  ['too-large', 413, 'too-large'],
  ['unsupported-media', 415, 'unsupported-media'],
  ['rate-limited', 429, 'rate-limited'],
  ['return-too-late', 422, 'refused'],
])('the refusal %s is %i %s', async (refusal, status, code) => {
  const answer = problemOf({ code: refusal }, '/api/v1/cases');
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const body = (await answer.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ status, code, instance: '/api/v1/cases' });
  expect(body.refusal).toBe(code === 'refused' ? refusal : undefined);
});

test('a refusal about a field names it, with the facts', async () => {
  const answer = problemOf({ code: 'unit-cannot-lead', field: 'lead', details: { unit: 'D99' } });
  expect(await answer.json()).toMatchObject({
    code: 'refused',
    refusal: 'unit-cannot-lead',
    details: { unit: 'D99' },
    errors: [{ field: 'lead', code: 'unit-cannot-lead' }],
  });
});

test('too many requests say when to come again, and no token how to bring one', () => {
  const limited = problemOf({ code: 'rate-limited', details: { retryAfterSeconds: 7 } });
  expect(limited.headers.get('retry-after')).toBe('7');
  expect(problemOf({ code: 'unauthorized' }).headers.get('www-authenticate')).toBe('Bearer');
});

test('a problem has a title in words and no stack', async () => {
  const body = (await problem(500, 'internal').json()) as Record<string, unknown>;
  expect(body).toEqual({
    type: 'about:blank',
    title: 'The fault is on our side',
    status: 500,
    code: 'internal',
    errors: [],
  });
});
