import { NextRequest } from 'next/server';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSession } from '#lib/access/commands/open-session.ts';
import { listIdentities } from '#lib/access/queries/own-account.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import { setPersonOpen } from '#lib/access/use-cases/set-person-open.ts';
import { unlinkIdentity } from '#lib/access/use-cases/unlink-identity.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { PROVEN_IDENTITY } from '#lib/platform/auth/identity-cookies.ts';
import { findIdentityPlace } from '#lib/platform/auth/identity-place.ts';
import { openCookie } from '#lib/platform/auth/sealed-cookie.ts';
import { readSessionClaim } from '#lib/platform/auth/session-cookie.ts';
import { setOut } from '#lib/platform/auth/set-out.ts';
import { sessionCookie } from '#lib/platform/auth/set-session-cookie.ts';
import { freePort } from '#lib/platform/embedded-postgres/free-port.ts';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import {
  CLIENT_IDS,
  identitySettings,
  passProvider,
  startIdentityProvider,
} from '#lib/platform/testing/identity-provider.ts';
import { createReferenceDistrict } from '#prisma/reference/new-district.ts';
import { serveIdentityRoutes, Visitor } from './testing/identity-portal.ts';

const { db } = await testDatabase();
const [providerPort, portalPort] = [await freePort(), await freePort()];
const portal = `http://127.0.0.1:${portalPort}`;
const provider = await startIdentityProvider({ port: providerPort, portals: [portal] });
const stopPortal = await serveIdentityRoutes(portalPort);
Object.assign(process.env, identitySettings(provider));
process.env.APP_URL = portal;
forgetInProcess('env');
afterAll(async () => {
  await stopPortal();
  await provider.stop();
});
afterEach(() => provider.spoil(null));

const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const admin = await createStaff(db, 'sysadmin', 'D02', 'system-admin');
const secadmin = await createStaff(db, 'secadmin', 'D02', 'security-admin');
const OTHER_HOST = 'qiye.jingan.example';
let count = 0;
let login = '';
let visitor = new Visitor(portal);
beforeEach(() => {
  count += 1;
  login = `person-${count}`;
  visitor = new Visitor(portal);
});

const linkTo = (userId: string, subject: string, district = districtId) =>
  db.identityLink.create({
    data: { districtId: district, id: crypto.randomUUID(), userId, issuer: provider.issuer, subject },
  });
const jarOf = ({ jar }: Visitor) => ({
  get: (name: string) => (jar.has(name) ? { value: jar.get(name) ?? '' } : undefined),
});
async function viewerOf(who: Visitor) {
  const claim = await readSessionClaim(jarOf(who));
  return claim && findViewerBySession(db, claim, Temporal.Now.instant());
}
const lastEntry = () => db.auditEntry.findFirstOrThrow({ where: { districtId }, orderBy: { seq: 'desc' } });
const outcome = (address: URL) => `${address.pathname}${address.search}`;

