import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { revokeToken } from '#lib/access/use-cases/revoke-token.ts';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { problemSchema } from '#lib/openapi/problem.ts';
import { db as portalDb } from '#lib/platform/db.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import * as nowhere from './[[...path]]/route.ts';
import { callApi, tokenOf } from './testing/api.ts';

const { db } = await testDatabase();
const viewer = await createCompany(db, 'owner');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');
let token = '';

/** Each test with a token of its own, or they would use up one another's calls. */
beforeEach(async () => {
  token = await tokenOf(db, viewer);
});
afterEach(() => vi.useRealTimers());

const json = { 'content-type': 'application/json' };

test('without a working token nothing is told, but how to bring one', async () => {
  for (const bearer of [null, 'esp_short', `esp_${'x'.repeat(43)}`]) {
    const { status, headers, body } = await callApi(bearer, 'GET /cases');
    expect([status, body]).toMatchObject([401, { code: 'unauthorized', title: '需要有效的令牌' }]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(headers.get('content-type')).toBe('application/problem+json');
  }
});

test('a revoked token stops working within five seconds', async () => {
  expect((await callApi(token, 'GET /units')).status).toBe(200);
  const { id } = await db.apiToken.findFirstOrThrow({
    where: { userId: viewer.userId },
    orderBy: { createdAt: 'desc' },
  });
  await revokeToken(db, viewer, { tokenId: id, address: null }, Temporal.Now.instant());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 });
  vi.spyOn(Temporal.Now, 'instant').mockReturnValueOnce(Temporal.Instant.fromEpochMilliseconds(Date.now()));
  expect((await callApi(token, 'GET /units')).status).toBe(401);
});

test('titles come in the language asked for', async () => {
  const english = await callApi(null, 'GET /cases', { headers: { 'accept-language': 'en-GB,en' } });
  expect(english.body).toMatchObject({ title: 'A valid token is needed' });
});

test('the sixtieth call in a second is told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => callApi(token, 'GET /units?limit=1')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(refused[0]?.body).toMatchObject({ code: 'rate-limited' });
});

test('a body must be JSON in UTF-8, whole, and of at most 2 MB', async () => {
  const post = async (raw: BodyInit, headers: Record<string, string> = json) => {
    const { status, body } = await callApi<{ code: string }>(token, 'POST /uscc/check', { raw, headers });
    return [status, body.code];
  };
  expect(await post('{"codes": [')).toEqual([400, 'malformed']);
  expect(await post('')).toEqual([400, 'malformed']);
  expect(await post(Buffer.from([0x7b, 0xff, 0x7d]))).toEqual([400, 'malformed']);
  expect(await post('['.repeat(500_000))).toEqual([400, 'malformed']);
  expect(await post(`${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`)).toEqual([400, 'malformed']);
  expect(await post('codes=1', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
    415,
    'unsupported-media',
  ]);
  expect(await post('{}', { 'content-type': 'application/json; charset=gbk' })).toEqual([415, 'unsupported-media']);
  expect(await post('{}', { ...json, 'content-encoding': 'gzip' })).toEqual([415, 'unsupported-media']);
  expect(await post(JSON.stringify({ codes: ['x'.repeat(3 * 1024 ** 2)] }))).toEqual([413, 'too-large']);
  expect(await post('{"codes": [], "__proto__": 1}')).toEqual([422, 'invalid']);
});

test('a call has at most 5,000 items', async () => {
  const items = Array.from({ length: 5_001 }, () => '9144030071526726XG');
  expect((await callApi(token, 'POST /uscc/check', { body: { codes: items } })).body).toMatchObject({
    errors: [{ field: 'codes', code: 'too-big' }],
  });
  const allowed = await callApi<{ items: unknown[] }>(token, 'POST /uscc/check', { body: { codes: items.slice(1) } });
  expect(allowed.body.items).toHaveLength(5_000);
});

test('an address there is not, and a method it does not take, are problems too', async () => {
  const asked = new Request('http://portal/api/v1/nothing', { method: 'PUT' });
  const answer = await nowhere.PUT(asked, { params: Promise.resolve({}) });
  expect(problemSchema.parse(await answer.json())).toMatchObject({ status: 404, code: 'not-found' });
  const wrong = await callApi(token, 'DELETE /cases');
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
});

