import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { toDate } from '../shared/instants.ts';
import type { Viewer } from './domain/viewer.ts';
import { listSessions } from './queries/own-account.ts';
import { listTokensOfDistrict } from './queries/staff.ts';
import { findViewerBySession, findViewerByToken } from './queries/viewers.ts';
import { touchSession } from './repository/sessions.ts';
import { touchToken } from './repository/tokens.ts';
import type { OpenedSession } from './signed-in.ts';
import { changePassword } from './use-cases/change-password.ts';
import { createOwnToken } from './use-cases/create-own-token.ts';
import { createToken } from './use-cases/create-token.ts';
import { createUser } from './use-cases/create-user.ts';
import { endAllSessions } from './use-cases/end-all-sessions.ts';
import { endSession } from './use-cases/end-session.ts';
import { revokeToken } from './use-cases/revoke-token.ts';
import { signIn } from './use-cases/sign-in.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-23T02:00:00Z');
const later = (minutes: number) => now.add({ minutes });
let people = 0;
let login = '';
let password = '';

/** Everybody from an address of their own, or the tests would lock one another out. */
const attempt = (tried: string, as = login, address = `10.0.0.${people}`) => ({
  login: as,
  password: tried,
  address,
  userAgent: 'test',
});

beforeEach(async () => {
  people += 1;
  login = `person${people}`;
  const unit = '310105009000';
  const created = await createUser(
    db,
    { login, name: '李文蔚', district: '310105', unit, role: 'service-officer' },
    now,
  );
  if (!created.ok) throw new Error(created.refusal.code);
  password = created.value.oneTimePassword;
});

