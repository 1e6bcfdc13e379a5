/** Who somebody is by the word of an identity service, its signature, issuer, audience, nonce and times already checked. */
export type VerifiedIdentity = {
  readonly issuer: string;
  /** the service's own lasting name for the person (`sub`) */
  readonly subject: string;
  readonly name: string | null;
  /** how surely it knows who that is, in the service's own words */
  readonly acr: string | null;
  /** by which means it was proven: `pwd`, `otp`, `hwk` … (RFC 8176) */
  readonly amr: readonly string[];
  /** the service's own session */
  readonly sid: string | null;
  readonly idToken: string | null;
};

/** What an identity service says when it has ended a session (OpenID Connect Back-Channel Logout 1.0, 2.4). */
export type LogoutNotice = {
  readonly issuer: string;
  readonly subject: string | null;
  readonly sid: string | null;
  /** no notice counts twice */
  readonly id: string;
};

/** Which words of the service stand for two steps; a district sets them, and by default none do. */
export type TwoStepWords = { readonly acr: readonly string[]; readonly amr: readonly string[] };

/** Whether the service has asked for as much as the portal's own second step would. */
export const wasProvenInTwoSteps = (
  { acr, amr }: Pick<VerifiedIdentity, 'acr' | 'amr'>,
  words: TwoStepWords,
): boolean => (acr !== null && words.acr.includes(acr)) || amr.some((means) => words.amr.includes(means));

/** Services are named with and without a slash at the end. */
export const isSameIssuer = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (issuer: string): string => issuer.replace(/\/+$/, '');
