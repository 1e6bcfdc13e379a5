/** A text of an administrator with its places: `诉求 {number} 由{unit}办理`. */

/** The names that stand in braces, each once, in their order. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim())),
];

/** The first name that is not allowed here, or the brace that does not belong to any; null where all is well. */
export function faultIn(text: string, allowed: readonly string[]): string | null {
  const unknown = placesIn(text).find((name) => !allowed.includes(name));
  if (unknown !== undefined) return `{${unknown}}`;
  return /[{}]/.exec(text.replaceAll(/\{[^{}]*\}/g, ''))?.[0] ?? null;
}

/** The text with what is known in its places; what is put in is never read as a place again. */
export const fillText = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => known[name.trim()] ?? '');