async function opened(at = now): Promise<OpenedSession> {
  const result = await signIn(db, attempt(password), at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function viewer() {
  const found = await findViewerBySession(db, await opened(), now);
  if (!found) throw new Error('no viewer');
  return found;
}

const actions = async (): Promise<string[]> => {
  const person = await db.user.findUniqueOrThrow({ where: { login } });
  const entries = await db.auditEntry.findMany({
    where: { OR: [{ subject: person.id }, { actorId: person.id }] },
    orderBy: { seq: 'asc' },
  });
  return entries.map((entry) => entry.action);
};

describe('signing in', () => {
  test('gives a session with everything the rules ask about', async () => {
    expect(await findViewerBySession(db, await opened(), now)).toMatchObject({
      login,
      name: '李文蔚',
      kind: 'staff',
      posts: [{ unitCode: '310105009000', areaCode: '310105009000', role: 'service-officer' }],
      memberships: [],
      mustChangePassword: true,
      district: { code: '310105', timeZone: 'Asia/Shanghai', revision: 1 },
    });
    expect(await actions()).toEqual(['user-created', 'signed-in']);
  });

  test('does not mind capitals and spaces around the login', async () => {
    expect((await signIn(db, attempt(password, ` ${login.toUpperCase()} `), now)).ok).toBe(true);
  });

  test('is locked after five failures for fifteen minutes, and says so', async () => {
    for (let count = 1; count <= 4; count += 1) {
      expect(await signIn(db, attempt('wrong'), now)).toMatchObject({ refusal: { code: 'sign-in-failed' } });
    }
    const locked = { ok: false, refusal: { code: 'sign-in-locked', details: { minutes: 15 } } };
    expect(await signIn(db, attempt('wrong'), now)).toEqual(locked);
    expect(await signIn(db, attempt(password), now)).toEqual(locked);
    expect(await signIn(db, attempt(password), later(14))).toMatchObject({ refusal: { details: { minutes: 1 } } });
    expect((await signIn(db, attempt(password), later(15))).ok).toBe(true);
    expect(await actions()).toEqual([
      'user-created',
      ...Array.from({ length: 5 }, () => 'sign-in-failed'),
      'sign-in-locked',
      'signed-in',
    ]);
  });

  test('forgets failures once the password was right', async () => {
    for (let round = 1; round <= 3; round += 1) {
      for (let count = 1; count <= 4; count += 1) await signIn(db, attempt('wrong'), now);
      expect((await signIn(db, attempt(password), now)).ok).toBe(true);
    }
  });

  test('looks at five of twenty guesses made at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => signIn(db, attempt(`guess ${index}`), now)));
    const failed = (await actions()).filter((action) => action === 'sign-in-failed');
    expect(failed).toHaveLength(5);
    expect((await signIn(db, attempt(password), now)).ok).toBe(false);
  });

  test('answers a login nobody has in the same words, and locks it alike', async () => {
    const nobody = `nobody${people}`;
    const codes = [];
    for (let count = 1; count <= 6; count += 1) {
      const result = await signIn(db, attempt('wrong', nobody), now);
      codes.push(result.ok ? 'ok' : result.refusal.code);
    }
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'sign-in-failed'), 'sign-in-locked', 'sign-in-locked']);
  });

  test('does not keep what was typed as a login that nobody has', async () => {
    await signIn(db, attempt('x', 'my secret password'), now);
    const kept = JSON.stringify(await db.auditEntry.findMany({ where: { districtId: 0 } }));
    expect(kept).not.toContain('my secret');
  });

  test('is refused to a disabled person even with the right password', async () => {
    await db.user.update({ where: { login }, data: { disabledAt: new Date() } });
    expect(await signIn(db, attempt(password), now)).toMatchObject({ refusal: { code: 'sign-in-failed' } });
  });

  test('is for staff a login nobody has outside the network they work in', async () => {
    const outside = { ...attempt(password), isWithin: false };
    expect(await signIn(db, outside, now)).toMatchObject({ refusal: { code: 'sign-in-failed' } });
    await db.user.update({ where: { login }, data: { kind: 'company' } });
    expect((await signIn(db, outside, now)).ok).toBe(true);
  });

  test('is not locked for an office where somebody mistypes every ten minutes, all day', async () => {
    const address = '192.0.2.2';
    for (let each = 0; each < 70; each += 1) await signIn(db, attempt('x', `clerk${each}`, address), later(10 * each));
    expect((await signIn(db, attempt(password, login, address), later(700))).ok).toBe(true);
  });

  test('is locked for an address that tries one login after another', async () => {
    const address = '192.0.2.1';
    const tries = Array.from({ length: 60 }, (_, index) => signIn(db, attempt('x', `spray${index}`, address), now));
    await Promise.all(tries);
    expect(await signIn(db, attempt(password, login, address), now)).toMatchObject({
      refusal: { code: 'sign-in-locked' },
    });
    expect((await signIn(db, attempt(password), now)).ok).toBe(true);
  });
});

describe('a session', () => {
  test('ends after thirty idle minutes, and after sixty in large print', async () => {
    const session = await opened();
    expect(await findViewerBySession(db, session, later(29))).not.toBeNull();
    expect(await findViewerBySession(db, session, later(30))).toBeNull();
    expect(await findViewerBySession(db, session, later(59), true)).not.toBeNull();
    expect(await findViewerBySession(db, session, later(60), true)).toBeNull();
  });

  test('goes on while it is used', async () => {
    const session = await opened();
    await touchSession(db, session.sessionId, later(25));
    expect(await findViewerBySession(db, session, later(50))).not.toBeNull();
  });

  test('is over at once when ended, for its owner only', async () => {
    const session = await opened();
    const own = await viewer();
    const other = { districtId: own.districtId, userId: '00000000-0000-7000-8000-000000000000' };
    const end = { sessionId: session.sessionId, ownSessionId: null, address: null };
    expect(await endSession(db, other, end, now)).toMatchObject({ refusal: { code: 'not-found' } });
    expect((await endSession(db, own, end, now)).ok).toBe(true);
    expect(await findViewerBySession(db, session, now)).toBeNull();
    expect((await listSessions(db, own, now)).map(({ id }) => id)).toEqual([own.sessionId]);
  });

  test('is over with all others when all are ended', async () => {
    const sessions = [await opened(), await opened()];
    await endAllSessions(db, await viewer(), null, now);
    for (const session of sessions) expect(await findViewerBySession(db, session, now)).toBeNull();
    expect(await findViewerBySession(db, await opened(), now)).not.toBeNull();
  });

  test('is over when its person is disabled', async () => {
    const session = await opened();
    await db.user.update({ where: { login }, data: { disabledAt: new Date() } });
    expect(await findViewerBySession(db, session, now)).toBeNull();
  });

  test('with another version than it was opened with is nobody’s', async () => {
    const session = await opened();
    expect(await findViewerBySession(db, { ...session, sessionVersion: 2 }, now)).toBeNull();
  });
});

