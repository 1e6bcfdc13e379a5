import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import { shownDistrict } from '#lib/platform/shown-district.ts';

export type PublicReading = Reading & { readonly districtId: number; readonly today: Temporal.PlainDate };

/** How somebody unknown reads the district's public pages today; there are none where no district is. */
export async function publicReading(): Promise<PublicReading> {
  const [locale, directory] = await Promise.all([getLocale(), shownDistrict()]);
  if (!directory) notFound();
  const { id: districtId, timeZone } = directory.district;
  const now = Temporal.Now.instant();
  return { locale, directory, timeZone, now, districtId, today: now.toZonedDateTimeISO(timeZone).toPlainDate() };
}
