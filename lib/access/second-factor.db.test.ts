import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findViewerBySession } from './queries/viewers.ts';
import { offerSecondFactor, type SecondFactorOffer } from './second-factor-offer.ts';
import type { BySession } from './signed-in.ts';
import { createUser } from './use-cases/create-user.ts';
import { proveSecondFactor } from './use-cases/prove-second-factor.ts';
import { removeSecondFactor } from './use-cases/remove-second-factor.ts';
import { resetSecondFactor } from './use-cases/reset-second-factor.ts';
import { setUpSecondFactor } from './use-cases/set-up-second-factor.ts';
import { signIn } from './use-cases/sign-in.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:10Z');
const later = (seconds: number) => now.add({ seconds });
let people = 0;
let password = '';

const codeAt = (key: string, at: Temporal.Instant): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.epochMilliseconds });

async function enter(role: string): Promise<string> {
  people += 1;
  const login = `two-steps-${people}`;
  const created = await createUser(db, { login, name: '周立', district: '310105', unit: 'D02', role }, now);
  if (!created.ok) throw new Error(created.refusal.code);
  password = created.value.oneTimePassword;
  return login;
}

async function session(login: string, at = now): Promise<BySession> {
  const opened = await signIn(db, { login, password, address: `10.1.0.${people}`, userAgent: null }, at);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return again(opened.value, at);
}

async function again(claim: { sessionId: string; sessionVersion?: number }, at = now): Promise<BySession> {
  const found = await findViewerBySession(db, { sessionVersion: 1, ...claim }, at);
  if (!found) throw new Error('no viewer');
  return found;
}

const prove = (viewer: BySession, code: string, at: Temporal.Instant) =>
  proveSecondFactor(db, viewer, { code, sessionId: viewer.sessionId, address: null }, at);

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'ok' : result.refusal.code;

let login = '';
let offer: SecondFactorOffer;

beforeEach(async () => {
  login = await enter('system-admin');
  const viewer = await session(login);
  expect(viewer.secondFactor).toBe('none');
  offer = offerSecondFactor(viewer, '长宁区', now);
  const binding = { offer: offer.sealed, code: codeAt(offer.key, now), sessionId: viewer.sessionId, address: null };
  expect(await setUpSecondFactor(db, viewer, binding, now)).toEqual({ ok: true, value: null });
  expect((await again(viewer)).secondFactor).toBe('proven');
});

describe('the second step', () => {
  it('is asked of every session opened afterwards, until a code proves it', async () => {
    const viewer = await session(login, later(60));
    expect(viewer.secondFactor).toBe('asked');
    expect(codeOf(await prove(viewer, '000000', later(60)))).toBe('second-factor-wrong');
    expect(codeOf(await prove(viewer, codeAt(offer.key, later(60)), later(60)))).toBe('ok');
    expect((await again(viewer, later(60))).secondFactor).toBe('proven');
  });

  it('takes no code twice, not even the one the app was bound with, nor two at once', async () => {
    const viewer = await session(login, later(5));
    expect(codeOf(await prove(viewer, codeAt(offer.key, now), later(5)))).toBe('second-factor-replayed');
    const code = codeAt(offer.key, later(60));
    const both = await Promise.all([prove(viewer, code, later(60)), prove(viewer, code, later(60))]);
    expect(both.map(codeOf).sort()).toEqual(['ok', 'second-factor-replayed']);
  });

  it('is stopped after five wrong codes, then also for the right one', async () => {
    const viewer = await session(login, later(60));
    for (let guess = 0; guess < 5; guess += 1) await prove(viewer, `00000${guess}`, later(60));
    expect(codeOf(await prove(viewer, codeAt(offer.key, later(60)), later(60)))).toBe('sign-in-locked');
    expect((await again(viewer, later(60))).secondFactor).toBe('asked');
  });

  it('takes a recovery code once', async () => {
    const viewer = await session(login, later(60));
    const [code = ''] = offer.recoveryCodes;
    expect(codeOf(await prove(viewer, code.toUpperCase(), later(60)))).toBe('ok');
    const other = await session(login, later(120));
    expect(codeOf(await prove(other, code, later(120)))).toBe('second-factor-wrong');
  });

  it('keeps neither key nor recovery codes as they are', async () => {
    const { id } = await db.user.findUniqueOrThrow({ where: { login } });
    const row = JSON.stringify(await db.user.findFirst({ where: { id }, include: { recoveryCodes: true } }));
    expect(row).not.toContain(offer.key);
    for (const code of offer.recoveryCodes) expect(row).not.toContain(code);
  });
});

