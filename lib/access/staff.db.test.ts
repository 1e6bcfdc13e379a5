import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { ALWAYS, periodOf } from './domain/post-period.ts';
import type { StaffRole } from './domain/roles.ts';
import type { Viewer } from './domain/viewer.ts';
import { listPeople } from './queries/staff.ts';
import { findViewerBySession } from './queries/viewers.ts';
import { addPerson } from './use-cases/add-person.ts';
import { changePerson } from './use-cases/change-person.ts';
import { createUser } from './use-cases/create-user.ts';
import { grantPost } from './use-cases/grant-post.ts';
import { resetPassword } from './use-cases/reset-password.ts';
import { revokePost } from './use-cases/revoke-post.ts';
import { setPersonOpen } from './use-cases/set-person-open.ts';
import { signIn } from './use-cases/sign-in.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const unitCode = 'D02';
const address = null;
const people = new Map<string, Viewer & { password: string; sessionVersion: number; sessionId: string }>();

async function enter(login: string, role: StaffRole) {
  const created = await createUser(db, { login, name: login, district: '310105', unit: unitCode, role }, now);
  if (!created.ok) throw new Error(created.refusal.code);
  people.set(login, await viewerOf(login, created.value.oneTimePassword));
}

async function viewerOf(login: string, password: string) {
  const opened = await signIn(db, { login, password, address, userAgent: null }, now);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const viewer = await findViewerBySession(db, opened.value, now);
  if (!viewer) throw new Error('no viewer');
  return { ...viewer, ...opened.value, password };
}

const by = (login: string) => people.get(login) ?? missing(login);
const missing = (login: string): never => {
  throw new Error(login);
};
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'ok' : result.refusal.code;
const grant = (actor: string, whom: string, role: StaffRole, unit = unitCode) =>
  grantPost(db, by(actor), { userId: by(whom).userId, unitCode: unit, role, address, ...ALWAYS }, now);
const revoke = (actor: string, whom: string, role: StaffRole) =>
  revokePost(db, by(actor), { userId: by(whom).userId, unitCode, role, address }, now);
const lastEntry = (action: string) => db.auditEntry.findFirstOrThrow({ where: { action }, orderBy: { seq: 'desc' } });

beforeAll(async () => {
  await enter('sys', 'system-admin');
  await enter('sec', 'security-admin');
  await enter('sec2', 'security-admin');
  await enter('aud', 'auditor');
  await enter('worker', 'handler');
});

describe('who comes in', () => {
  it('is entered by the system administrator with a one-time password and no rights', async () => {
    const person = { login: ' New.Person ', name: '陈晓', nameEn: null, officePhone: null, address };
    const added = await addPerson(db, by('sys'), person, now);
    if (!added.ok) throw new Error(added.refusal.code);
    const viewer = await viewerOf('new.person', added.value.oneTimePassword);
    expect(viewer).toMatchObject({ posts: [], mustChangePassword: true });
    expect(codeOf(await addPerson(db, by('sys'), person, now))).toBe('login-taken');
    expect(codeOf(await addPerson(db, by('sys'), { ...person, login: '陈' }, now))).toBe('login-invalid');
    expect(JSON.stringify(await lastEntry('user-created'))).not.toContain(added.value.oneTimePassword);
  });

  it.each(['sec', 'aud', 'worker'])('is no matter of %s', async (login) => {
    const { userId } = by('worker');
    const person = { login: 'x1', name: 'x', nameEn: null, officePhone: null, address };
    expect(codeOf(await addPerson(db, by(login), person, now))).toBe('forbidden');
    expect(codeOf(await changePerson(db, by(login), { ...person, userId, version: 1 }, now))).toBe('forbidden');
    expect(codeOf(await resetPassword(db, by(login), { userId: by('sys').userId, address }, now))).toBe('forbidden');
    expect(codeOf(await setPersonOpen(db, by(login), { userId, isOpen: false, address }, now))).toBe('forbidden');
  });

  it('is listed for those who manage people or rights only', async () => {
    const search = { words: 'WORK', unitCode: null, state: 'active', after: null } as const;
    expect((await listPeople(db, by('sys'), search)).items.map(({ login }) => login)).toEqual(['worker']);
    expect((await listPeople(db, by('sec'), search)).items).toHaveLength(1);
    expect((await listPeople(db, by('aud'), search)).items).toEqual([]);
    expect((await listPeople(db, { ...by('sys'), districtId: 99 }, search)).items).toEqual([]);
  });

  it('is corrected with before and after in the audit, and not over somebody else’s correction', async () => {
    const change = {
      userId: by('worker').userId,
      name: '王工',
      nameEn: null,
      officePhone: '021-1',
      version: 1,
      address,
    };
    expect(codeOf(await changePerson(db, by('sys'), change, now))).toBe('ok');
    expect(codeOf(await changePerson(db, by('sys'), change, now))).toBe('person-changed');
    expect((await lastEntry('person-changed')).data).toMatchObject({
      before: { name: 'worker' },
      after: { name: '王工' },
    });
  });
});

