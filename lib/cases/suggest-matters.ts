import type { CategoryEntry, Directory } from '#lib/organisation/directory.ts';
import { suggestCategories } from './domain/suggest-category.ts';

/** The matters that the words typed point to, best first, at most three; empty when too little was recognised. */
export function suggestMatters(directory: Directory, title: string, description = ''): CategoryEntry[] {
  const suggestions = suggestCategories(`${oneLine(title)}\n${description.slice(0, 5_000)}`, mattersOf(directory));
  return suggestions.flatMap(({ code }) => directory.categories.get(code) ?? []);
}

/** Matters that can be chosen: not the groups above them, not what is no longer in use. */
export const mattersOf = (directory: Directory): CategoryEntry[] =>
  [...directory.categories.values()].filter((each) => each.isActive && each.class !== null);

const oneLine = (text: string): string => text.slice(0, 500).replaceAll(/\s+/g, ' ');
