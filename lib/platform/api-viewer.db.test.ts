import { expect, test, vi } from 'vitest';
import { createToken } from '../access/use-cases/create-token.ts';
import { createUser } from '../access/use-cases/create-user.ts';
import { apiViewer, keptViewer } from './api-viewer.ts';
import { env } from './env.ts';
import { testDatabase } from './testing/database.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-23T02:00:00Z');
const later = (seconds: number) => now.add({ seconds });

async function tokenOf(login: string) {
  await createUser(db, { login, name: 'N', district: '310105', unit: 'D07', role: 'handler' }, now);
  const created = await createToken(db, { login, name: 'x' }, now);
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}

const asking = (authorization?: string) =>
  apiViewer(new Request('http://localhost/api/v1/cases', { headers: authorization ? { authorization } : {} }));

test('a token says who is calling', async () => {
  const { token } = await tokenOf('caller.one');
  expect(await asking(`Bearer ${token}`)).toMatchObject({ ok: true, value: { login: 'caller.one' } });
});

test.each([undefined, 'Bearer', 'Bearer esp_short', 'Basic abc', `Bearer esp_${'x'.repeat(43)}`])(
  'nobody calls with %s',
  async (authorization) => {
    expect(await asking(authorization)).toMatchObject({ refusal: { code: 'unauthorized' } });
  },
);

test('staff outside their network find nothing', async () => {
  const { token } = await tokenOf('caller.outside');
  const settings = env();
  const kept = settings.staffAccess;
  Object.assign(settings, { staffAccess: { hosts: [], networks: [], header: { name: 'x-inner', value: 'yes' } } });
  try {
    expect(await asking(`Bearer ${token}`)).toMatchObject({ refusal: { code: 'not-found' } });
  } finally {
    Object.assign(settings, { staffAccess: kept });
  }
  expect(await asking(`Bearer ${token}`)).toMatchObject({ ok: true });
});

test('a revoked token stops working within five seconds', async () => {
  const { token, tokenId } = await tokenOf('caller.two');
  expect(await keptViewer(db, token, now)).not.toBeNull();
  await db.apiToken.updateMany({ where: { id: tokenId }, data: { revokedAt: new Date() } });
  expect(await keptViewer(db, token, later(5))).toBeNull();
});

test('a rush of calls with one token is one question to the database', async () => {
  const { token } = await tokenOf('caller.three');
  const asked = vi.spyOn(db, '$queryRaw');
  await Promise.all(Array.from({ length: 20 }, () => keptViewer(db, token, now)));
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

test('the use of a token is noted', async () => {
  const { token, tokenId } = await tokenOf('caller.four');
  await keptViewer(db, token, now);
  await vi.waitFor(async () => {
    const { lastUsedAt } = await db.apiToken.findUniqueOrThrow({ where: { id: tokenId } });
    expect(lastUsedAt?.toISOString()).toBe('2026-11-23T02:00:00.000Z');
  });
});
