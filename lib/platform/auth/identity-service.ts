import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import type { VerifiedIdentity } from '#lib/access/domain/identity.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import type { IdentityService } from '../oidc-settings.ts';
import { rememberFormOrigins } from './form-origins.ts';

/** What the portal keeps while somebody is at the identity service, to know its answer again. */
export type SignInChecks = { readonly state: string; readonly nonce: string; readonly verifier: string };

type Reached = { readonly config: client.Configuration; readonly keys: JWTVerifyGetKey };

const PATIENCE_SECONDS = 10;
const TOLERANCE_SECONDS = 10;
const KEPT_MS = 60 * 60 * 1000;

// Of this module, not of the process: bundles each have a library of their own, which knows no other's objects.
const kept = new Map<string, { readonly reached: Promise<Reached>; readonly until: number }>();

/** The service's own description of itself, asked once an hour; throws where it cannot be had or is another's. */
export function reachIdentityService(service: IdentityService): Promise<Reached> {
  const key = `${service.issuer} ${service.clientId}`;
  const known = kept.get(key);
  if (known && known.until > Date.now()) return known.reached;
  const reached = discover(service);
  kept.set(key, { reached, until: Date.now() + KEPT_MS });
  reached.catch(() => kept.delete(key));
  return reached;
}

async function discover({ issuer, clientId, clientSecret }: IdentityService): Promise<Reached> {
  const config = await client.discovery(
    new URL(issuer),
    clientId,
    { [client.clockTolerance]: TOLERANCE_SECONDS },
    proofOf(clientSecret),
    {
      timeout: PATIENCE_SECONDS,
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  const server = config.serverMetadata();
  if (!server.jwks_uri || !server.authorization_endpoint || !server.token_endpoint) {
    throw new Error(`${issuer} names no jwks_uri, authorization_endpoint or token_endpoint`);
  }
  rememberFormOrigins([server.authorization_endpoint, server.end_session_endpoint]);
  return { config, keys: createRemoteJWKSet(new URL(server.jwks_uri)) };
}

/** The secret goes into the header where the service takes it there, which is what it means by saying nothing; else into the body. */
function proofOf(secret: string): client.ClientAuth {
  const [inHeader, inBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return methods.includes('client_secret_basic') ? inHeader(server, ...rest) : inBody(server, ...rest);
  };
}

export type SignInWish = {
  /** where the service sends people back to */
  readonly returnTo: string;
  /** asks who it is anew, also of somebody whom the service knows already */
  readonly asksAgain: boolean;
  readonly acrValues: readonly string[];
};

/** Where to send somebody, and what to keep meanwhile. Refuses `identity-unreachable`. */
export async function beginSignIn(
  service: IdentityService,
  { returnTo, asksAgain, acrValues }: SignInWish,
): Promise<Result<{ url: string; checks: SignInChecks }>> {
  const reached = await reachIdentityService(service).catch((error: unknown) => unreachable(error));
  if ('ok' in reached) return reached;
  const checks = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const url = client.buildAuthorizationUrl(reached.config, {
    redirect_uri: returnTo,
    scope: service.scope,
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    ...(asksAgain && { prompt: 'login' }),
    ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
  });
  return ok({ url: url.href, checks });
}

/**
 * Who came back: the code is exchanged, and signature, issuer, audience, nonce and times of the answer are checked. Refuses
 * `identity-declined` (the person or the service said no), `identity-unverified` with why, `identity-unreachable`.
 */
export async function finishSignIn(
  service: IdentityService,
  answer: URL,
  { state, nonce, verifier }: SignInChecks,
): Promise<Result<VerifiedIdentity>> {
  try {
    const { config } = await reachIdentityService(service);
    const tokens = await client.authorizationCodeGrant(config, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) return refuse('identity-unverified', { why: 'id-token' });
    const { iss: issuer, sub: subject } = claims;
    const isNamed = typeof claims.name === 'string';
    const profile = isNamed ? claims : await profileOf(config, tokens.access_token, subject);
    return ok({
      issuer,
      subject,
      name: textOf(profile.name)?.trim().slice(0, 50) || null,
      acr: textOf(claims.acr),
      amr: Array.isArray(claims.amr) ? claims.amr.filter((each) => typeof each === 'string') : [],
      sid: textOf(claims.sid),
      idToken: tokens.id_token,
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Many services tell the name only when asked for the profile; without it the person types it. */
const profileOf = (config: client.Configuration, accessToken: string, subject: string): Promise<{ name?: unknown }> =>
  config.serverMetadata().userinfo_endpoint
    ? client.fetchUserInfo(config, accessToken, subject).catch(() => ({}))
    : Promise.resolve({});

/** Where somebody signs out at the service as well; null where it offers that nowhere or cannot be reached. */
export async function endSessionAddress(
  service: IdentityService,
  { idToken, returnTo }: { readonly idToken: string | null; readonly returnTo: string },
): Promise<string | null> {
  const reached = await reachIdentityService(service).catch(() => null);
  if (!reached?.config.serverMetadata().end_session_endpoint) return null;
  const wish = { post_logout_redirect_uri: returnTo, ...(idToken && { id_token_hint: idToken }) };
  return client.buildEndSessionUrl(reached.config, wish).href;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function refusalOf(error: unknown): Refused {
  if (error instanceof client.AuthorizationResponseError) return refuse('identity-declined', { why: error.error });
  if (error instanceof client.ResponseBodyError) return refuse('identity-unverified', { why: error.error });
  if (!(error instanceof client.ClientError)) return unreachable(error);
  return refuse('identity-unverified', { why: reasonOf(error) });
}

/** `nonce`, `aud`, `exp` … where a claim was not as it must be, else the library's own code. */
const reasonOf = (error: client.ClientError): string =>
  claimIn(error.cause) ?? (error.code ?? 'answer').toLowerCase().replace(/^oauth_/, '');

function claimIn(cause: unknown): string | null {
  if (typeof cause !== 'object' || cause === null) return null;
  if ('claim' in cause && typeof cause.claim === 'string') return cause.claim;
  return 'cause' in cause ? claimIn(cause.cause) : null;
}

function unreachable(error: unknown): Refused {
  return refuse('identity-unreachable', { why: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
}
