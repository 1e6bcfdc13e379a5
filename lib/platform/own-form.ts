import { hostOf } from './opened-address.ts';

/** As `next.config.js` tells Next, which would call what is larger a fault of the portal. */
const FORM_BYTES_AT_MOST = 2 * 1024 * 1024;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Ask for themselves who sends: the library of signing in, identity services, mail programs, programs with a token, uploads. */
const ASKS_ITSELF = /^\/api\//;

type Sent = { readonly method: string; readonly path: string; readonly headers: { get(name: string): string | null } };

/**
 * Whether this is something sent to a page by anything but a page of ours, which the cookie would vouch for. Every browser names the origin
 * of what it sends; one that does not must say that it was ours. Stricter than Next, which lets a form without an origin act and answers a
 * foreign one as if the portal were at fault. `headers`: with the host that was opened, as Next will read it.
 */
export function isForeignForm({ method, path, headers }: Sent): boolean {
  if (READING.has(method) || ASKS_ITSELF.test(path)) return false;
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site === 'cross-site' || site === 'same-site') return true;
  if (origin === null) return site !== 'same-origin';
  return !URL.canParse(origin) || new URL(origin).host !== hostOf(headers);
}

export type FormFault = { readonly status: 403 | 413; readonly words: 'foreignForm' | 'formTooLarge' };

/** Why what was sent to a page is not even read; null where it may be. */
export function formFault(sent: Sent): FormFault | null {
  if (isForeignForm(sent)) return { status: 403, words: 'foreignForm' };
  const isForm = !READING.has(sent.method) && !ASKS_ITSELF.test(sent.path);
  const isTooLarge = isForm && Number(sent.headers.get('content-length') ?? 0) > FORM_BYTES_AT_MOST;
  return isTooLarge ? { status: 413, words: 'formTooLarge' } : null;
}
