import ical from 'ical-generator';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { PolicyDate } from './queries/list-dates.ts';

type Feed = { readonly name: string; readonly origin: string; readonly locale: Locale };

/**
 * Days of the catalogue as iCalendar (RFC 5545): whole days, each with an id that stays, so that a calendar which asks again moves
 * what has moved and doubles nothing.
 */
export function writeCalendar(dates: readonly PolicyDate[], { name, origin, locale }: Feed): string {
  const { event: words } = messagesOf(locale).policies;
  const host = new URL(origin).host;
  const calendar = ical({ name, prodId: { company: host, product: 'policies' }, ttl: 12 * 60 * 60 });
  for (const { day, event, code, title, titleEn } of dates) {
    // At midnight UTC: a whole day is written by its date alone, whatever the zone of the server.
    const start = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({
      id: `policy-${code}-${event}-${day}@${host}`,
      stamp: start,
      start,
      allDay: true,
      summary: `${words[event]} ${locale === 'en' ? titleEn : title}`,
      url: `${origin}/policies/${encodeURIComponent(code)}`,
    });
  }
  return calendar.toString();
}
