import type { Side } from './profile-rights.ts';
import type { QualificationKind } from './qualifications.ts';

/** What is recorded of a qualification; days as YYYY-MM-DD, `expiresOn` the last day it holds. `proofId`: a file. */
export type QualificationRecord = {
  readonly number: string | null;
  readonly grantedOn: string | null;
  readonly expiresOn: string | null;
  readonly proofId: string | null;
};

/** One that runs out within so many days is shown to the company and to its officer. */
export const EXPIRES_SOON_DAYS = 60;

export type Expiry = 'expired' | 'soon' | 'holds';

/** How a qualification stands on `today` (YYYY-MM-DD); one without a last day holds until it is withdrawn. */
export function expiryOn(expiresOn: string | null, today: string): Expiry {
  if (expiresOn === null) return 'holds';
  if (expiresOn < today) return 'expired';
  const soon = Temporal.PlainDate.from(today).add({ days: EXPIRES_SOON_DAYS });
  return expiresOn <= soon.toString() ? 'soon' : 'holds';
}

/** Whether that side verifies qualifications and says that they are all there are: staff, never the company itself. */
export const mayVerifyQualifications = (side: Side | null): boolean => side === 'officer' || side === 'office';

export const isSameRecord = (a: QualificationRecord, b: QualificationRecord): boolean =>
  a.number === b.number && a.grantedOn === b.grantedOn && a.expiresOn === b.expiresOn && a.proofId === b.proofId;

const FIELD_PREFIX = 'qualification:';

/** Under which name the history keeps changes of one qualification. */
export const historyFieldOf = (kind: QualificationKind): string => `${FIELD_PREFIX}${kind}`;

/** Under which name the history keeps that somebody has looked whether the qualifications are all there are. */
export const COMPLETENESS_FIELD = 'qualifications';

/** The qualification a line of the history is about; null for one about something else. */
export const qualificationIn = (field: string): QualificationKind | null =>
  field.startsWith(FIELD_PREFIX) ? (field.slice(FIELD_PREFIX.length) as QualificationKind) : null;
