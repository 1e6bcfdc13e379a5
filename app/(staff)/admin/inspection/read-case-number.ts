/** A case's number as it was typed; null for what cannot be one. */
export function readCaseNumber(given: unknown): string | null {
  const number = typeof given === 'string' ? given.normalize('NFKC').trim().toUpperCase() : '';
  return /^[\w-]{1,40}$/.test(number) ? number : null;
}
