import { cookies } from 'next/headers';

export type Flash = { key: string; tone: 'ok' | 'danger' | 'info'; text: string };

/** The page's script (`components/ui/toast-message.ts`) knows it by the same name. */
const cookieName = 'flash';

/** Leaves a sentence for the next page to say, once: the page's script takes the cookie away, at the latest ten seconds do. */
export async function setFlash(flash: Omit<Flash, 'key'>): Promise<void> {
  const value = JSON.stringify({ ...flash, key: crypto.randomUUID() });
  (await cookies()).set(cookieName, value, { path: '/', maxAge: 10, sameSite: 'lax' });
}

/** The sentence left by the act before. It came through the browser, so its shape is checked and it is only ever text. */
export async function readFlash(): Promise<Flash | null> {
  const value = (await cookies()).get(cookieName)?.value;
  if (!value) return null;
  try {
    const { key, tone, text } = JSON.parse(value) as Record<string, unknown>;
    if (typeof key !== 'string' || typeof text !== 'string' || text.length > 300) return null;
    return tone === 'ok' || tone === 'danger' || tone === 'info' ? { key, tone, text } : null;
  } catch {
    return null;
  }
}