describe('signing in through the identity service', () => {
  test('opens the account the identity was linked to, and leads on to the page asked for', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    expect(outcome(await visitor.enter('staff', { login }, '/desk/cases'))).toBe('/desk/cases');
    expect(await viewerOf(visitor)).toMatchObject({ userId: staff.userId, secondFactor: 'none' });
    expect(await lastEntry()).toMatchObject({ action: 'signed-in', actorId: staff.userId, data: { by: 'identity' } });
    expect((await verifyAudit(db)).problems).toEqual([]);
  });

  test('asks the service with PKCE, state and nonce, none of which is ever the same', async () => {
    const asked = [await visitor.setOut('staff'), await visitor.setOut('staff')].map(
      (each) => new URL(each).searchParams,
    );
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const values = asked.map((query) => query.get(name) ?? '');
      expect(Math.min(...values.map(({ length }) => length))).toBeGreaterThanOrEqual(43);
      expect(new Set(values).size).toBe(2);
    }
    expect(asked[0]?.get('code_challenge_method')).toBe('S256');
  });

  test('never finds an account by anything but the link: somebody unknown stays outside', async () => {
    await createStaff(db, login, 'D07', 'handler');
    expect(outcome(await visitor.enter('staff', { login }))).toBe('/sign-in?error=identity-unknown');
    expect(await viewerOf(visitor)).toBeNull();
    expect(await lastEntry()).toMatchObject({
      action: 'sign-in-failed',
      data: { by: 'identity', why: 'identity-unknown' },
    });
  });

  test('does not open a disabled account, nor keep its session', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    await visitor.enter('staff', { login });
    await setPersonOpen(db, admin, { userId: staff.userId, isOpen: false, address: null }, Temporal.Now.instant());
    expect(await viewerOf(visitor)).toBeNull();
    const later = await new Visitor(portal).enter('staff', { login });
    expect(outcome(later)).toBe('/sign-in?error=account-disabled');
  });

  test('opens nothing by the other audience’s service', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    expect(outcome(await visitor.enter('company', { login }))).toBe('/sign-in?error=identity-other-audience');
  });

  test('does not know who is linked in another district', async () => {
    const other = await createReferenceDistrict(db, {
      code: '310106',
      name: '上海市静安区',
      nameEn: 'Jing’an',
      host: OTHER_HOST,
    });
    if (!other) throw new Error('no second district');
    const id = crypto.randomUUID();
    await db.user.create({ data: { districtId: other, id, login, name: login, kind: 'staff' } });
    await linkTo(id, login, other);
    expect(outcome(await visitor.enter('staff', { login }))).toBe('/sign-in?error=identity-unknown');
  });

  test('says so when the person changes their mind', async () => {
    expect(outcome(await visitor.enter('staff', { declined: 'yes' }))).toBe('/sign-in?error=identity-declined');
  });

  test('counts the service’s second step only where the district says so', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    await visitor.enter('staff', { login, level: 'level3' });
    expect(await viewerOf(visitor)).toMatchObject({ secondFactor: 'none' });
    const value = { secondFactor: 'required' as const, twoStepAcr: ['level3'], twoStepAmr: [] };
    await changeSetting(db, secadmin, { name: 'signIn', value, version: 0, address: null }, Temporal.Now.instant());
    const again = new Visitor(portal);
    expect(new URL(await again.setOut('staff')).searchParams.get('acr_values')).toBe('level3');
    await again.enter('staff', { login, level: 'level3' });
    expect(await viewerOf(again)).toMatchObject({ secondFactor: 'proven', hasAuthenticator: false });
    expect(await lastEntry()).toMatchObject({ data: { by: 'identity', secondFactor: 'identity' } });
    const weaker = new Visitor(portal);
    await weaker.enter('staff', { login, level: 'level1' });
    expect(await viewerOf(weaker)).toMatchObject({ secondFactor: 'none' });
  });
});

describe('an answer that is not what it must be', () => {
  const past = Math.floor(Date.now() / 1000) - 3600;

  test.each<[string, Parameters<typeof provider.spoil>[0], string]>([
    ['a nonce of another sign-in', (claims) => ({ ...claims, nonce: 'other' }), 'nonce'],
    ['a token for another client', (claims) => ({ ...claims, aud: 'somebody-else' }), 'aud'],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://id.example' }), 'iss'],
    ['an expired token', (claims) => ({ ...claims, iat: past, exp: past + 60 }), 'exp'],
  ])('%s opens nothing, and the audit says why', async (_name, change, why) => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    provider.spoil(change);
    expect(outcome(await visitor.enter('staff', { login }))).toBe('/sign-in?error=identity-unverified');
    expect(await viewerOf(visitor)).toBeNull();
    expect(await lastEntry()).toMatchObject({ action: 'sign-in-failed', data: { by: 'identity', why } });
  });

  test('another browser’s answer is refused: it has no such request', async () => {
    const answer = await visitor.answer(await visitor.setOut('staff'), { login });
    expect(outcome(await new Visitor(portal).comeBack(answer))).toBe('/sign-in?error=identity-over');
  });

  test('an answer to a request made before is refused by its state', async () => {
    const answer = await visitor.answer(await visitor.setOut('staff'), { login });
    await visitor.setOut('staff');
    expect(outcome(await visitor.comeBack(answer))).toBe('/sign-in?error=identity-unverified');
  });

  test('an answer counts once', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    const answer = await visitor.answer(await visitor.setOut('staff'), { login });
    expect(outcome(await visitor.comeBack(answer))).toBe('/start');
    expect(outcome(await visitor.comeBack(answer))).toBe('/sign-in?error=identity-over');
  });

  test('a foreign page cannot make a browser set out', async () => {
    const request = new NextRequest(`${portal}/api/oidc/staff/start`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    const { POST } = await import('./[audience]/start/route.ts');
    expect((await POST(request, { params: Promise.resolve({ audience: 'staff' }) })).status).toBe(403);
  });
});

