import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { homeOf, mayReadFigures } from '#lib/access/domain/home.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { namedFilters } from '#lib/reporting/named-filters.ts';

export type InsightSearch = Promise<Record<string, string | string[] | undefined>>;

/** What every page of insight needs to know first: who asks, of which cases, as of when. */
export async function readInsight(search: InsightSearch) {
  const viewer = await requireViewer('staff');
  if (!mayReadFigures(viewer)) return redirect(homeOf(viewer));
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
