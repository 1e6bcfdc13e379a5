import { getLocale } from 'next-intl/server';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { namedFilters } from '#lib/reporting/named-filters.ts';
import { requireFigures } from './require-figures.ts';

export type InsightSearch = Promise<Record<string, string | string[] | undefined>>;

/** What every page of insight needs to know first: who asks, of which cases, as of when. */
export async function readInsight(search: InsightSearch) {
  const viewer = await requireFigures();
  const [given, locale, { theme }, directory] = await Promise.all([
    search,
    getLocale(),
    readPreferences(),
    getDirectory(db, viewer.districtId),
  ]);
  const now = Temporal.Now.instant();
  const today = now.toZonedDateTimeISO(directory.district.timeZone).toPlainDate();
  const query = readInsightQuery(given, today);
  return { viewer, query, today, theme, filters: namedFilters(query, directory, locale), asking: { now, locale } };
}
