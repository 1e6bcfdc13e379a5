import ical from 'ical-generator';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Deadline } from './domain/deadline.ts';
import { fillText } from './domain/fill-text.ts';

type Feed = {
  readonly locale: Locale;
  /** `https://portal.example`, without a slash at its end */
  readonly origin: string;
  readonly kind: 'company' | 'staff';
  readonly now: Temporal.Instant;
};

const SHOWN_MINUTES = 30;

/**
 * Deadlines as iCalendar (RFC 5545), each the half hour before it ends, under an id that stays: a calendar that asks again moves what
 * was moved. Neither company nor a confidential title leaves the portal this way.
 */
export function writeDeadlines(deadlines: readonly Deadline[], { locale, origin, kind, now }: Feed): string {
  const { feed: words, acts } = messagesOf(locale).notices;
  const host = new URL(origin).host;
  const calendar = ical({ name: words.name, prodId: { company: host, product: 'deadlines' }, ttl: 60 * 60 });
  for (const { number, title, act, dueAt, isProvisional } of deadlines) {
    const what = act === 'answer' ? words.answer : acts[act];
    calendar.createEvent({
      id: `${number}-${act}@${host}`,
      stamp: toDate(now),
      start: toDate(dueAt.subtract({ minutes: SHOWN_MINUTES })),
      end: toDate(dueAt),
      summary: fillText(words.summary, { what, title: title ?? number }),
      description: isProvisional ? `${number} ${words.provisional}` : number,
      url: `${origin}${kind === 'company' ? '/my/requests' : '/desk/cases'}/${number}`,
    });
  }
  return calendar.toString();
}
