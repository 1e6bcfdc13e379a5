import type { SecondFactor } from './domain/second-factor.ts';
import type { Viewer } from './domain/viewer.ts';

/** What a page needs to know about the viewer's district without asking for it again. */
export type ViewerDistrict = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly timeZone: string;
  /** Raised with every change of units, categories, limits or calendar: caches are keyed by it. */
  readonly revision: number;
  readonly isDemo: boolean;
};

/** A viewer as loaded by one query: with the district, a name for English readers, and what the session says. */
export type SignedIn = Viewer & {
  readonly nameEn: string | null;
  readonly district: ViewerDistrict;
  /** One line under the name: the company, or the first unit. */
  readonly belongsTo: { readonly name: string; readonly nameEn: string | null } | null;
  readonly mustChangePassword: boolean;
};

export type BySession = SignedIn & {
  readonly secondFactor: SecondFactor;
  /** an app is bound, whether or not this session was asked for it */
  readonly hasAuthenticator: boolean;
  readonly sessionId: string;
  readonly sessionCreatedAt: Temporal.Instant;
  readonly sessionSeenAt: Temporal.Instant;
};

export type ByToken = SignedIn & { readonly tokenId: string; readonly tokenUsedAt: Temporal.Instant | null };

export type OpenedSession = { readonly userId: string; readonly sessionId: string; readonly sessionVersion: number };
