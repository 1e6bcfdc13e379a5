/** A login as it is stored and looked up: people type capitals, full-width letters and spaces around it. */
export const asLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

const PATTERN = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

/** What a new login may be: 2 to 64 small letters, digits, `.`, `_`, `-`, `@`. */
export const isLogin = (login: string): boolean => PATTERN.test(login);
