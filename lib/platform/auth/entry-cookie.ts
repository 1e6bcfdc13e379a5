import { cookies, headers } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import type { Contact } from '#lib/access/contact-forms.ts';
import { env } from '../env.ts';
import { openedOrigin } from '../opened-origin.ts';

/** How far somebody has come with a code: it was sent, or it was typed right and they are nobody here yet. */
export type Entry = { readonly step: 'code' | 'register'; readonly codeId: string; readonly contact: Contact };

const NAME = 'entry';
const MAX_AGE = 40 * 60;

/** Sealed, because a telephone number stands in it; what it allows is decided by the code's own row. */
export async function keepEntry(entry: Entry): Promise<void> {
  const token = { sub: 'entry', step: entry.step, codeId: entry.codeId, ...entry.contact };
  const value = await encode({ token, secret: env().authSecret, maxAge: MAX_AGE, salt: NAME });
  const secure = openedOrigin(await headers()).startsWith('https:');
  (await cookies()).set(NAME, value, { path: '/', maxAge: MAX_AGE, sameSite: 'lax', httpOnly: true, secure });
}

export async function forgetEntry(): Promise<void> {
  (await cookies()).set(NAME, '', { path: '/', maxAge: 0 });
}

export async function readEntry(): Promise<Entry | null> {
  const token = (await cookies()).get(NAME)?.value;
  if (!token) return null;
  try {
    const claim = await decode({ token, secret: env().authSecret, salt: NAME });
    const { step, codeId, kind, value } = claim ?? {};
    if (typeof codeId !== 'string' || typeof value !== 'string') return null;
    if ((step !== 'code' && step !== 'register') || (kind !== 'phone' && kind !== 'email')) return null;
    return { step, codeId, contact: { kind, value } };
  } catch {
    return null;
  }
}
