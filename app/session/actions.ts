'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { endSession } from '#lib/access/use-cases/end-session.ts';
import { SESSION_COOKIES } from '#lib/platform/auth/session-cookie.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestAddress, sessionViewer } from '#lib/platform/session.ts';

/** Ends this session and forgets its cookie; works without a script. */
export async function signOut(): Promise<void> {
  const viewer = await sessionViewer();
  if (viewer) {
    const { sessionId } = viewer;
    const ending = { sessionId, ownSessionId: sessionId, address: await requestAddress() };
    await endSession(db, viewer, ending, Temporal.Now.instant());
  }
  await forgetSessionCookie();
  const t = await getTranslations('access.signOut');
  await setFlash({ tone: 'ok', text: t('done') });
  redirect('/');
}

async function forgetSessionCookie(): Promise<void> {
  const jar = await cookies();
  for (const name of SESSION_COOKIES) {
    if (jar.has(name))
      jar.set(name, '', { path: '/', maxAge: 0, httpOnly: true, secure: name.startsWith('__Secure-') });
  }
}