describe('rights', () => {
  it('are granted by the security administrator, with before and after in the audit', async () => {
    expect(codeOf(await grant('sec', 'worker', 'liaison'))).toBe('ok');
    expect((await lastEntry('post-granted')).data).toEqual({
      before: [{ unitCode, role: 'handler' }],
      after: [
        { unitCode, role: 'handler' },
        { unitCode, role: 'liaison' },
      ],
    });
    expect(codeOf(await grant('sec', 'worker', 'liaison'))).toBe('post-held');
    expect(codeOf(await grant('sec', 'worker', 'unit-head', 'D99'))).toBe('unknown-unit');
    expect(codeOf(await revoke('sec', 'worker', 'liaison'))).toBe('ok');
  });

  it.each(['sys', 'aud', 'worker'])('are not granted by %s', async (login) =>
    expect(codeOf(await grant(login, 'worker', 'office-head'))).toBe('forbidden'),
  );

  it('are never one’s own to raise or lower', async () => {
    expect(codeOf(await grant('sec', 'sec', 'system-admin'))).toBe('own-rights');
    expect(codeOf(await revoke('sec', 'sec', 'security-admin'))).toBe('own-rights');
  });

  it('keep administration apart from cases and from each other', async () => {
    expect(codeOf(await grant('sec', 'worker', 'auditor'))).toBe('powers-apart');
    expect(codeOf(await grant('sec', 'sys', 'auditor'))).toBe('powers-apart');
    expect(codeOf(await grant('sec', 'aud', 'dispatcher'))).toBe('powers-apart');
  });

  it('stay with the last administrator of a kind, also when two are taken at once', async () => {
    expect(codeOf(await revoke('sec', 'sys', 'system-admin'))).toBe('last-administrator');
    const both = await Promise.all([
      revoke('sec', 'sec2', 'security-admin'),
      setPersonOpen(db, by('sys'), { userId: by('sec').userId, isOpen: false, address }, now),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['last-administrator', 'ok']);
    await setPersonOpen(db, by('sys'), { userId: by('sec').userId, isOpen: true, address }, now);
    await grant('sec', 'sec2', 'security-admin');
    expect(codeOf(await setPersonOpen(db, by('sys'), { userId: by('aud').userId, isOpen: false, address }, now))).toBe(
      'last-administrator',
    );
  });
});

describe('an account', () => {
  it('that is closed is out at once and can be opened again, but not by its owner', async () => {
    const { userId, sessionId, sessionVersion } = by('worker');
    const close = { userId, isOpen: false, address };
    expect(codeOf(await setPersonOpen(db, by('sys'), close, now))).toBe('ok');
    expect(await findViewerBySession(db, { sessionId, sessionVersion }, now)).toBeNull();
    expect(codeOf(await setPersonOpen(db, by('sys'), { ...close, isOpen: true }, now))).toBe('ok');
    expect(codeOf(await setPersonOpen(db, by('sys'), { ...close, userId: by('sys').userId }, now))).toBe('own-account');
  });

  it('whose password is reset has a one-time one and no session; nobody resets their own that way', async () => {
    const { userId, password } = by('worker');
    const reset = await resetPassword(db, by('sys'), { userId, address }, now);
    if (!reset.ok) throw new Error(reset.refusal.code);
    expect(codeOf(await signIn(db, { login: 'worker', password, address: '10.9.9.9', userAgent: null }, now))).toBe(
      'sign-in-failed',
    );
    expect(await viewerOf('worker', reset.value.oneTimePassword)).toMatchObject({ mustChangePassword: true });
    expect(codeOf(await resetPassword(db, by('sys'), { userId: by('sys').userId, address }, now))).toBe('own-account');
  });
});

describe('a post with days', () => {
  const later = Temporal.Instant.from('2026-11-30T16:00:00Z');
  const postsAt = async (login: string, at: Temporal.Instant) => (await findViewerBySession(db, by(login), at))?.posts;

  it('counts from the first day to the last, where the district is, and is written down with them', async () => {
    await enter('guest', 'handler');
    await db.session.updateMany({
      data: { createdAt: new Date('2026-11-30T15:00:00Z'), lastSeenAt: new Date('2026-11-30T15:50:00Z') },
    });
    const until = Temporal.PlainDate.from('2026-11-30');
    const post = { userId: by('guest').userId, unitCode: 'D03', role: 'liaison', address } as const;
    expect(codeOf(await grantPost(db, by('sec'), { ...post, ...periodOf(until, until) }, now))).toBe('ok');
    expect(JSON.stringify((await lastEntry('post-granted')).data)).toContain('"until":"2026-11-30"');
    const minute = { minutes: 1 };
    expect((await postsAt('guest', later.subtract(minute)))?.map(({ unitCode: unit }) => unit)).toEqual(['D02', 'D03']);
    expect((await postsAt('guest', later))?.map(({ unitCode: unit }) => unit)).toEqual(['D02']);
  });

  it('is refused backwards, and for administrators, by the portal and by the database', async () => {
    const [first, last] = ['2026-12-02', '2026-12-01'].map((day) => Temporal.PlainDate.from(day));
    if (!first || !last) throw new Error('no days');
    const post = { userId: by('guest').userId, unitCode: 'D04', role: 'liaison', address } as const;
    expect(codeOf(await grantPost(db, by('sec'), { ...post, ...periodOf(first, last) }, now))).toBe(
      'until-before-from',
    );
    const administrator = { ...post, role: 'auditor', ...periodOf(last, first) } as const;
    expect(codeOf(await grantPost(db, by('sec'), administrator, now))).toBe('administrator-without-end');
    await expect(db.post.updateMany({ where: { role: 'auditor' }, data: { untilDate: new Date() } })).rejects.toThrow();
  });
});
