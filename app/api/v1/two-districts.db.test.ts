import { expect, test } from 'vitest';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { createToken } from '#lib/access/use-cases/create-token.ts';
import { createUser } from '#lib/access/use-cases/create-user.ts';
import { signIn } from '#lib/access/use-cases/sign-in.ts';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { findAttachment } from '#lib/cases/queries/attachment.ts';
import { findDistrictByHost, getDirectory, isAtHome } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createReferenceDistrict } from '#prisma/reference/new-district.ts';
import { callApi, type Sent } from './testing/api.ts';

const { db } = await testDatabase();
const now = Temporal.Now.instant();
const HOST = 'qiye.jingan.example';
const first = await db.district.findFirstOrThrow();
const second = await createReferenceDistrict(db, {
  code: '310106',
  name: '上海市静安区',
  nameEn: 'Jing’an District, Shanghai',
  host: HOST,
});
if (second === null) throw new Error('the second district was not created');

async function dispatcherOf(district: string, login: string) {
  const created = await createUser(db, { login, name: login, district, unit: 'D02', role: 'dispatcher' }, now);
  if (!created.ok) throw new Error(created.refusal.code);
  const token = await createToken(db, { login, name: 'x' }, now);
  if (!token.ok) throw new Error(token.refusal.code);
  return { login, password: created.value.oneTimePassword, token: token.value.token, userId: created.value.userId };
}
const ours = await dispatcherOf('310105', 'dispatcher.a');
const theirs = await dispatcherOf('310106', 'dispatcher.b');

const at = (host: string, sent: Sent = {}): Sent => ({
  ...sent,
  headers: { ...sent.headers, 'x-forwarded-host': host },
});
const filing = (title: string) => ({
  title,
  description: '请告知办理流程。',
  contact: { name: '王芳', phone: '13800001234' },
  channel: 'phone',
  consent: '电话中同意',
});

test('a new district has departments, matters, limits and calendar of its own, and nobody else’s sub-districts', async () => {
  const [a, b] = await Promise.all([getDirectory(db, first.id), getDirectory(db, second)]);
  expect(b.units.get('D07')?.name).toMatch(/^上海市静安区/);
  expect(b.units.get('D02')?.nameEn).toBe('Jing’an Investment Promotion Office');
  expect([...b.units.values()].filter(({ name, nameEn }) => /长宁|Changning/.test(name + nameEn))).toEqual([]);
  expect(b.categories.size).toBe(a.categories.size);
  expect(b.limitRows.length).toBe(a.limitRows.length);
  expect(b.areas.size).toBe(0);
});

test('neither its code nor its host can be given twice', async () => {
  const again = { name: '又一区', nameEn: 'Again', host: null };
  expect(await createReferenceDistrict(db, { ...again, code: '310106' })).toBeNull();
  expect(await createReferenceDistrict(db, { ...again, code: '310107', host: HOST })).toBeNull();
});

test.each([
  [HOST, true],
  [`${HOST.toUpperCase()}:8443`, true],
  ['portal.example', false],
  [null, false],
])('under %s the second district is found: %s', async (host, isSecond) => {
  expect(await findDistrictByHost(db, host)).toEqual(
    isSecond ? { id: second, isBound: true } : { id: first.id, isBound: false },
  );
  expect(await isAtHome(db, second, host)).toBe(isSecond);
  expect(await isAtHome(db, first.id, host)).toBe(!isSecond);
});

test('a token works under its own district’s host and is unknown under another’s', async () => {
  expect((await callApi(theirs.token, 'GET /units', at(HOST))).status).toBe(200);
  expect((await callApi(theirs.token, 'GET /units', at('portal.example'))).status).toBe(401);
  expect((await callApi(ours.token, 'GET /units', at(HOST))).status).toBe(401);
  expect((await callApi(ours.token, 'GET /units', at('portal.example'))).status).toBe(200);
});

test('nobody signs in at another district’s host, and cannot tell that the password was right', async () => {
  const attempt = { address: null, userAgent: null };
  const abroad = await signIn(db, { ...attempt, ...theirs, host: 'portal.example' }, now);
  expect(abroad).toMatchObject({ ok: false, refusal: { code: 'sign-in-failed' } });
  const home = await signIn(db, { ...attempt, ...theirs, host: HOST }, now);
  if (!home.ok) throw new Error(home.refusal.code);
  const viewer = await findViewerBySession(db, home.value, now);
  expect(viewer?.districtId).toBe(second);
  expect(await db.session.count({ where: { userId: theirs.userId } })).toBe(1);
});

test('requests, numbers, search, figures and files of one district are none of the other’s', async () => {
  const file = new FormData();
  file.append('file', new File([new Uint8Array(pdfBytes())], '材料.pdf', { type: 'application/pdf' }));
  const uploaded = await callApi<{ id: string }>(ours.token, 'POST /attachments', { raw: file });
  const body = { ...filing('排风管道报备咨询'), attachmentIds: [uploaded.body.id] };
  const filed = await callApi<{ number: string }>(ours.token, 'POST /cases', { body });
  const { number } = filed.body;
  const other = await callApi<{ number: string }>(
    theirs.token,
    'POST /cases',
    at(HOST, { body: filing('人才公寓续租') }),
  );
  // Each district counts for itself: the same number may be two different requests.
  expect(other.body.number).toBe(number);

  const theirCase = await callApi<{ title: string }>(theirs.token, `GET /cases/${number}`, at(HOST));
  expect(theirCase.body.title).toBe('人才公寓续租');
  const list = await callApi<{ items: { title: string }[] }>(theirs.token, 'GET /cases', at(HOST));
  expect(list.body.items.map(({ title }) => title)).toEqual(['人才公寓续租']);
  const found = await callApi<{ items: unknown[] }>(
    theirs.token,
    `GET /cases?q=${encodeURIComponent('管道')}`,
    at(HOST),
  );
  expect(found.body.items).toEqual([]);
  const day = now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
  const report = await callApi<{ total: { collected: number } }>(
    theirs.token,
    `GET /reports/cases?from=${day}&to=${day}&basis=submitted&groupBy=none`,
    at(HOST),
  );
  expect(report.body.total.collected).toBe(1);

  const viewer = { ...ours, districtId: second, name: 'x', kind: 'staff' as const, memberships: [] };
  const posts = [{ unitCode: 'D02', areaCode: null, role: 'dispatcher' as const }];
  expect(await findAttachment(db, { ...viewer, posts }, uploaded.body.id)).toBeNull();
  expect(await findAttachment(db, { ...viewer, posts, districtId: first.id }, uploaded.body.id)).not.toBeNull();
});
