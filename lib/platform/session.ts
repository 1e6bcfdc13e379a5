import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { cache } from 'react';
import { homeOf } from '#lib/access/domain/home.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { mustSetUpSecondFactor } from '#lib/access/domain/second-factor.ts';
import { isSeenLongAgo } from '#lib/access/domain/session-limits.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { touchSession } from '#lib/access/repository/sessions.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { recordRefusedRight } from '#lib/access/use-cases/record-refused-right.ts';
import { getDirectory, isAtHome } from '#lib/organisation/queries.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { hasSessionCookie, readSessionClaim } from './auth/session-cookie.ts';
import { clientAddress } from './client-address.ts';
import { db } from './db.ts';
import { PATH_HEADER } from './path-header.ts';
import { readPreferences } from './preferences.ts';
import { isAskedWithin, requestHost } from './request-host.ts';

/** Where somebody who belongs to several companies says for which of them they act. */
export const CHOOSE_COMPANY = '/account/acting-for';

/** Who is signed in with every step that is theirs; null for everybody else. */
export async function currentViewer(): Promise<BySession | null> {
  const viewer = await sessionViewer();
  return viewer?.secondFactor === 'asked' ? null : viewer;
}

/** Whose session it is, also while the second step is still to come; asked once per request in one query. */
export const sessionViewer = cache(async (): Promise<BySession | null> => {
  const claim = await readSessionClaim(await cookies());
  if (!claim) return null;
  const now = Temporal.Now.instant();
  const { print } = await readPreferences();
  const viewer = await findViewerBySession(db, claim, now, print === 'large');
  if (viewer?.kind === 'staff' && !(await isAskedWithin())) return null;
  // A cookie carried to another district's host opens nothing there.
  if (viewer && !(await isAtHome(db, viewer.districtId, await requestHost()))) return null;
  if (viewer && isSeenLongAgo(viewer.sessionSeenAt, now)) after(() => touchSession(db, viewer.sessionId, now));
  return viewer;
});

/**
 * For pages and layouts: who is signed in, or on to signing in and back here afterwards. Somebody of the other kind is
 * led to their own home; somebody with a one-time password chooses their own first, an administrator binds an app, and who belongs to several
 * companies says on their pages for which one they act.
 */
export async function requireViewer(kind?: Viewer['kind']): Promise<BySession> {
  const viewer = await sessionViewer();
  if (!viewer) return redirect(await signInAddress());
  if (viewer.secondFactor === 'asked') return redirect(await withWayBack('/second-factor'));
  if (viewer.mustChangePassword) return redirect('/change-password');
  if (await lacksSecondFactor(viewer)) return redirect('/second-factor/set-up');
  if (kind && viewer.kind !== kind) return redirect(homeOf(viewer));
  if (kind === 'company' && viewer.mustChooseCompany) return redirect(await withWayBack(CHOOSE_COMPANY));
  return viewer;
}

/** For actions: a refusal instead of a redirect, so that the form keeps what was typed. */
export async function viewerForAction(kind?: Viewer['kind']): Promise<Result<BySession>> {
  const viewer = await currentViewer();
  if (!viewer) return refuse('signed-out');
  if (viewer.mustChangePassword) return refuse('password-change-needed');
  if (await lacksSecondFactor(viewer)) return refuse('second-factor-needed');
  if (kind && viewer.kind !== kind) return refuseKind(viewer);
  if (kind === 'company' && viewer.mustChooseCompany) return refuse('company-not-chosen');
  return ok(viewer);
}

/** For actions that are about belonging to companies: a company's person, for whichever of them they act, or for none yet. */
export async function companyPersonForAction(): Promise<Result<BySession>> {
  const signedIn = await viewerForAction();
  return !signedIn.ok || signedIn.value.kind === 'company' ? signedIn : refuseKind(signedIn.value);
}

async function refuseKind(viewer: Viewer): Promise<Result<never>> {
  await writeDownRefusal(viewer);
  return refuse('forbidden');
}

/** Keeps in the audit that somebody tried what they may not do, by the name given to it or the page it was tried on. */
export async function writeDownRefusal(viewer: Viewer, what?: string): Promise<void> {
  const path = (await headers()).get(PATH_HEADER) ?? '';
  // No token of an invitation or a link, which whoever reads the audit could use.
  const subject = what ?? path.replaceAll(/[\w-]{40,}/g, '…');
  await recordRefusedRight(db, viewer, { subject, address: await requestAddress() }, Temporal.Now.instant());
}

async function lacksSecondFactor(viewer: BySession): Promise<boolean> {
  if (!mustSetUpSecondFactor(viewer, true)) return false;
  const { settings } = await getDirectory(db, viewer.districtId);
  return settings.signIn.secondFactor === 'required';
}

async function withWayBack(to: string): Promise<string> {
  const path = safeReturnPath((await headers()).get(PATH_HEADER));
  return path && path !== '/start' ? `${to}?${new URLSearchParams({ next: path })}` : to;
}

/** The sign-in page, with the way back to the page asked for. */
export async function signInAddress(): Promise<string> {
  const path = safeReturnPath((await headers()).get(PATH_HEADER));
  const query = new URLSearchParams();
  if (hasSessionCookie(await cookies())) query.set('error', 'session-ended');
  if (path && path !== '/start') query.set('callbackUrl', path);
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
}

/** Where the request came from, for limits and the audit. */
export const requestAddress = async (): Promise<string | null> =>
  clientAddress((await headers()).get('x-forwarded-for'));
