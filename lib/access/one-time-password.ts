import { randomInt } from 'node:crypto';

/** No letters that look alike: people read it out over the telephone. 31^16 is about 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password somebody else sets: it opens the portal only as far as choosing one's own. */
export function newOneTimePassword(): string {
  const part = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [part(), part(), part(), part()].join('-');
}

/** What the administrator is shown, once, to hand on. */
export type OneTimePassword = { readonly userId: string; readonly login: string; readonly oneTimePassword: string };
