import { ok, type Result, refuse } from '../../shared/result.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

export const PASSWORD_MIN = 10;
/** Hashing takes time by length: nobody types more, a program may. */
export const PASSWORD_MAX = 200;

/**
 * Whether somebody may choose this password: at least 10 characters, neither the login nor built on it, not one that
 * everybody tries first. No rules about kinds of characters: they make passwords worse, not better (NIST SP 800-63B 5.1.1.2).
 */
export function checkPassword(password: string, login: string): Result<string> {
  const plain = password.normalize('NFKC').toLowerCase();
  const length = [...password].length;
  if (length < PASSWORD_MIN) return refuse('password-too-short', { min: PASSWORD_MIN, length }, 'password');
  if (length > PASSWORD_MAX) return refuse('password-too-long', { max: PASSWORD_MAX, length }, 'password');
  if (login !== '' && isBuiltOn(plain, login)) return refuse('password-is-login', undefined, 'password');
  if (isGuessedFirst(plain)) return refuse('password-too-common', undefined, 'password');
  return ok(password);
}

/** The login alone, repeated, or with a few digits and signs around it. */
function isBuiltOn(plain: string, login: string): boolean {
  const rest = plain.replaceAll(login, '');
  return rest.length < plain.length && !/\p{Letter}/u.test(rest);
}

const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
];

function isGuessedFirst(plain: string): boolean {
  const isOneCharacter = new Set(plain).size === 1;
  return isOneCharacter || RUNS.some((run) => run.includes(plain)) || COMMON_PASSWORDS.has(plain);
}
