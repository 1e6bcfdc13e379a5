import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export type ProviderOptions = {
  readonly port: number;
  /** the portal's addresses, without a path */
  readonly portals: readonly string[];
  readonly clientSecret?: string;
};

type Claims = Record<string, unknown>;

export type TestIdentityProvider = {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Changes what the next ID tokens say; signed again with the provider's own key, as a faulty or hostile one would. */
  spoil: (change: ((claims: JWTPayload) => Claims) | null) => void;
  /** A token signed by the provider's key, or by a stranger's. */
  readonly sign: (claims: Claims, options?: { typ?: string; isForged?: boolean }) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const CLIENT_IDS = { staff: 'portal-staff', company: 'portal-company' } as const;

/** With what a portal finds it, for both audiences. */
export const identitySettings = ({
  issuer,
  clientSecret,
}: Pick<TestIdentityProvider, 'issuer' | 'clientSecret'>): Record<string, string> =>
  Object.fromEntries(
    (['staff', 'company'] as const).flatMap((audience) => {
      const prefix = `OIDC_${audience.toUpperCase()}_`;
      return [
        [`${prefix}ISSUER`, issuer],
        [`${prefix}CLIENT_ID`, CLIENT_IDS[audience]],
        [`${prefix}CLIENT_SECRET`, clientSecret],
      ];
    }),
  );

/**
 * A real identity service (oidc-provider) on this machine: whoever types a name into its one field is that person, and a level that is
 * typed beside it is the `acr`, with `amr` `otp`.
 */
export async function startIdentityProvider({
  port,
  portals,
  clientSecret = randomUUID(),
}: ProviderOptions): Promise<TestIdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const [own, strange] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  const sign: TestIdentityProvider['sign'] = (claims, { typ = 'JWT', isForged = false } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'own', typ })
      .sign((isForged ? strange : own).privateKey);
  let change: ((claims: JWTPayload) => Claims) | null = null;
  const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', alg: 'RS256', use: 'sig' };
  const provider = new Provider(issuer, {
    ...settingsFor(portals, clientSecret),
    jwks: { keys: [jwk] },
  } as Configuration);
  provider.use(async (context, next) => {
    await next();
    const answer = context.body as { id_token?: string } | undefined;
    if (!change || context.path !== '/token' || !answer?.id_token) return;
    const claims = JSON.parse(Buffer.from(answer.id_token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
    context.body = { ...answer, id_token: await sign(change(claims)) };
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, request, response);
    else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    issuer,
    clientSecret,
    sign,
    spoil: (next) => {
      change = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const settingsFor = (portals: readonly string[], clientSecret: string): Configuration => ({
  clients: (['staff', 'company'] as const).map((audience) => ({
    client_id: CLIENT_IDS[audience],
    client_secret: clientSecret,
    redirect_uris: portals.map((portal) => `${portal}/api/oidc/${audience}/callback`),
    post_logout_redirect_uris: portals.map((portal) => `${portal}/sign-out`),
    ...(portals[0] && { backchannel_logout_uri: `${portals[0]}/api/oidc/${audience}/logout` }),
    backchannel_logout_session_required: true,
  })),
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        context.body = page(
          '退出统一身份认证',
          `${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">确认退出</button>`,
        );
      },
    },
  },
  claims: { openid: ['sub'], profile: ['name'], acr: null, amr: null, sid: null, auth_time: null },
  acrValues: ['level1', 'level3'],
  pkce: { required: () => true },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `${id} 的姓名` }) }),
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: async (context) => {
    const { client, session, provider, params } = context.oidc;
    if (!client || !session?.accountId) return undefined;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(String(params?.scope ?? 'openid'));
    await grant.save();
    return grant;
  },
  // The library's own fetch refuses this machine's address, where the portal under test is.
  fetch: (url, options) => globalThis.fetch(url, { ...options, dispatcher: undefined } as RequestInit),
  cookies: { keys: [randomUUID()] },
  ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
});

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    const form = `<form method="post"><label>账号 <input name="login"></label><label>级别 <input name="level"></label>
      <button type="submit">确认身份</button><button type="submit" name="declined" value="yes">取消</button></form>`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page('统一身份认证', form));
    return;
  }
  const typed = new URLSearchParams(await bodyOf(request));
  const [login, level] = [typed.get('login') ?? '', typed.get('level') ?? ''];
  const result = typed.has('declined')
    ? { error: 'access_denied', error_description: 'The person said no' }
    : { login: { accountId: login, ...(level && { acr: level, amr: ['pwd', 'otp'] }) } };
  await provider.interactionFinished(request, response, result);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${content}</main></body></html>`;

/** Walks through the provider as a browser would: from the portal's address there to the address it sends back to. */
export async function passProvider(
  start: string,
  typed: { login?: string; level?: string; declined?: 'yes' },
  jar = new Map<string, string>(),
): Promise<URL> {
  let at = new URL(start);
  const home = at.origin;
  for (let hops = 0; hops < 10; hops += 1) {
    if (at.origin !== home) return at;
    const isQuestion = at.pathname.startsWith('/interaction/');
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(isQuestion && { method: 'POST', body: new URLSearchParams(typed) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const split = pair.indexOf('=');
      jar.set(pair.slice(0, split), pair.slice(split + 1));
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`${at.href} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    at = new URL(next, at);
  }
  throw new Error('The provider led round in circles');
}
