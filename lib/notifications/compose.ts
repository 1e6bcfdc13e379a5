import type { Locale } from '#lib/i18n/locale.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { fillText } from './domain/fill-text.ts';
import type { SaidNotice } from './say-notice.ts';
import { mailParts } from './templates/mail.ts';

/** A mail or a short message shows so many things; the rest is counted. */
const ITEMS_IN_MAIL = 20;

export type Letter = {
  readonly said: readonly SaidNotice[];
  readonly name: string;
  readonly locale: Locale;
  readonly words: Messages['notices'];
  readonly portalName: string;
  /** `https://portal.example`, without a slash at its end */
  readonly origin: string;
  readonly preferencesLink: string;
};

export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string };

/** One thing is told by its own subject, several as a digest, the urgent ones first. */
export function composeMail(letter: Letter): ComposedMail {
  const { said, name, locale, words, portalName, origin, preferencesLink } = letter;
  const { message } = words;
  const shown = said.slice(0, ITEMS_IN_MAIL);
  const items = shown.map(({ title, body, why, path }) => ({ title, body, why, link: `${origin}${path}` }));
  const rest = said.length - shown.length;
  const parts = mailParts(items, {
    language: locale,
    greeting: fillText(message.greeting, { name }),
    open: message.open,
    why: (why) => fillText(message.why, { why }),
    more: rest > 0 ? fillText(message.more, { count: String(rest) }) : null,
    openAll: { label: message.openAll, link: `${origin}/notices` },
    footer: fillText(message.footer, { portal: portalName }),
    preferences: { label: message.preferences, link: preferencesLink },
  });
  const [first] = said;
  const subject =
    said.length === 1 && first ? first.title : fillText(message.digestTitle, { count: String(said.length) });
  return { subject: oneLine(subject), ...parts };
}

/** Short, with the way in at its end: one thing in its own words, several as their number. */
export function composeShort({ said, words, origin }: Pick<Letter, 'said' | 'words' | 'origin'>): string {
  const [first] = said;
  return said.length === 1 && first
    ? fillText(words.message.sms, { text: first.sms, link: `${origin}${first.path}` })
    : fillText(words.message.smsDigest, { count: String(said.length), link: `${origin}/notices` });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
