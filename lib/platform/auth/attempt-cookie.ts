import { cookies } from 'next/headers';

/** What the sign-in form shows again after a refusal: what was typed (never the password), and why it was refused. */
export type LastAttempt = {
  readonly login: string;
  readonly callbackUrl: string;
  readonly minutes: number | null;
};

const NAME = 'sign-in-attempt';
const PATH = '/sign-in';

export async function keepAttempt(attempt: LastAttempt): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(attempt), { path: PATH, maxAge: 120, sameSite: 'lax', httpOnly: true });
}

export async function forgetAttempt(): Promise<void> {
  (await cookies()).set(NAME, '', { path: PATH, maxAge: 0 });
}

/** It came through the browser: only its shape is trusted. */
export async function readAttempt(): Promise<LastAttempt | null> {
  const value = (await cookies()).get(NAME)?.value;
  if (!value) return null;
  try {
    const { login, callbackUrl, minutes } = JSON.parse(value) as Record<string, unknown>;
    if (typeof login !== 'string' || typeof callbackUrl !== 'string') return null;
    return { login: login.slice(0, 100), callbackUrl, minutes: typeof minutes === 'number' ? minutes : null };
  } catch {
    return null;
  }
}
