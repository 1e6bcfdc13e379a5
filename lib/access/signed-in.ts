import type { CompanyRole } from './domain/roles.ts';
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

/** A company somebody belongs to, whether or not they act for it now. */
export type CompanyOfPerson = {
  readonly enterpriseId: string;
  readonly role: CompanyRole;
  readonly name: string;
  readonly nameEn: string | null;
};

/** A viewer as loaded by one query: with the district, a name for English readers, and what the session says. */
export type SignedIn = Viewer & {
  readonly nameEn: string | null;
  readonly district: ViewerDistrict;
  /** Every company the person belongs to; `memberships` has the one they act for in a session, or all of them where there is no session. */
  readonly companies: readonly CompanyOfPerson[];
  /** One line under the name: the company, or the first unit. */
  readonly belongsTo: { readonly name: string; readonly nameEn: string | null } | null;
  readonly mustChangePassword: boolean;
};

export type BySession = SignedIn & {
  readonly secondFactor: SecondFactor;
  /** an app is bound, whether or not this session was asked for it */
  readonly hasAuthenticator: boolean;
  readonly sessionId: string;
  /** belongs to several companies and acts for none of them yet */
  readonly mustChooseCompany: boolean;
  readonly sessionCreatedAt: Temporal.Instant;
  readonly sessionSeenAt: Temporal.Instant;
};

export type ByToken = SignedIn & { readonly tokenId: string; readonly tokenUsedAt: Temporal.Instant | null };

export type OpenedSession = { readonly userId: string; readonly sessionId: string; readonly sessionVersion: number };