describe('a company’s person whom nobody knows', () => {
  test('is proven, has no session, and may register', async () => {
    const gone = await visitor.enter('company', { login }, '/my/requests/new');
    expect(outcome(gone)).toBe('/enter/identity?callbackUrl=%2Fmy%2Frequests%2Fnew');
    expect(await viewerOf(visitor)).toBeNull();
    expect(await openCookie(PROVEN_IDENTITY, jarOf(visitor))).toMatchObject({
      subject: login,
      name: `${login} 的姓名`,
    });
  });

  test('is in at once when the identity was linked', async () => {
    const owner = await createCompany(db, login);
    await linkTo(owner.userId, login);
    expect(outcome(await visitor.enter('company', { login }))).toBe('/start');
    expect(await viewerOf(visitor)).toMatchObject({ userId: owner.userId });
  });
});

describe('linking', () => {
  /** Signed in otherwise, as the account page sends somebody out who has just proved their password. */
  async function linkAs(who: Visitor, subject: string, isOther = false): Promise<URL> {
    const viewer = await viewerOf(who);
    const place = await findIdentityPlace(new Headers({ host: new URL(portal).host }), viewer?.kind ?? 'staff');
    if (!place) throw new Error('no service');
    const linksTo = isOther ? crypto.randomUUID() : (viewer?.sessionId ?? '');
    const out = await setOut(place, { linksTo, onward: null });
    if (!out.ok) throw new Error(out.refusal.code);
    expect(new URL(out.value.url).searchParams.get('prompt')).toBe('login');
    who.jar.set(out.value.cookie.name, out.value.cookie.value);
    return who.comeBack(await passProvider(out.value.url, { login: subject }));
  }
  async function signedIn(userId: string): Promise<Visitor> {
    const who = new Visitor(portal);
    const opened = await db.$transaction((tx) =>
      openSession(
        tx,
        { districtId, userId, sessionVersion: 1, address: null, userAgent: 'test', way: { by: 'password' } },
        Temporal.Now.instant(),
      ),
    );
    const cookie = await sessionCookie(opened, false);
    who.jar.set(cookie.name, cookie.value);
    return who;
  }
  const unlink = async (who: Visitor, issuers = [provider.issuer]) => {
    const viewer = await viewerOf(who);
    if (!viewer) throw new Error('not signed in');
    const [link] = await listIdentities(db, viewer);
    const wish = { linkId: link?.id ?? crypto.randomUUID(), sessionId: viewer.sessionId, issuers, address: null };
    return unlinkIdentity(db, viewer, wish, Temporal.Now.instant());
  };

  test('makes the identity a way in, and is in the audit', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    expect(outcome(await linkAs(await signedIn(staff.userId), login))).toBe('/account?identity=linked');
    expect(await lastEntry()).toMatchObject({ action: 'identity-linked', actorId: staff.userId });
    expect(outcome(await visitor.enter('staff', { login }))).toBe('/start');
    expect(await viewerOf(visitor)).toMatchObject({ userId: staff.userId });
  });

  test('takes nobody’s identity away, and does not say whose it is', async () => {
    const [one, other] = [
      await createStaff(db, login, 'D07', 'handler'),
      await createStaff(db, `${login}-b`, 'D07', 'handler'),
    ];
    await linkTo(one.userId, login);
    expect(outcome(await linkAs(await signedIn(other.userId), login))).toBe('/account?identity=identity-taken');
    expect(await lastEntry()).toMatchObject({ action: 'identity-link-refused', data: { why: 'identity-taken' } });
  });

  test('one identity of a service is enough; the same once more changes nothing', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    const who = await signedIn(staff.userId);
    await linkAs(who, login);
    expect(outcome(await linkAs(who, `${login}-second`))).toBe('/account?identity=identity-have-one');
    expect(outcome(await linkAs(who, login))).toBe('/account?identity=linked');
  });

  test('is for the session that set out alone', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    expect(outcome(await linkAs(await signedIn(staff.userId), login, true))).toBe('/account?identity=identity-over');
    expect(await db.identityLink.count({ where: { districtId, userId: staff.userId } })).toBe(0);
  });

  test('is given up again, with the sessions it opened, but not as the last way in', async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    const who = await signedIn(staff.userId);
    await linkAs(who, login);
    await visitor.enter('staff', { login });
    expect(await unlink(who)).toMatchObject({ refusal: { code: 'last-way-in' } });
    await db.user.update({ where: { login }, data: { passwordHash: 'x' } });
    expect(await unlink(who)).toEqual({ ok: true, value: null });
    expect(await lastEntry()).toMatchObject({ action: 'identity-unlinked', data: { sessionsEnded: 1 } });
    expect(await viewerOf(visitor)).toBeNull();
    expect(await viewerOf(who)).not.toBeNull();
    expect(outcome(await new Visitor(portal).enter('staff', { login }))).toBe('/sign-in?error=identity-unknown');
  });
});

