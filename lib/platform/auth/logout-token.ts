import { errors, jwtVerify } from 'jose';
import type { LogoutNotice } from '#lib/access/domain/identity.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { IdentityService } from '../oidc-settings.ts';
import { reachIdentityService } from './identity-service.ts';

/** Older notices are worth nothing, so none older need be remembered to know it when it comes again. */
export const LOGOUT_TOKEN_MINUTES = 10;
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * A logout token as OpenID Connect Back-Channel Logout 1.0, 2.6, has it checked: signature, issuer, audience, times, the event, no nonce,
 * whose session. Refuses `logout-token-invalid` with why. Whether it came before is asked where sessions are ended.
 */
export async function readLogoutToken(
  service: IdentityService,
  token: string,
  now: Temporal.Instant,
): Promise<Result<LogoutNotice>> {
  try {
    const { config, keys } = await reachIdentityService(service);
    const { issuer } = config.serverMetadata();
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: service.clientId,
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
      maxTokenAge: `${LOGOUT_TOKEN_MINUTES} minutes`,
      clockTolerance: 10,
      currentDate: new Date(now.epochMilliseconds),
    });
    const { sub, sid, jti, events, nonce } = payload;
    if (!isLogoutEvent(events)) return refuse('logout-token-invalid', { why: 'events' });
    if (nonce !== undefined) return refuse('logout-token-invalid', { why: 'nonce' });
    if (!jti || (sub === undefined && typeof sid !== 'string'))
      return refuse('logout-token-invalid', { why: 'subject' });
    return ok({ issuer, subject: sub ?? null, sid: typeof sid === 'string' ? sid : null, id: jti });
  } catch (error) {
    return refuse('logout-token-invalid', { why: reasonOf(error) });
  }
}

const isLogoutEvent = (events: unknown): boolean =>
  typeof events === 'object' && events !== null && Object.hasOwn(events, EVENT);

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) return error.claim;
  return error instanceof errors.JOSEError ? error.code.toLowerCase() : 'unreachable';
}
