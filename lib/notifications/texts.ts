import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { type NoticeReading, type ReadableNotice, type SaidNotice, sayNotice } from './say-notice.ts';

/** The words of a language, with each kind's own text. */
export const wordsIn = (locale: Locale): Pick<NoticeReading, 'words' | 'textOf'> => {
  const { notices: words } = messagesOf(locale);
  return { words, textOf: (kind) => words.kinds[kind] };
};

export const sayAll = (notices: readonly ReadableNotice[], reading: NoticeReading): SaidNotice[] =>
  notices.flatMap((notice) => sayNotice(notice, reading) ?? []);