test('every answer has a request id, the caller’s own where it sent one', async () => {
  const own = await callApi(token, 'GET /units?limit=1', { headers: { 'x-request-id': 'gateway-12345' } });
  expect(own.headers.get('x-request-id')).toBe('gateway-12345');
  expect((await callApi(null, 'GET /units')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
});

test('a fault of ours is told without its inside', async () => {
  const broken = vi.spyOn(portalDb, '$queryRaw').mockRejectedValueOnce(new Error('secret'));
  const { status, body } = await callApi(token, 'GET /cases', { headers: { 'accept-language': 'en' } });
  expect([status, body]).toMatchObject([500, { code: 'internal', requestId: expect.any(String) }]);
  expect(JSON.stringify(body)).not.toContain('secret');
  broken.mockRestore();
});

test('an attachment is known by its content and found again when it is filed', async () => {
  const send = (bytes: Buffer, name: string) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    const multipart = new Request('http://portal', { method: 'POST', body: form });
    const headers = { 'content-type': multipart.headers.get('content-type') ?? '' };
    return callApi<{ id: string; code: string }>(token, 'POST /attachments', {
      raw: multipart.body as BodyInit,
      headers,
    });
  };
  const uploaded = await send(pdfBytes(), '材料.pdf');
  expect([uploaded.status, uploaded.body]).toMatchObject([201, { name: '材料.pdf', type: 'application/pdf' }]);
  const { id } = uploaded.body;
  const filing = {
    title: '附件',
    description: '见附件',
    contact: { name: '王敏', phone: '19900001111' },
    attachmentIds: [id],
  };
  expect((await callApi(token, 'POST /cases', { body: filing })).body).toMatchObject({ attachments: [{ id }] });
  expect(
    (await callApi(token, 'POST /cases', { body: { ...filing, attachmentIds: [crypto.randomUUID()] } })).body,
  ).toMatchObject({
    code: 'refused',
    refusal: 'attachment-missing',
  });
  expect((await send(Buffer.from('<html>'), '材料.pdf')).body).toMatchObject({ code: 'refused' });
  expect((await send(Buffer.alloc(21 * 1024 ** 2), '材料.pdf')).status).toBe(413);
  expect((await callApi(token, 'POST /attachments', { body: {} })).status).toBe(415);
  expect(
    (
      await callApi(await tokenOf(db, auditor), 'POST /attachments', {
        raw: 'x',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      })
    ).status,
  ).toBe(403);
});

test('deadlines, working time, codes, units and matters are answered in order', async () => {
  const limit = { workingDays: 5, due: 'endOfDay' };
  const preview = {
    calendar: 'CN',
    items: [
      { id: 'a', startAt: '2026-02-13T16:00:00.12345678901+08:00', limit },
      { id: 2, startAt: '2026-11-23T02:00:00Z', limit },
    ],
  };
  expect((await callApi(token, 'POST /deadlines/preview', { body: preview })).body).toMatchObject({
    items: [
      { id: 'a', dueAt: '2026-02-27T17:30:00+08:00', provisional: false },
      { id: 2, dueAt: '2026-11-30T17:30:00+08:00' },
    ],
  });
  const unknown = await callApi(token, 'POST /deadlines/preview', { body: { ...preview, calendar: 'XX' } });
  expect(unknown.body).toMatchObject({ code: 'refused', refusal: 'unknown-calendar', errors: [{ field: 'calendar' }] });
  const span = { id: 'a', from: '2026-11-21T10:00:00+08:00', to: '2026-11-23T10:00:00+08:00' };
  expect(
    (await callApi(token, 'POST /working-time/measure', { body: { calendar: 'CN', items: [span] } })).body,
  ).toEqual({
    items: [{ id: 'a', workingMinutes: 60, workingDays: 1, provisional: false }],
  });
  expect(
    (await callApi(token, 'POST /uscc/check', { body: { codes: ['9144030071526726XG', 'x', '9'.repeat(500)] } })).body,
  ).toEqual({
    items: [
      { code: '9144030071526726XG', valid: true, problem: null },
      { code: 'X', valid: false, problem: 'length' },
      { code: '9'.repeat(500), valid: false, problem: 'length' },
    ],
  });
  for (const list of ['units', 'categories']) {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      type Page = { items: { code: string }[]; nextCursor: string | null };
      const page: Page = (await callApi<Page>(token, `GET /${list}${cursor && `?cursor=${cursor}`}`)).body;
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    }
    expect(codes).toEqual(codes.toSorted());
    expect(codes).toContain(list === 'units' ? 'D07' : '0301');
    expect((await callApi(token, `GET /${list}?cursor=eA`)).status).toBe(422);
  }
});

test('figures are for staff, by group', async () => {
  const dispatcher = await tokenOf(db, await createStaff(db, 'dispatcher', 'D02', 'dispatcher'));
  const report = await callApi(dispatcher, 'GET /reports/cases?groupBy=unit&from=2026-01-01&to=2026-12-31');
  expect(report.body).toMatchObject({ total: { collected: expect.any(Number) }, groups: expect.any(Array) });
  expect((await callApi(dispatcher, 'GET /reports/cases?from=2026-12-31&to=2026-01-01')).status).toBe(422);
  expect((await callApi(token, 'GET /reports/cases')).status).toBe(403);
  const policies = await callApi(dispatcher, 'GET /reports/policies?groupBy=policy&from=2026-01-01&to=2026-12-31');
  expect(policies.body).toMatchObject({ total: { reach: { value: null, denominator: 0 } }, groups: [] });
  expect((await callApi(dispatcher, 'GET /reports/policies?from=2026-12-31&to=2026-01-01')).status).toBe(422);
  expect((await callApi(token, 'GET /reports/policies')).status).toBe(403);
});
