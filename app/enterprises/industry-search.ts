import type { SectionView } from '#lib/enterprises/queries/profile.ts';

/** Whether the section's form asks for the industry. */
export const isIndustryKept = ({ entries }: SectionView): boolean =>
  entries.some(({ key, isKept }) => key === 'industryCode' && isKept);

/** What an address says is to be found; nothing where it says nothing. */
export function wordsToFind(typed: string | string[] | undefined): string | undefined {
  const [words] = [typed].flat();
  return words?.trim() ? words.slice(0, 50) : undefined;
}
