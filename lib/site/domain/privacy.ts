import { ok, type Result, refuse } from '#lib/shared/result.ts';

/** How somebody came to agree: while registering, when asked on the portal, or on the telephone, written down by staff. */
export const CONSENT_CHANNELS = ['registration', 'portal', 'phone'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** What the rules ask of a version; dates are the district's. */
export type PublishedNotice = {
  readonly version: number;
  readonly effectiveOn: string;
  readonly needsConsent: boolean;
};

export type Publication = {
  readonly effectiveOn: string;
  readonly today: string;
  readonly previous: PublishedNotice | null;
};

/**
 * The version that holds on this date: the newest that has come into effect, null before the first. Versions come into effect in the order of
 * their numbers (`decidePublication`).
 */
export const inForceOn = <T extends PublishedNotice>(notices: readonly T[], date: string): T | null =>
  notices
    .filter(({ effectiveOn }) => effectiveOn <= date)
    .reduce<T | null>((newest, each) => (newest && newest.version > each.version ? newest : each), null);

/**
 * Whether a version may be published from a date on. It is announced, never put into effect for the past (个人信息保护法 §17: people are told
 * before their data is used). Refuses `notice-in-the-past` and `notice-before-previous`.
 */
export function decidePublication({ effectiveOn, today, previous }: Publication): Result<null> {
  if (effectiveOn < today) return refuse('notice-in-the-past', undefined, 'effectiveOn');
  if (previous && effectiveOn < previous.effectiveOn) {
    return refuse('notice-before-previous', { version: previous.version, date: previous.effectiveOn }, 'effectiveOn');
  }
  return ok(null);
}
