'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSameIssuer } from '#lib/access/domain/identity.ts';
import { findServiceOfSession } from '#lib/access/queries/own-account.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { endSession } from '#lib/access/use-cases/end-session.ts';
import { findIdentityPlace } from '#lib/platform/auth/identity-place.ts';
import { endSessionAddress } from '#lib/platform/auth/identity-service.ts';
import { SESSION_COOKIES } from '#lib/platform/auth/session-cookie.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestAddress, sessionViewer } from '#lib/platform/session.ts';

/** Ends this session and forgets its cookie, then at the identity service where one opened it; works without a script. */
export async function signOut(): Promise<void> {
  const viewer = await sessionViewer();
  if (viewer) {
    const { sessionId } = viewer;
    const ending = { sessionId, ownSessionId: sessionId, address: await requestAddress() };
    await endSession(db, viewer, ending, Temporal.Now.instant());
  }
  await forgetSessionCookie();
  const there = viewer && (await endedThereAt(viewer));
  if (there) redirect(there);
  const t = await getTranslations('access.signOut');
  await setFlash({ tone: 'ok', text: t('done') });
  redirect('/');
}

/** Where the identity service that opened this session ends its own; it leads back to `/sign-out`. Null where there is none. */
async function endedThereAt(viewer: BySession): Promise<string | null> {
  const by = await findServiceOfSession(db, viewer);
  const place = by && (await findIdentityPlace(await headers(), viewer.kind, viewer.districtId));
  if (!by || !place || !isSameIssuer(place.service.issuer, by.issuer)) return null;
  return endSessionAddress(place.service, { idToken: by.idToken, returnTo: `${place.origin}/sign-out` });
}

async function forgetSessionCookie(): Promise<void> {
  const jar = await cookies();
  for (const name of SESSION_COOKIES) {
    if (jar.has(name))
      jar.set(name, '', { path: '/', maxAge: 0, httpOnly: true, secure: name.startsWith('__Secure-') });
  }
}