describe('the service ends a session', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
  const notice = (changes: object = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: provider.issuer, aud: CLIENT_IDS.staff, iat: now, exp: now + 120, jti: crypto.randomUUID() };
    return { ...claims, sub: login, events: { [EVENT]: {} }, ...changes };
  };
  const send = async (token: string, audience = 'staff') => {
    const body = new URLSearchParams({ logout_token: token });
    const answer = await fetch(`${portal}/api/oidc/${audience}/logout`, { method: 'POST', body });
    return { status: answer.status, body: await answer.text(), caching: answer.headers.get('cache-control') };
  };
  beforeEach(async () => {
    const staff = await createStaff(db, login, 'D07', 'handler');
    await linkTo(staff.userId, login);
    await visitor.enter('staff', { login });
    expect(await viewerOf(visitor)).not.toBeNull();
  });

  test('by a person’s name for all of them, and writes it down', async () => {
    expect(await send(await provider.sign(notice()))).toEqual({ status: 200, body: '', caching: 'no-store' });
    expect(await viewerOf(visitor)).toBeNull();
    expect(await lastEntry()).toMatchObject({ action: 'session-ended', data: { by: 'identity' } });
  });

  test('by its own session’s name for that one alone', async () => {
    const elsewhere = new Visitor(portal);
    await elsewhere.enter('staff', { login });
    const { sid } = await db.identitySession.findFirstOrThrow({
      where: { link: { subject: login } },
      orderBy: { id: 'asc' },
    });
    expect((await send(await provider.sign(notice({ sub: undefined, sid })))).status).toBe(200);
    expect(await viewerOf(visitor)).toBeNull();
    expect(await viewerOf(elsewhere)).not.toBeNull();
  });

  test('when somebody signs out there, by its own hand', async () => {
    const { idTokenSealed } = await db.identitySession.findFirstOrThrow({ where: { link: { subject: login } } });
    const hint = unsealPersonalData(idTokenSealed ?? new Uint8Array());
    await visitor.signOutThere(`${provider.issuer}/session/end?${new URLSearchParams({ id_token_hint: hint })}`);
    expect(await viewerOf(visitor)).toBeNull();
  });

  test.each<[string, () => Promise<string>, string]>([
    ['signed by a stranger', () => provider.sign(notice(), { isForged: true }), 'signature'],
    ['of another issuer', () => provider.sign(notice({ iss: 'https://id.example' })), 'iss'],
    ['for another client', () => provider.sign(notice({ aud: CLIENT_IDS.company })), 'aud'],
    ['that is over', () => provider.sign(notice({ iat: 1, exp: 2 })), 'exp'],
    ['without the event', () => provider.sign(notice({ events: {} })), 'events'],
    ['with a nonce, as an ID token has', () => provider.sign(notice({ nonce: 'x' })), 'nonce'],
    ['about nobody', () => provider.sign(notice({ sub: undefined })), 'subject'],
    ['without an id', () => provider.sign(notice({ jti: undefined })), 'jti'],
    ['that is none', async () => 'x', 'jws'],
  ])('not by a token %s', async (_name, token, why) => {
    const answer = await send(await token());
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(why);
    expect(await viewerOf(visitor)).not.toBeNull();
  });

  test('not twice by one token', async () => {
    const token = await provider.sign(notice());
    await send(token);
    const again = new Visitor(portal);
    await again.enter('staff', { login });
    expect(await send(token)).toMatchObject({ status: 400, body: expect.stringContaining('replayed') });
    expect(await viewerOf(again)).not.toBeNull();
  });
});
