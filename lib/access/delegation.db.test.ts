import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { readDelegations } from './queries/own-account.ts';
import { findViewerBySession } from './queries/viewers.ts';
import type { BySession } from './signed-in.ts';
import { createUser } from './use-cases/create-user.ts';
import { endDelegation } from './use-cases/end-delegation.ts';
import { giveDelegation } from './use-cases/give-delegation.ts';
import { signIn } from './use-cases/sign-in.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const address = null;
const day = (text: string) => Temporal.PlainDate.from(text);
const passwords = new Map<string, string>();

async function enter(login: string, unit: string, role: string): Promise<void> {
  const created = await createUser(db, { login, name: login, district: '310105', unit, role }, now);
  if (!created.ok) throw new Error(created.refusal.code);
  passwords.set(login, created.value.oneTimePassword);
}

async function as(login: string, at = now): Promise<BySession> {
  const opened = await signIn(db, { login, password: passwords.get(login) ?? '', address, userAgent: null }, at);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const viewer = await findViewerBySession(db, opened.value, at);
  if (!viewer) throw new Error('no viewer');
  return viewer;
}

async function give(from: string, until: string, to = 'colleague', by = 'away') {
  const delegateId = (await db.user.findUniqueOrThrow({ where: { login: to } })).id;
  const order = { delegateId, from: day(from), until: day(until), reason: null, address };
  const given = await giveDelegation(db, await as(by), order, now);
  return given.ok ? 'ok' : given.refusal.code;
}

beforeAll(async () => {
  await enter('away', 'D07', 'liaison');
  await enter('colleague', 'D07', 'handler');
  await enter('elsewhere', 'D08', 'handler');
  await enter('admin', 'D07', 'system-admin');
  expect(await give('2026-11-28', '2026-11-30')).toBe('ok');
});

describe('standing in', () => {
  it.each([
    ['2026-11-27T15:59:59Z', false],
    ['2026-11-27T16:00:00Z', true],
    ['2026-11-30T15:59:59Z', true],
    ['2026-11-30T16:00:00Z', false],
  ])('from the first day to the last in the district’s time: at %s %s', async (at, isStandingIn) => {
    const { posts, userId } = await as('colleague', Temporal.Instant.from(at));
    const away = await as('away');
    expect(userId).not.toBe(away.userId);
    const taken = posts.filter(({ insteadOf }) => insteadOf !== undefined);
    expect(taken.map(({ role, insteadOf }) => [role, insteadOf?.userId])).toEqual(
      isStandingIn ? [['liaison', away.userId]] : [],
    );
    expect(posts[0]).toEqual({ unitCode: 'D07', areaCode: null, role: 'handler' });
  });

  it('is for colleagues of one’s own unit who are no administrators', async () => {
    expect(await give('2026-12-01', '2026-12-02', 'elsewhere')).toBe('delegation-not-colleague');
    expect(await give('2026-12-01', '2026-12-02', 'admin')).toBe('delegation-not-colleague');
    expect(await give('2026-12-01', '2026-12-02', 'away')).toBe('delegation-not-colleague');
    expect(await give('2026-12-01', '2026-12-02', 'colleague', 'admin')).toBe('delegation-administrator');
  });

  it('is not for somebody whose post has ended, or ends before it begins', async () => {
    await enter('former', 'D07', 'handler');
    const former = (await db.user.findUniqueOrThrow({ where: { login: 'former' } })).id;
    const until = (date: string) =>
      db.post.updateMany({ where: { userId: former }, data: { untilDate: new Date(`${date}T00:00:00Z`) } });
    const offered = async () =>
      (await readDelegations(db, await as('away'), day('2026-11-26'))).colleagues.some(({ id }) => id === former);
    await until('2026-11-25');
    expect(await offered()).toBe(false);
    expect(await give('2026-11-26', '2026-11-27', 'former')).toBe('delegation-not-colleague');
    await until('2026-11-26');
    expect(await offered()).toBe(true);
    expect(await give('2026-11-28', '2026-11-28', 'former')).toBe('delegation-not-colleague');
    await db.user.updateMany({ where: { id: former }, data: { disabledAt: new Date() } });
  });

  it('passes nothing on that one has only for somebody else', async () => {
    await enter('third', 'D07', 'handler');
    expect(await give('2026-11-28', '2026-11-30', 'third', 'colleague')).toBe('ok');
    const { posts } = await as('third', Temporal.Instant.from('2026-11-29T02:00:00Z'));
    expect(posts.map(({ role }) => role)).toEqual(['handler', 'handler']);
  });

  it('ends when either says so, and is in the audit', async () => {
    const colleague = await as('colleague');
    const { taken } = await readDelegations(db, colleague, day('2026-11-26'));
    const [{ id } = { id: '' }] = taken;
    const stranger = await endDelegation(db, await as('elsewhere'), { id, address }, now);
    expect(stranger.ok).toBe(false);
    expect(await endDelegation(db, colleague, { id, address }, now)).toEqual({ ok: true, value: null });
    const { posts } = await as('colleague', Temporal.Instant.from('2026-11-29T02:00:00Z'));
    expect(posts).toHaveLength(1);
    const actions = await db.auditEntry.findMany({ where: { action: { startsWith: 'delegation' } } });
    expect(actions.map(({ action }) => action)).toEqual(['delegation-given', 'delegation-given', 'delegation-ended']);
  });
});
