import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import type { VerifiedIdentity } from '#lib/access/domain/identity.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { linkIdentity } from '#lib/access/use-cases/link-identity.ts';
import { signInByIdentity } from '#lib/access/use-cases/sign-in-by-identity.ts';
import { isAtHome } from '#lib/organisation/queries.ts';
import { ID_TOKEN_KEPT, PROVEN_IDENTITY, SIGN_IN_REQUEST } from '#lib/platform/auth/identity-cookies.ts';
import { findWayIn, type IdentityPlace, isAudience } from '#lib/platform/auth/identity-place.ts';
import { finishSignIn } from '#lib/platform/auth/identity-service.ts';
import { openCookie, sealCookie, spentCookie } from '#lib/platform/auth/sealed-cookie.ts';
import { readSessionClaim } from '#lib/platform/auth/session-cookie.ts';
import { sessionCookie } from '#lib/platform/auth/set-session-cookie.ts';
import { clientAddress } from '#lib/platform/client-address.ts';
import { db } from '#lib/platform/db.ts';
import { hostOf } from '#lib/platform/opened-address.ts';
import { backToSignIn, goTo } from '../../answers.ts';

type Context = { params: Promise<{ audience: string }> };
type Asked = z.infer<typeof SIGN_IN_REQUEST.schema>;

const SPENT = spentCookie(SIGN_IN_REQUEST);

/** Where the identity service sends people back to: in, on to registering, or back to the account that links it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { audience } = await params;
  if (!isAudience(audience)) return new Response(null, { status: 404 });
  const asked = await openCookie(SIGN_IN_REQUEST, request.cookies);
  if (asked?.audience !== audience) return backToSignIn({ code: 'identity-over' }, null);
  return asked.linksTo ? link(request, asked, asked.linksTo) : enter(request, asked);
}

async function enter(request: NextRequest, asked: Asked): Promise<Response> {
  const { audience, onward } = asked;
  const place = await findWayIn(request.headers, audience);
  if (!place) return backToSignIn({ code: 'identity-not-offered' }, onward, [SPENT]);
  const { districtId, twoSteps, origin } = place;
  const attempt = {
    districtId,
    audience,
    twoSteps,
    verify: () => verify(request, place, asked),
    address: clientAddress(request.headers.get('x-forwarded-for')),
    userAgent: request.headers.get('user-agent'),
  };
  const entered = await signInByIdentity(db, attempt, Temporal.Now.instant());
  if (!entered.ok) return backToSignIn(entered.refusal, onward, [SPENT]);
  const isSecure = origin.startsWith('https:');
  if (entered.value.kind === 'signed-in') {
    return goTo(onward ?? '/start', [SPENT, await sessionCookie(entered.value.session, isSecure)]);
  }
  const proven = await sealCookie(PROVEN_IDENTITY, forCookie(entered.value.identity), isSecure);
  const query = onward ? `?${new URLSearchParams({ callbackUrl: onward })}` : '';
  return goTo(`/enter/identity${query}`, [SPENT, proven]);
}

/** Only the session that set out, on its own account: another's that was opened meanwhile gets nothing linked. */
async function link(request: NextRequest, asked: Asked, sessionId: string): Promise<Response> {
  const now = Temporal.Now.instant();
  const back = (outcome: string) => goTo(`/account?${new URLSearchParams({ identity: outcome })}`, [SPENT]);
  const claim = await readSessionClaim(request.cookies);
  const viewer = claim?.sessionId === sessionId ? await findViewerBySession(db, claim, now) : null;
  const isHere = viewer !== null && (await isAtHome(db, viewer.districtId, hostOf(request.headers)));
  if (!isHere || viewer.secondFactor === 'asked' || viewer.kind !== asked.audience) return back('identity-over');
  const place = await findWayIn(request.headers, asked.audience, viewer.districtId);
  if (!place) return back('identity-not-offered');
  const linking = {
    verify: () => verify(request, place, asked),
    address: clientAddress(request.headers.get('x-forwarded-for')),
  };
  const linked = await linkIdentity(db, viewer, linking, now);
  return back(linked.ok ? 'linked' : linked.refusal.code);
}

function verify(request: NextRequest, { service, returnTo }: IdentityPlace, { checks }: Asked) {
  const answer = new URL(returnTo);
  answer.search = request.nextUrl.search;
  return finishSignIn(service, answer, checks);
}

const forCookie = (identity: VerifiedIdentity) => ({
  ...identity,
  amr: [...identity.amr],
  idToken: (identity.idToken?.length ?? 0) > ID_TOKEN_KEPT ? null : identity.idToken,
});
