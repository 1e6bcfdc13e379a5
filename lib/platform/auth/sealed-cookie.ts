import { decode, encode } from 'next-auth/jwt';
import type { z } from 'zod';
import { env } from '../env.ts';

type SealedCookie<T extends object> = {
  readonly name: string;
  readonly path: string;
  readonly minutes: number;
  readonly schema: z.ZodType<T>;
};

export type CookieToSet = {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly path: string;
  readonly maxAge: number;
};

/** A cookie that only the portal can read and write; older than its minutes it is none. */
export async function sealCookie<T extends object>(
  { name, path, minutes }: SealedCookie<T>,
  content: T,
  isSecure: boolean,
): Promise<CookieToSet> {
  const maxAge = minutes * 60;
  const value = await encode({ token: { content }, secret: env().authSecret, maxAge, salt: name });
  return { name, value, path, maxAge, httpOnly: true, sameSite: 'lax', secure: isSecure };
}

type CookieJar = { get(name: string): { readonly value: string } | undefined };

/** What was sealed; null without the cookie, or with one that is forged, too old or of another shape. */
export async function openCookie<T extends object>(
  { name, schema }: SealedCookie<T>,
  jar: CookieJar,
): Promise<T | null> {
  const token = jar.get(name)?.value;
  if (!token) return null;
  const opened = await decode({ token, secret: env().authSecret, salt: name }).catch(() => null);
  return schema.safeParse(opened?.content).data ?? null;
}

/** Takes the cookie back from the browser. */
export const spentCookie = <T extends object>({ name, path }: SealedCookie<T>): CookieToSet => ({
  name,
  value: '',
  path,
  maxAge: 0,
  httpOnly: true,
  sameSite: 'lax',
  secure: false,
});
