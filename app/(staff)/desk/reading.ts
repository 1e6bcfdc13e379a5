import { getLocale } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';

/** How this person reads the district's cases now. */
export async function readingOf(viewer: BySession): Promise<Reading> {
  const [locale, directory] = await Promise.all([getLocale(), getDirectory(db, viewer.districtId)]);
  return { locale, directory, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
}
