import { portal } from '../portal.ts';

export type Heard = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
};

type Sent = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: BodyInit };

/** Somebody at the portal without a browser: keeps cookies, follows nothing. */
export class HttpVisitor {
  readonly host: string;
  private readonly jar = new Map<string, string>();

  /** `host`: the address they have opened, where it is another district's. */
  constructor(host = new URL(portal.address).host) {
    this.host = host;
  }

  /** The cookie of this name, for whoever wants to tamper with it. */
  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }

  cookies(): readonly (readonly [string, string])[] {
    return [...this.jar];
  }

  setCookie(name: string, value: string): void {
    this.jar.set(name, value);
  }

  async send(path: string, { headers, ...rest }: Sent = {}): Promise<Heard> {
    const response = await fetch(new URL(path, portal.address), {
      redirect: 'manual',
      headers: {
        'accept-language': 'zh-CN',
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-host': this.host,
        ...headers,
      },
      ...rest,
    });
    this.keep(response.headers);
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  private keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const isOver = attributes.some((each) => /^\s*max-age=0\s*$/i.test(each));
      if (isOver) this.jar.delete(pair.slice(0, at));
      else this.jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  /** As the sign-in form does; answers with the address it leads to. */
  async signIn(login: string, password: string, callbackUrl = '/start'): Promise<string> {
    await this.send('/session/prepare');
    const csrfToken = decodeURIComponent(this.jar.get('next-auth.csrf-token') ?? '').split('|')[0] ?? '';
    const heard = await this.send('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, login, password, callbackUrl }),
    });
    return heard.headers.get('location') ?? '';
  }
}

/** Somebody of the demo story who has just signed in, on their way to where their work begins. */
export async function signedIn(login: string): Promise<HttpVisitor> {
  const visitor = new HttpVisitor();
  const place = await visitor.signIn(login, portal.password);
  if (!place.endsWith('/start')) throw new Error(`${login} could not sign in: ${place}`);
  return visitor;
}
