import { expect, test } from 'vitest';
import { problem, problemOf } from './problem.ts';

test.each([
  ['forbidden', 403, 'forbidden'],
  ['not-found', 404, 'not-found'],
  ['version-conflict', 409, 'version-conflict'],
  ['too-large', 413, 'too-large'],
  ['file-too-large', 413, 'too-large'],
  ['unsupported-media', 415, 'unsupported-media'],
  ['cursor-damaged', 422, 'invalid'],
  ['rate-limited', 429, 'rate-limited'],
  ['return-too-late', 422, 'refused'],
])('the refusal %s is %i %s', async (refusal, status, code) => {
  const answer = problemOf({ code: refusal }, { instance: '/api/v1/cases' });
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

test('a refusal is worded in the reader’s language, with its facts', async () => {
  const refusal = { code: 'password-too-short', details: { min: 10, length: 3 } };
  expect(await problemOf(refusal).json()).toMatchObject({ detail: '密码至少 10 个字，现在是 3 个。' });
  expect(await problemOf(refusal, { locale: 'en' }).json()).toMatchObject({
    title: 'The command was refused',
    detail: 'A password has at least 10 characters; now it is 3.',
  });
});

test('a sentence names status and command in words, the facts beside it by their codes', async () => {
  const details = { command: 'withdraw', status: 'closed' };
  expect(await problemOf({ code: 'wrong-status', details }).json()).toMatchObject({
    detail: '诉求现在是“已办结”，不能再撤回。',
    details,
  });
});

test('too many requests say when to come again, and no token how to bring one', () => {
  const limited = problemOf({ code: 'rate-limited', details: { retryAfterSeconds: 7 } });
  expect(limited.headers.get('retry-after')).toBe('7');
  expect(problemOf({ code: 'unauthorized' }).headers.get('www-authenticate')).toMatch(/^Bearer/);
});

test('a conflict names the version there is now', async () => {
  const answer = problemOf({ code: 'version-conflict', details: { version: 4 } });
  expect(await answer.json()).toMatchObject({ version: 4 });
});

test('a problem has a title in words and no stack', async () => {
  const answer = problem('internal', {}, { locale: 'en', requestId: 'abcdefgh' });
  expect(answer.headers.get('x-request-id')).toBe('abcdefgh');
  expect(await answer.json()).toEqual({
    type: '/api/docs#problem-internal',
    title: 'The fault is on our side',
    status: 500,
    code: 'internal',
    errors: [],
    requestId: 'abcdefgh',
  });
});
