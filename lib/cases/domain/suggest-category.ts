export type SuggestibleCategory = { readonly code: string; readonly keywords: readonly string[] };

export type CategorySuggestion = {
  readonly code: string;
  readonly score: number;
  /** The words that led here, longest first. */
  readonly matched: readonly string[];
};

const offered = 3;
/** One word of three characters, or one of two in the title, is the least that a guess may rest on. */
const leastEvidence = 2;
const titleFactor = 2;

/**
 * The three categories whose keywords best explain the typed text, best first; the first line counts as the title.
 * Longer words weigh more, words in the title twice, words shared by several categories less. Empty when too little
 * was recognised: no suggestion is better than a wrong one. Example: `补贴款尚未到账` → 0105.
 */
export function suggestCategories(
  text: string,
  categories: readonly SuggestibleCategory[],
): readonly CategorySuggestion[] {
  const [title = '', ...rest] = text.normalize('NFKC').toLowerCase().trim().split(/\r?\n/);
  const body = rest.join('\n');
  const sharedBy = countUses(categories);

  const scored = categories.map(({ code, keywords }) => {
    const inTitle = findKeywords(title, keywords);
    const inBody = findKeywords(body, keywords);
    const matched = [...new Set([...inTitle, ...inBody])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const evidence = (word: string) => weight(word) * (inTitle.includes(word) ? titleFactor : 1);
    const score = matched.reduce((sum, word) => sum + evidence(word) / (sharedBy.get(word) ?? 1), 0);
    const isEnough = matched.reduce((sum, word) => sum + evidence(word), 0) >= leastEvidence;
    return { code, score: Math.round(score * 100) / 100, matched, isEnough };
  });

  return scored
    .filter(({ isEnough }) => isEnough)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, offered)
    .map(({ code, score, matched }) => ({ code, score, matched }));
}

/** Keywords that occur outside longer ones of the same list, so that 食品经营许可 does not count as 食品经营 too. */
function findKeywords(text: string, keywords: readonly string[]): readonly string[] {
  let remaining = text;
  const longestFirst = [...keywords].map((word) => word.toLowerCase()).sort((a, b) => b.length - a.length);
  return longestFirst.filter((word) => {
    if (!remaining.includes(word)) return false;
    const next = remaining.replaceAll(isLatin(word) ? latinWord(word) : word, '\u0000');
    const found = next !== remaining;
    remaining = next;
    return found;
  });
}

const isLatin = (word: string) => /^[\x20-\x7e]+$/.test(word);

/** Latin words count only as whole words, with a plural s: `ODI` is not found in `audio`. */
const latinWord = (word: string) =>
  new RegExp(`(?<![a-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![a-z0-9])`, 'g');

/** A Chinese character carries about as much as three Latin letters; beyond six characters a word gains nothing. */
const weight = (word: string) => Math.min(6, isLatin(word) ? Math.max(2, word.length / 3) : word.length) - 1;

function countUses(categories: readonly SuggestibleCategory[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { keywords } of categories)
    for (const word of keywords) uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  return uses;
}
