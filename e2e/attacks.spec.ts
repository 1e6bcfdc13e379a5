import { expect, test } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { readBuiltActions, sendAction } from './support/crawl/server-actions.ts';
import { HttpVisitor, signedIn } from './support/crawl/visitor.ts';
import { portal } from './support/portal.ts';

const COOKIE = 'next-auth.session-token';

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Where somebody with this cookie is led who asks for a page of a company. */
async function ledBy(cookie: string): Promise<string> {
  const visitor = new HttpVisitor();
  visitor.setCookie(COOKIE, cookie);
  const { status, headers } = await visitor.send('/my');
  return status === 200 ? 'in' : new URL(headers.get('location') ?? '', portal.address).pathname;
}

test('no forged or damaged cookie is a session', async () => {
  const cookie = (await signedIn('company')).cookie(COOKIE) ?? '';
  expect(await ledBy(cookie)).toBe('in');
  const claim = { sub: 'company', sid: '00000000-0000-7000-8000-000000000000', ver: 1 };
  const middle = Math.floor(cookie.length / 2);
  const flipped = `${cookie.slice(0, middle)}${cookie[middle] === 'A' ? 'B' : 'A'}${cookie.slice(middle + 1)}`;
  const forged = {
    flipped,
    cut: cookie.slice(0, -8),
    unsigned: `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claim)}.`,
    'of another key': await encode({ token: claim, secret: 'guessed' }),
    nothing: 'x',
    long: 'a'.repeat(3_000),
  };
  for (const [name, value] of Object.entries(forged))
    expect(`${name}: ${await ledBy(value)}`).toBe(`${name}: /sign-in`);
});

test('a session that was ended is no session, also for whoever kept its cookie', async () => {
  const visitor = await signedIn('member');
  const kept = visitor.cookie(COOKIE) ?? '';
  await visitor.send('/session/prepare');
  const csrfToken = decodeURIComponent(visitor.cookie('next-auth.csrf-token') ?? '').split('|')[0] ?? '';
  const body = new URLSearchParams({ csrfToken, callbackUrl: '/' });
  await visitor.send('/api/auth/signout', { method: 'POST', body });
  expect(await ledBy(kept)).toBe('/sign-in');
});

/** What a browser sends along with a form of another site, of none, and with one that only says it is ours. */
const FOREIGN_FORMS: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: 'null' },
  { origin: 'no address' },
  {},
];

test('a form of another site does nothing, and is told so', async () => {
  const visitor = await signedIn('company2');
  const kept = visitor.cookie(COOKIE) ?? '';
  const signOut = readBuiltActions().get('app/session/actions.ts#signOut');
  const form = new FormData();
  if (signOut) form.append(`$ACTION_ID_${signOut.id}`, '');
  for (const headers of FOREIGN_FORMS) {
    for (const sent of [
      { headers: { ...headers, 'next-action': signOut?.id ?? '' }, body: '[]' },
      { headers, body: form },
    ]) {
      const { status, body } = await visitor.send('/my', { method: 'POST', ...sent });
      expect(`${JSON.stringify(headers)}: ${status}`).toBe(`${JSON.stringify(headers)}: 403`);
      expect(body).toContain('不是从本站的页面提交的');
    }
  }
  expect(await ledBy(kept)).toBe('in');
  if (signOut) await sendAction(visitor, signOut, { takes: 'nothing' });
  expect(await ledBy(kept)).toBe('/sign-in');
});

test('nobody writes to the log, and no method, body or host makes a fault or leads elsewhere', async () => {
  const visitor = new HttpVisitor();
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answers: [string, string, Record<string, string>, string, number][] = [
    ['POST', '/api/auth/_log', form, 'level=error&code=x&message=x', 404],
    ['GET', '/api/auth/providers', {}, '', 404],
    ['GET', '/api/auth/callback/credentials', {}, '', 404],
    ['POST', '/api/auth/callback/credentials', { 'content-type': 'application/json' }, '{', 415],
    ['POST', '/api/auth/callback/credentials', {}, '', 415],
    ['PUT', '/', {}, '', 403],
    ['DELETE', '/my', {}, '', 403],
    ['DELETE', '/api/v1/cases', {}, '', 405],
    ['GET', '/my/requests', { 'x-http-method-override': 'DELETE' }, '', 307],
    ['PUT', '/start', {}, '', 403],
  ];
  for (const [method, path, headers, body, expected] of answers) {
    const { status } = await visitor.send(path, { method, headers, ...(body && { body }) });
    expect(`${method} ${path}: ${status}`).toBe(`${method} ${path}: ${expected}`);
  }
  for (const path of ['/my', '/start', '/session/prepare?callbackUrl=/my']) {
    const { headers } = await visitor.send(path, { headers: { 'x-forwarded-host': 'evil.example' } });
    expect(headers.get('location')).not.toContain('evil');
  }
});

