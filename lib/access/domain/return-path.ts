/**
 * The path to go back to after signing in, or null when the address given is not one of ours: an absolute address, a
 * scheme, two slashes or a backslash could lead a person from our sign-in page to somebody else's.
 */
export function safeReturnPath(given: string | null | undefined, origin?: string | null): string | null {
  if (!given || given.length > 2000 || CONTROL.test(given)) return null;
  const path = origin && given.startsWith(`${origin}/`) ? given.slice(origin.length) : given;
  if (!/^\/(?![/\\])/.test(path) || path.includes('\\')) return null;
  return ENTRANCES.test(path) ? null : path;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop tabs and line breaks, turning /\t/x into //x
const CONTROL = /[\u0000-\u001f]/;

/** Signing in only to be asked to sign in again, or to be signed out, is nobody's wish. */
const ENTRANCES = /^\/(sign-in|sign-out|enter|api)(\/|\?|#|$)/;
