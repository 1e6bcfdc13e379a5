import { z } from 'zod';

/** What somebody went to the identity service for, kept until they come back. */
export const SIGN_IN_REQUEST = {
  name: 'identity-request',
  path: '/api/oidc',
  minutes: 15,
  schema: z.object({
    audience: z.enum(['staff', 'company']),
    /** The session whose account the identity is linked to; null when it opens one */
    linksTo: z.string().nullable(),
    /** the page asked for in the first place */
    onward: z.string().nullable(),
    checks: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  }),
} as const;

/** Whom the service has vouched for, while they fill in the rest of the registration. */
export const PROVEN_IDENTITY = {
  name: 'identity',
  path: '/enter',
  minutes: 30,
  schema: z.object({
    issuer: z.string(),
    subject: z.string(),
    name: z.string().nullable(),
    acr: z.string().nullable(),
    amr: z.array(z.string()),
    sid: z.string().nullable(),
    idToken: z.string().nullable(),
  }),
} as const;

/** A browser keeps no cookie beyond 4 kB: without its token the service asks once more whether somebody wants to sign out. */
export const ID_TOKEN_KEPT = 2000;
