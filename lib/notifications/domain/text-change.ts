import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { faultIn, placesIn } from './fill-text.ts';
import { factsOfKind, type NoticeKind, type Placeholder } from './kinds.ts';

export const TEXT_PARTS = ['title', 'body', 'sms'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** What a notice says: its heading and subject, the sentences of bell and mail, the text message. */
export type NoticeText = { readonly [P in TextPart]: string };

/** In characters, places not yet filled. */
export const TEXT_AT_MOST: { readonly [P in TextPart]: number } = { title: 80, body: 500, sms: 160 };

/** What nobody may leave out where it is known: until when, and which request. */
const NEEDED: { readonly [P in TextPart]: readonly Placeholder[] } = { title: [], body: ['by'], sms: ['number'] };

/**
 * Own words of a kind. Refuses, with the part as its field: `text-place-unknown` (what cannot stand in braces here, or a brace
 * alone) and `text-place-missing` (every message says what and by when).
 */
export function checkText(kind: NoticeKind, text: NoticeText): Result<NoticeText> {
  const { words } = factsOfKind(kind);
  for (const part of TEXT_PARTS) {
    const fault = faultIn(text[part], words);
    if (fault !== null) return refuse('text-place-unknown', { fault }, part);
    const named = placesIn(text[part]);
    const missing = NEEDED[part].find((place) => words.includes(place) && !named.includes(place));
    if (missing) return refuse('text-place-missing', { place: `{${missing}}` }, part);
  }
  return ok(text);
}

export const isSameText = (one: NoticeText, other: NoticeText): boolean =>
  TEXT_PARTS.every((part) => one[part] === other[part]);
