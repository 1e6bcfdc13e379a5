import { ok, type Result } from '#lib/shared/result.ts';
import { SIGN_IN_REQUEST } from './identity-cookies.ts';
import type { IdentityPlace } from './identity-place.ts';
import { beginSignIn } from './identity-service.ts';
import { type CookieToSet, sealCookie } from './sealed-cookie.ts';

export type SetOut = { readonly url: string; readonly cookie: CookieToSet };

/**
 * Sends somebody to the identity service, to sign in (and then on to a page) or to link who they are there to the account of a session.
 * For linking the service asks anew: on a shared computer it may still know somebody else. Refuses `identity-unreachable`.
 */
export async function setOut(
  { audience, service, returnTo, twoSteps, origin }: IdentityPlace,
  { linksTo, onward }: { readonly linksTo: string | null; readonly onward: string | null },
): Promise<Result<SetOut>> {
  const acrValues = audience === 'staff' ? twoSteps.acr : [];
  const begun = await beginSignIn(service, { returnTo, asksAgain: linksTo !== null, acrValues });
  if (!begun.ok) return begun;
  const { url, checks } = begun.value;
  const asked = { audience, linksTo, onward, checks };
  return ok({ url, cookie: await sealCookie(SIGN_IN_REQUEST, asked, origin.startsWith('https:')) });
}
