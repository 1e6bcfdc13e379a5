import { createHash } from 'node:crypto';

const LONGEST = 40;

/**
 * A code for something a ledger knows by name only: the same name always gives the same code, different names never do.
 * Example: `Parks & Recreation` → `PARKS-RECREATION-5d09c2`.
 */
export function codeOfValue(value: string, prefix = ''): string {
  const name = value.normalize('NFKC').trim();
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  const words = name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '-')
    .slice(0, LONGEST - prefix.length - hash.length - 2)
    .replaceAll(/^-+|-+$/g, '');
  return [prefix, words, hash].filter((part) => part !== '').join('-');
}