describe('binding an app', () => {
  it('refuses an offer made to somebody else, an old one and a forged one', async () => {
    const viewer = await session(await enter('handler'));
    const own = offerSecondFactor(viewer, '长宁区', now);
    const bind = (sealed: string, at = now) =>
      setUpSecondFactor(
        db,
        viewer,
        { offer: sealed, code: codeAt(own.key, at), sessionId: viewer.sessionId, address: null },
        at,
      );
    expect(codeOf(await bind(offer.sealed))).toBe('second-factor-offer-over');
    expect(codeOf(await bind(own.sealed, now.add({ hours: 2 })))).toBe('second-factor-offer-over');
    expect(codeOf(await bind('forged'))).toBe('second-factor-offer-over');
    expect(codeOf(await bind(own.sealed))).toBe('ok');
  });

  it('instead of another takes the password once more: an open desk is not enough', async () => {
    const viewer = await again(await session(login));
    const other = offerSecondFactor(viewer, '长宁区', now);
    const bind = (typed?: string) =>
      setUpSecondFactor(
        db,
        viewer,
        {
          offer: other.sealed,
          code: codeAt(other.key, now),
          password: typed,
          sessionId: viewer.sessionId,
          address: null,
        },
        now,
      );
    expect(codeOf(await bind())).toBe('password-wrong');
    expect(codeOf(await bind('guessed'))).toBe('password-wrong');
    expect(codeOf(await bind(password))).toBe('ok');
  });
});

describe('taking the app away', () => {
  it('is one’s own by the password', async () => {
    const viewer = await session(await enter('handler'));
    const own = offerSecondFactor(viewer, '长宁区', now);
    const binding = { offer: own.sealed, code: codeAt(own.key, now), sessionId: viewer.sessionId, address: null };
    expect(codeOf(await setUpSecondFactor(db, viewer, binding, now))).toBe('ok');
    const bound = await again(viewer);
    expect(bound.hasAuthenticator).toBe(true);
    const remove = (typed?: string) =>
      removeSecondFactor(db, bound, { userId: bound.userId, password: typed, address: null }, now);
    expect(codeOf(await remove())).toBe('password-wrong');
    expect(codeOf(await remove('guessed'))).toBe('password-wrong');
    expect((await again(viewer)).hasAuthenticator).toBe(true);
    expect(codeOf(await remove(password))).toBe('ok');
    expect((await again(viewer)).hasAuthenticator).toBe(false);
  });

  it('is not for an administrator’s own, nor for a colleague', async () => {
    const viewer = await again(await session(login));
    const remove = (by: BySession) => removeSecondFactor(db, by, { userId: viewer.userId, address: null }, now);
    expect(codeOf(await remove(viewer))).toBe('second-factor-required');
    expect(codeOf(await remove(await session(await enter('office-head'))))).toBe('forbidden');
  });

  it('is the security administrator’s, ends the person’s sessions and is in the audit', async () => {
    const viewer = await session(login);
    const security = await session(await enter('security-admin'));
    expect(codeOf(await removeSecondFactor(db, security, { userId: viewer.userId, address: null }, now))).toBe('ok');
    await expect(again(viewer)).rejects.toThrow('no viewer');
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'second-factor-removed' },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({ actorId: security.userId, subject: viewer.userId });
  });

  it('is done by command where nobody is left to do it, with the codes, and the audit says so', async () => {
    const viewer = await session(login);
    expect(await resetSecondFactor(db, { login: ` ${login.toUpperCase()} ` }, now)).toEqual({ ok: true, value: null });
    await expect(again(viewer)).rejects.toThrow('no viewer');
    const signedIn = await signIn(db, { login, password, address: null, userAgent: null }, now);
    if (!signedIn.ok) throw new Error(signedIn.refusal.code);
    expect((await again(signedIn.value)).secondFactor).toBe('none');
    expect(await db.recoveryCode.count({ where: { userId: viewer.userId } })).toBe(0);
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' }, where: { subject: viewer.userId } });
    expect(entry).toMatchObject({ action: 'second-factor-removed', actorId: null, data: { by: 'command' } });
    expect(codeOf(await resetSecondFactor(db, { login }, now))).toBe('second-factor-none');
    expect(codeOf(await resetSecondFactor(db, { login: 'nobody' }, now))).toBe('unknown-user');
  });
});
