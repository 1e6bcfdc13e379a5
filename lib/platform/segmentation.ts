import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined;
const segmenter = (): Jieba => {
  jieba ??= Jieba.withDict(dict);
  return jieba;
};

/** Words to be found by, for a text search column: folded to one width and case, Chinese cut into words and their parts. */
export function searchWords(texts: readonly (string | null)[]): string {
  const text = fold(texts.filter((each) => each !== null).join('\n'));
  return wordsOnly(segmenter().cutForSearch(text, true)).join(' ');
}

/** What somebody typed into a search box, as a query that asks for every word; null when nothing in it can be found. */
export function searchQuery(typed: string): string | null {
  const words = wordsOnly(segmenter().cut(fold(typed), true));
  return words.length > 0 ? words.map((word) => `'${word}'`).join(' & ') : null;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const wordsOnly = (words: readonly string[]): string[] =>
  words.map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')).filter((word) => word !== '');
