import type { StoryCompany } from './company.ts';
import type { RequestStory } from './request-story.ts';

type Named = Pick<StoryCompany, 'shortName' | 'nameEn' | 'building' | 'employees'>;

/** Puts a company's name, building and number of employees into every text of a story. */
export function fillIn(story: RequestStory, company: Named): RequestStory {
  const values: Readonly<Record<string, string>> = {
    company: story.language === 'en' ? company.nameEn : company.shortName,
    building: company.building,
    people: String(company.employees),
  };
  const text = JSON.stringify(story).replaceAll(
    /\{(company|building|people)\}/g,
    (_, key: string) => values[key] ?? '',
  );
  return JSON.parse(text) as RequestStory;
}

/** Companies that could have filed this story; texts in English come from companies that write English. */
export function couldFile(story: RequestStory, company: Pick<StoryCompany, 'trades' | 'size' | 'language'>): boolean {
  const tradeFits = !story.fits || story.fits.some((trade) => company.trades.includes(trade));
  const sizeFits = !story.sizes || story.sizes.includes(company.size);
  return tradeFits && sizeFits && (story.language !== 'en' || company.language === 'en');
}
