import { getLocale, getTranslations } from 'next-intl/server';
import { db } from '#lib/platform/db.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import { shownDistrict } from '#lib/platform/shown-district.ts';
import { listDates } from '#lib/policies/queries/list-dates.ts';
import { writeCalendar } from '#lib/policies/write-calendar.ts';
import { readAsked } from '../read-asked.ts';

const DAYS_AHEAD = 1_100;
const EVENTS_AT_MOST = 1_000;

/** What opens, closes and runs out, as a calendar one can subscribe to; narrowed like the list whose address it has. */
export async function GET(request: Request): Promise<Response> {
  const [directory, locale] = await Promise.all([shownDistrict(), getLocale()]);
  if (!directory) return new Response(null, { status: 404 });
  const { district } = directory;
  const { query } = readAsked(Object.fromEntries(new URL(request.url).searchParams));
  const today = Temporal.Now.plainDateISO(district.timeZone);
  const { state: _, ...asked } = query;
  const dates = await listDates(db, district.id, asked, { today, days: DAYS_AHEAD, limit: EVENTS_AT_MOST });
  const name = (await getTranslations('policies.list'))('title');
  return new Response(writeCalendar(dates, { name, origin: portalOrigin(district.host), locale }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="policies.ics"',
      'Cache-Control': 'private, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