test('a form of more than 2 MB is told so', async () => {
  const visitor = new HttpVisitor();
  const form = new FormData();
  form.append('contact', 'a'.repeat(2 * 1024 ** 2));
  const headers = { origin: `http://${visitor.host}` };
  const { status, body } = await visitor.send('/enter', { method: 'POST', headers, body: form });
  expect(status).toBe(413);
  expect(body).toContain('超过 2 MB');
});

test('an address with what is no letter is nowhere', async () => {
  const visitor = new HttpVisitor();
  const odd = ['%zz', '%E4%B8', '%ff', '%'];
  const parents = ['/link', '/privacy', '/api/v1/cases', '/api/attachments', '/api/oidc', '/api/notices/unsubscribe'];
  const paths = parents.flatMap((parent) => odd.map((each) => `${parent}/${each}`));
  const heard = await Promise.all(paths.map(async (path) => `${path}: ${(await visitor.send(path)).status}`));
  expect(heard).toEqual(paths.map((path) => `${path}: 404`));
});

test('no choice of a chart is taken from what every object has', async () => {
  const leader = await signedIn('leader');
  for (const odd of ['constructor', '__proto__', 'toString']) {
    const { status } = await leader.send(`/insight/charts/unit?theme=${odd}&width=${odd}&question=${odd}`);
    expect(`${odd}: ${status}`).toBe(`${odd}: 200`);
  }
});

test('no made-up bearer token opens the API', async () => {
  const tokens = [
    `esp_${'A'.repeat(43)}`,
    `${base64({ alg: 'none' })}.${base64({ sub: 'dispatcher' })}.`,
    'esp_',
    "esp_' or 1=1 --",
    'null',
  ];
  for (const token of tokens) {
    const headers = { authorization: `Bearer ${token}` };
    const { status } = await fetch(new URL('/api/v1/cases', portal.address), { headers });
    expect(`${token}: ${status}`).toBe(`${token}: 401`);
  }
  const cookie = (await signedIn('dispatcher')).cookie(COOKIE) ?? '';
  const { status } = await fetch(new URL('/api/v1/cases', portal.address), {
    headers: { cookie: `${COOKIE}=${cookie}` },
  });
  expect(status, 'a cookie is no token: other sites would send it along').toBe(401);
});

const FOREIGN = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%2F/evil.example',
  'javascript:alert(1)',
  '/\tevil.example',
  'https:evil.example',
];

test('nobody is led to another site after signing in', async () => {
  for (const wish of FOREIGN) {
    const visitor = new HttpVisitor();
    const place = new URL(await visitor.signIn('company', portal.password, wish), portal.address);
    expect(`${wish} leads to ${place.host}`).toBe(`${wish} leads to ${new URL(portal.address).host}`);
    for (const path of ['/sign-in', '/enter']) {
      const { headers } = await visitor.send(`${path}?${new URLSearchParams({ callbackUrl: wish })}`);
      const next = new URL(headers.get('location') ?? '', portal.address);
      expect(`${path} ${wish} leads to ${next.host}`).toBe(`${path} ${wish} leads to ${new URL(portal.address).host}`);
    }
  }
});

test('a login that nobody has is answered as one with a wrong password', async () => {
  const answerTo = async (login: string) => {
    const visitor = new HttpVisitor();
    let place = await visitor.signIn(login, 'wrong-password-here');
    const places: string[] = [];
    for (let heard = await visitor.send(place); ; heard = await visitor.send(place)) {
      places.push(new URL(place, portal.address).pathname);
      if (heard.status === 200) return { places, says: heard.body.includes('登录名或密码不正确') };
      place = heard.headers.get('location') ?? '/';
    }
  };
  const [known, unknown] = await Promise.all(['secadmin', `nobody-${Date.now()}`].map(answerTo));
  expect(known).toEqual(unknown);
  expect(known?.says).toBe(true);
});

test('a page may not be framed, holds no script of others, and says so to every browser', async () => {
  const { headers } = await new HttpVisitor().send('/sign-in?cookies=asked');
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