describe('changing the password', () => {
  const chosen = '梧桐树下的第七级台阶';

  test('ends the other sessions, keeps this one, and the new password works', async () => {
    const other = await opened();
    const own = await viewer();
    const change = { current: password, password: chosen, sessionId: own.sessionId, address: null };
    expect((await changePassword(db, own, change, now)).ok).toBe(true);
    expect(await findViewerBySession(db, other, now)).toBeNull();
    expect(await findViewerBySession(db, { sessionId: own.sessionId, sessionVersion: 1 }, now)).toMatchObject({
      mustChangePassword: false,
    });
    expect((await signIn(db, attempt(password), now)).ok).toBe(false);
    expect((await signIn(db, attempt(chosen), now)).ok).toBe(true);
  });

  test.each([
    [{ current: 'wrong' }, 'password-wrong'],
    [{ password: 'short' }, 'password-too-short'],
    [{ password: undefined }, 'password-unchanged'],
  ])('is refused for %o: %s', async (over, code) => {
    const own = await viewer();
    const change = { current: password, password: chosen, sessionId: own.sessionId, address: null };
    const input = { ...change, ...over, password: 'password' in over ? (over.password ?? password) : chosen };
    expect(await changePassword(db, own, input, now)).toMatchObject({ refusal: { code } });
  });

  test('is no place to guess the current one', async () => {
    const own = await viewer();
    const change = { current: 'wrong', password: chosen, sessionId: own.sessionId, address: null };
    for (let count = 1; count <= 5; count += 1) await changePassword(db, own, change, now);
    expect(await changePassword(db, own, { ...change, current: password }, now)).toMatchObject({
      refusal: { code: 'sign-in-locked' },
    });
  });

  test('sets the first one for somebody who came in without, a moment after signing in and not later', async () => {
    const person = await viewer();
    await db.user.update({ where: { login }, data: { passwordHash: null } });
    const first = { password: 'four quite unrelated words', sessionId: person.sessionId, address: null };
    expect(await changePassword(db, person, first, later(11))).toMatchObject({ refusal: { code: 'sign-in-anew' } });
    expect(await changePassword(db, person, first, later(9))).toEqual({ ok: true, value: null });
    expect((await signIn(db, attempt(first.password), later(9))).ok).toBe(true);
    const second = { ...first, password: 'other quite unrelated words' };
    expect(await changePassword(db, person, second, later(9))).toMatchObject({ refusal: { code: 'password-wrong' } });
  });
});

describe('an API token', () => {
  const created = async () => {
    const result = await createToken(db, { login, name: 'ledger' }, now);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };

  test('acts as its person and is kept only as a hash', async () => {
    const { token } = await created();
    expect(token).toMatch(/^esp_[\w-]{43}$/);
    expect(await findViewerByToken(db, token)).toMatchObject({ login, tokenUsedAt: null });
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token.slice(4));
  });

  test('notes its use at most once a minute', async () => {
    const { token, tokenId } = await created();
    await touchToken(db, tokenId, now);
    await touchToken(db, tokenId, now.add({ seconds: 59 }));
    expect((await findViewerByToken(db, token))?.tokenUsedAt?.toString()).toBe(now.toString());
    await touchToken(db, tokenId, later(1));
    expect((await findViewerByToken(db, token))?.tokenUsedAt?.toString()).toBe(later(1).toString());
  });

  test('is nobody’s when revoked, unknown, or of a disabled person', async () => {
    const { token, tokenId } = await created();
    expect((await revokeToken(db, await viewer(), { tokenId, address: null }, now)).ok).toBe(true);
    expect(await findViewerByToken(db, token)).toBeNull();
    expect(await findViewerByToken(db, 'esp_unknown')).toBeNull();
    const second = await created();
    await db.user.update({ where: { login }, data: { disabledAt: toDate(now) } });
    expect(await findViewerByToken(db, second.token)).toBeNull();
  });

  test('is not made for nobody', async () => {
    expect(await createToken(db, { login: 'nobody', name: 'x' }, now)).toMatchObject({
      refusal: { code: 'unknown-user' },
    });
  });
});

