/** Tokens of one person that work at the same time; whoever needs more has forgotten some. */
export const TOKENS_AT_MOST = 10;

/** How long a token made on the page may work, in days. */
export const TOKEN_DAYS = [30, 90, 180, 365] as const;
