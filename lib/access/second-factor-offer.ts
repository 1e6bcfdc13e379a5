import { authenticatorAddress, newAuthenticatorKey, newRecoveryCodes } from './authenticator.ts';
import type { Viewer } from './domain/viewer.ts';
import { sealPersonalData, unsealPersonalData } from './sealing.ts';

/** What somebody is shown before the app is bound; nothing of it is stored until a code proves that the app has the key. */
export type SecondFactorOffer = {
  readonly key: string;
  readonly address: string;
  readonly recoveryCodes: readonly string[];
  /** key and codes, sealed for the way through the form */
  readonly sealed: string;
};

export type Offered = { readonly key: string; readonly recoveryCodes: readonly string[] };

/** Long enough to find the phone and install an app on it. */
const OFFER_MINUTES = 60;

export function offerSecondFactor(
  { userId, login }: Pick<Viewer, 'userId' | 'login'>,
  issuer: string,
  now: Temporal.Instant,
): SecondFactorOffer {
  const key = newAuthenticatorKey();
  const recoveryCodes = newRecoveryCodes();
  const until = now.add({ minutes: OFFER_MINUTES }).epochMilliseconds;
  const sealed = sealPersonalData(JSON.stringify({ userId, key, recoveryCodes, until }));
  return {
    key,
    address: authenticatorAddress(key, { issuer, login }),
    recoveryCodes,
    sealed: Buffer.from(sealed).toString('base64url'),
  };
}

/** What was offered to this person; null when it was somebody else's, is too old or was changed on its way. */
export function readOffer(sealed: string, userId: string, now: Temporal.Instant): Offered | null {
  try {
    const offer = JSON.parse(unsealPersonalData(Buffer.from(sealed, 'base64url'))) as Offered & {
      userId: string;
      until: number;
    };
    return offer.userId === userId && offer.until > now.epochMilliseconds ? offer : null;
  } catch {
    return null;
  }
}
