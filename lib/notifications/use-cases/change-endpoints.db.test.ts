import { expect, test } from 'vitest';
import { createStaff } from '#lib/cases/testing/people.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listEndpoints } from '../queries/endpoint-list.ts';
import { findOpenEndpoint } from '../queries/endpoints.ts';
import { addEndpoint, changeEndpoint } from './change-endpoints.ts';

const { db } = await testDatabase();
const admin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const head = await createStaff(db, 'office-head', 'D02', 'office-head');
const { districtId } = admin;
const now = Temporal.Instant.from('2026-11-28T02:00:00Z');
const how = { now, address: '10.0.0.9' };
const wish = {
  unitCode: 'D07',
  kind: 'webhook' as const,
  name: '本单位系统',
  url: 'https://hooks.example.com/a?key=1',
};

const add = (change: object = {}) => addEndpoint(db, admin, { ...wish, ...change }, how);

test.each([
  ['https://127.0.0.1/', 'private-address'],
  ['https://[::1]:8443/', 'private-address'],
  ['https://169.254.169.254/latest', 'private-address'],
  ['https://[::ffff:10.0.0.1]/', 'private-address'],
  ['http://hooks.example.com/', 'plain-address'],
  ['http://1.1.1.1/', 'plain-address'],
])('%s is refused as %s', async (url, code) => {
  expect(await add({ url })).toMatchObject({ refusal: { code, field: 'url' } });
});

test('an inner address may be set up once the system administrator has listed it', async () => {
  const order = { name: 'outward' as const, value: { privateNetworks: ['10.20.0.0/16'] }, version: 0, address: null };
  expect(await changeSetting(db, admin, order, now)).toMatchObject({ ok: true });
  expect(await add({ url: 'http://10.20.0.5:8080/', kind: 'wecom' })).toEqual({ ok: true, value: { secret: null } });
  expect(await add({ url: 'http://10.21.0.5:8080/' })).toMatchObject({ refusal: { code: 'private-address' } });
});

test('a webhook gets a secret of its own, sealed, shown once and renewed', async () => {
  const added = await add();
  const first = added.ok ? added.value.secret : null;
  expect(first).toMatch(/^whsec_/);
  const listed = (await listEndpoints(db, admin)).find(({ kind }) => kind === 'webhook');
  expect(listed).toMatchObject({ unitCode: 'D07', host: 'hooks.example.com', isActive: true, version: 1 });
  const id = listed?.id ?? '';
  expect(await findOpenEndpoint(db, districtId, id)).toMatchObject({ url: wish.url, secret: first });
  const stored = await db.noticeEndpoint.findFirstOrThrow({ where: { id } });
  expect(Buffer.from(stored.urlSealed).toString('latin1')).not.toContain('hooks');

  const renewed = await changeEndpoint(db, admin, { id, version: 1, act: 'renew' }, how);
  expect(renewed.ok && renewed.value.secret).not.toBe(first);
  expect(await changeEndpoint(db, admin, { id, version: 1, act: 'off' }, how)).toMatchObject({
    refusal: { code: 'endpoint-changed' },
  });
  expect(await changeEndpoint(db, admin, { id, version: 2, act: 'off' }, how)).toMatchObject({ ok: true });
  expect(await findOpenEndpoint(db, districtId, id)).toBeNull();

  const audited = await db.auditEntry.findMany({ where: { action: 'endpoint-changed', subject: id } });
  expect(audited).toHaveLength(3);
  expect(JSON.stringify(audited.map(({ data }) => data))).not.toMatch(/whsec_|key=1/);
});

test('nobody else sets up or sees anything', async () => {
  expect(await addEndpoint(db, head, wish, how)).toMatchObject({ refusal: { code: 'forbidden' } });
  expect(await listEndpoints(db, head)).toEqual([]);
  expect(await add({ unitCode: 'D99' })).toMatchObject({ refusal: { code: 'unit-unknown' } });
});
