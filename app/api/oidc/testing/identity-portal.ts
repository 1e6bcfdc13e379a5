import { createServer } from 'node:http';
import { NextRequest } from 'next/server';
import { passProvider } from '#lib/platform/testing/identity-provider.ts';
import * as callback from '../[audience]/callback/route.ts';
import * as logout from '../[audience]/logout/route.ts';
import * as start from '../[audience]/start/route.ts';

type Audience = 'staff' | 'company';
type Typed = Parameters<typeof passProvider>[1];

/** Serves the three routes over HTTP, so that the provider reaches them as it would the portal's. */
export async function serveIdentityRoutes(port: number): Promise<() => Promise<void>> {
  const server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    const method = incoming.method ?? 'GET';
    const body = method === 'GET' ? undefined : Buffer.concat(parts);
    const request = new NextRequest(`http://127.0.0.1:${port}${incoming.url}`, {
      method,
      headers,
      ...(body && { body }),
    });
    const answer = await answerOf(request);
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
    outgoing.setHeader('set-cookie', answer.headers.getSetCookie());
    outgoing.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function answerOf(request: NextRequest): Promise<Response> {
  const [, audience = '', act] = /^\/api\/oidc\/([^/]+)\/([^/]+)$/.exec(request.nextUrl.pathname) ?? [];
  const context = { params: Promise.resolve({ audience }) };
  if (act === 'start') return start.POST(request, context);
  return act === 'callback' ? callback.GET(request, context) : logout.POST(request, context);
}

/** A browser: keeps cookies, follows nobody by itself. */
export class Visitor {
  readonly jar = new Map<string, string>();
  readonly #portal: string;
  /** cookies at the provider */
  readonly #there = new Map<string, string>();

  constructor(portal: string) {
    this.#portal = portal;
  }

  /** The button, the provider's page, and back: where the portal sends the person in the end. */
  async enter(audience: Audience, typed: Typed, then?: string): Promise<URL> {
    return this.comeBack(await this.answer(await this.setOut(audience, then), typed));
  }

  async setOut(audience: Audience, then?: string): Promise<string> {
    const body = new URLSearchParams(then ? { callbackUrl: then } : {});
    return (await this.ask(`/api/oidc/${audience}/start`, { method: 'POST', body })).href;
  }

  answer(address: string, typed: Typed): Promise<URL> {
    return passProvider(address, typed, this.#there);
  }

  /** The provider's own page asks whether to sign out, and the person says yes. */
  async signOutThere(address: string): Promise<void> {
    const cookie = [...this.#there].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    const [, action = '', xsrf = ''] = /action="([^"]+)".*name="xsrf" value="([^"]+)"/.exec(await asked.text()) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    await fetch(new URL(action, address), { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
  }

  comeBack(address: URL): Promise<URL> {
    return this.ask(address.pathname + address.search, {});
  }

  async ask(path: string, init: RequestInit): Promise<URL> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'user-agent': 'test' };
    const answer = await fetch(this.#portal + path, { ...init, headers, redirect: 'manual' });
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return new URL(answer.headers.get('location') ?? `/status/${answer.status}`, this.#portal);
  }
}