describe('creating a person', () => {
  const input = { login: 'new.person', name: '新人', district: '310105', unit: 'D07', role: 'handler' };

  test.each([
    [{ login: 'person1' }, 'login-taken'],
    [{ login: 'a b' }, 'login-invalid'],
    [{ name: ' ' }, 'name-missing'],
    [{ role: 'king' }, 'unknown-role'],
    [{ unit: 'D99' }, 'unknown-unit'],
    [{ district: '000000' }, 'unknown-district'],
  ])('with %o is refused: %s', async (over, code) => {
    expect(await createUser(db, { ...input, ...over }, now)).toMatchObject({ ok: false, refusal: { code } });
    expect(await db.user.count({ where: { login: 'new.person' } })).toBe(0);
  });
});

test('whatever happened above, the audit is whole', async () => {
  expect((await verifyAudit(db)).problems).toEqual([]);
});

describe('a token made on the page', () => {
  const wish = { name: '报表程序', days: 30, address: null };

  test('acts as its person until its end', async () => {
    const person = await viewer();
    expect(await createOwnToken(db, person, wish, now)).toMatchObject({ refusal: { code: 'forbidden' } });
    await db.post.updateMany({ where: { userId: person.userId }, data: { role: 'dispatcher' } });
    expect(await createOwnToken(db, await viewer(), wish, now)).toMatchObject({ refusal: { code: 'password-wrong' } });
    const created = await createOwnToken(db, await viewer(), { ...wish, password }, now);
    if (!created.ok) throw new Error(created.refusal.code);
    const { token } = created.value;
    expect(await findViewerByToken(db, token, now)).toMatchObject({ login });
    expect(await findViewerByToken(db, token, now.add({ hours: 24 * 30 }))).toBeNull();
    expect(await actions()).toContain('token-created');
  });

  test('is one of ten at most, however many are asked for at once', async () => {
    const person = await viewer();
    await db.post.updateMany({ where: { userId: person.userId }, data: { role: 'dispatcher' } });
    const own = await viewer();
    const make = () => createOwnToken(db, own, { ...wish, password }, now);
    for (let count = 0; count < 9; count += 1) expect(await make()).toMatchObject({ ok: true });
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'tokens-too-many' } });
  });

  test('is seen and revoked by its person and by whoever looks after tokens, by nobody else', async () => {
    const person = await viewer();
    const created = await createToken(db, { login, name: 'x' }, now);
    if (!created.ok) throw new Error(created.refusal.code);
    const as = (role: 'security-admin' | 'system-admin', districtId = person.districtId): Viewer => ({
      ...person,
      districtId,
      userId: randomUUID(),
      posts: [{ unitCode: 'D01', areaCode: null, role }],
    });
    const all = { after: null, now };
    const { tokenId } = created.value;
    expect((await listTokensOfDistrict(db, as('security-admin'), all)).items.map(({ id }) => id)).toContain(tokenId);
    expect((await listTokensOfDistrict(db, as('system-admin'), all)).items).toEqual([]);
    const revoking = { tokenId, address: null };
    for (const other of [as('system-admin'), as('security-admin', person.districtId + 1)]) {
      expect(await revokeToken(db, other, revoking, now)).toMatchObject({ refusal: { code: 'not-found' } });
    }
    expect((await revokeToken(db, as('security-admin'), revoking, now)).ok).toBe(true);
    expect(await findViewerByToken(db, created.value.token, now)).toBeNull();
  });
});
