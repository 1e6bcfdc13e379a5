import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '#lib/cases/domain/names.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { NO_BODY } from '#lib/openapi/endpoint.ts';
import { ENDPOINTS } from '#lib/openapi/endpoints.ts';
import { EXAMPLES } from '#lib/openapi/examples.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { callApi, tokenOf } from './testing/api.ts';

process.env.API_REQUESTS_PER_SECOND = '100000';
const { db } = await testDatabase();
const dispatcher = await tokenOf(db, await createStaff(db, 'dispatcher', 'D02', 'dispatcher', 'office-head'));
const owner = await tokenOf(db, await createCompany(db, 'owner'));
const { number } = (await callApi<{ number: string }>(owner, 'POST /cases', { body: EXAMPLES.fileCase })).body;

const RUNS = 200;
const nasty = fc.constantFrom(
  '\u0000',
  '\ud800',
  'a\u0000b',
  '😀'.repeat(60),
  '__proto__',
  '9'.repeat(400),
  '2026-02-30',
  '-1',
  '1e400',
  "' or 1=1 --",
  '%00',
  '\u202e',
  'CN20990101-0001',
  '0001-01-01',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string());
const value = fc.oneof(fc.jsonValue() as fc.Arbitrary<unknown>, text, fc.double(), fc.maxSafeInteger());

/** A body that almost fits: the example with one place replaced, or anything at all. */
const mangled = (example: unknown): fc.Arbitrary<unknown> =>
  typeof example !== 'object' || example === null
    ? value
    : fc.oneof(
        { weight: 1, arbitrary: value },
        {
          weight: 4,
          arbitrary: fc
            .constantFrom(...Object.keys(example), 'extra')
            .chain((key) =>
              mangled(Reflect.get(example, key)).map((changed) =>
                Array.isArray(example)
                  ? example.with(Math.min(Number(key) || 0, example.length - 1), changed)
                  : { ...example, [key]: changed },
              ),
            ),
        },
      );

const bodies: Readonly<Record<string, unknown>> = {
  ...EXAMPLES,
  fileCase: {
    ...(EXAMPLES.fileCase as object),
    expectation: '',
    areaCode: '310105009000',
    enterpriseUscc: '9144030071526726XG',
    ticketNumber: '1',
    consent: '同意',
    urgent: true,
    attachmentIds: ['0197a9b0-0000-7000-8000-000000000001'],
  },
};

const INPUTS: Readonly<Record<string, object>> = {
  accept: { class: 'B', categoryCode: '0301' },
  sign: { assignee: 'handler' },
  merge: { into: number, reason: '重复' },
  split: {
    parts: [
      { title: '一', description: '一' },
      { title: '二', description: '二', categoryCode: '0301' },
    ],
  },
  dispatch: {
    lead: 'D07',
    helpers: [{ unit: 'D08', question: '？' }],
    limit: { workingDays: 3, due: 'endOfDay' },
    note: '请办',
  },
  'request-information': { items: ['合同'] },
  'record-callback': { reached: true, solved: true, score: 3, note: '好' },
  'add-note': { text: '关注' },
  'send-message': { text: '您好' },
};

for (const endpoint of ENDPOINTS.filter(({ body, bodyFor }) => body !== NO_BODY && !bodyFor)) {
  test(`nothing sent to ${endpoint.path} is a fault of ours`, { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(mangled(bodies[endpoint.id]), fc.constantFrom(dispatcher, owner), async (body, token) => {
        const raw = JSON.stringify(body) ?? '';
        const { status } = await callApi(token, `POST ${endpoint.path}`, {
          raw,
          headers: { 'content-type': 'application/json' },
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  });
}

test('nothing sent as a command is a fault of ours', { timeout: 120_000 }, async () => {
  const order = fc
    .constantFrom(...COMMANDS)
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        mangled({ reason: '理由', ...INPUTS[name], version: 1 }),
        fc.constantFrom(dispatcher, owner),
      ),
    );
  await fc.assert(
    fc.asyncProperty(order, async ([name, body, token]) => {
      const sent = { raw: JSON.stringify(body) ?? '', headers: { 'content-type': 'application/json' } };
      const { status } = await callApi(token, `POST /cases/${number}/commands/${name}`, sent);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 2 * RUNS },
  );
});

const PARAMETERS = [
  'status',
  'unit',
  'category',
  'area',
  'channel',
  'source',
  'light',
  'overdue',
  'from',
  'to',
  'q',
  'sort',
  'cursor',
  'limit',
  'groupBy',
  'basis',
  'figure',
  'enterprise',
];
const plausible = fc.constantFrom(
  'dueAt',
  'submitted',
  'D07',
  '03',
  'true',
  '2026-01-01',
  '9999-12-31',
  '1',
  '落户',
  'green,red',
  'CN20260101-0001',
  Buffer.from(JSON.stringify(['dueAt', 1e300, 5, '0197a9b0-0000-7000-8000-000000000001'])).toString('base64url'),
  Buffer.from(JSON.stringify(['-submittedAt', null, -8e15, '0197a9b0-0000-7000-8000-000000000001'])).toString(
    'base64url',
  ),
);

for (const path of ['/cases', '/reports/cases', '/units', '/categories', `/cases/${number}/events`]) {
  test(`nothing asked of ${path.replace(number, '{number}')} is a fault of ours`, { timeout: 120_000 }, async () => {
    const pair = fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(plausible, text));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 4 }), async (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, each]) => [name, each]));
        const { status } = await callApi(dispatcher, `GET ${path}?${query}`);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  });
}

test('no address is a fault of ours', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.webPath()), async (typed) => {
      const part = encodeURIComponent(typed.toWellFormed()).replaceAll('.', '%2e') || 'x';
      for (const rest of ['', '/events']) {
        const { status } = await callApi(dispatcher, `GET /cases/${part}${rest}`);
        expect(status).toBeLessThan(500);
      }
    }),
    { numRuns: RUNS },
  );
});
