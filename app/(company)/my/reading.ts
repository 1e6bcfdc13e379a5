import { getLocale } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';

/** How this person reads the page that is being made: language, district, and the moment all its words are true for. */
export async function readingOf(viewer: BySession): Promise<Reading> {
  const [locale, directory] = await Promise.all([getLocale(), getDirectory(db, viewer.districtId)]);
  return { locale, directory, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
}

/** The company this person is here for, in the reader's language. */
export function companyNameIn({ locale }: Reading, { belongsTo, login }: BySession): string {
  return (locale === 'en' ? (belongsTo?.nameEn ?? belongsTo?.name) : belongsTo?.name) ?? login;
}
