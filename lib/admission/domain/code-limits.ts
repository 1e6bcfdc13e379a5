import type { ThrottleRule } from '#lib/access/domain/throttle-rule.ts';

export const CODE_DIGITS = 6;
export const CODE_MINUTES = 10;
/** Of a million codes, five may be tried before the code is worth nothing. */
export const CODE_TRIES = 5;

/** One code a minute, ten a day to one telephone or mailbox; whole offices share one address. */
export const CODE_PAUSE: ThrottleRule = { attempts: 1, minutes: 1 };
export const CODES_A_DAY: ThrottleRule = { attempts: 10, minutes: 24 * 60 };
export const CODES_PER_ADDRESS: ThrottleRule = { attempts: 30, minutes: 60 };

/** After the code was typed right there is time to fill in the rest. */
export const PROVEN_MINUTES = 30;

/** Nobody belongs to more new companies in a day. */
export const CLAIMS_A_DAY: ThrottleRule = { attempts: 10, minutes: 24 * 60 };

export const INVITATION_DAYS = 7;
export const INVITATIONS_A_DAY: ThrottleRule = { attempts: 30, minutes: 24 * 60 };
