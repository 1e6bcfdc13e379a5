import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import type { NoticeText } from './domain/text-change.ts';
import { listOwnTexts } from './queries/notice-texts.ts';
import { type NoticeReading, type ReadableNotice, type SaidNotice, sayNotice } from './say-notice.ts';

/** The words of a language, with each kind's own text as the district has it now. */
export async function wordsIn(
  db: Db,
  directory: Directory,
  locale: Locale,
): Promise<Pick<NoticeReading, 'words' | 'textOf'>> {
  const own = await ownTextsOf(db, directory);
  const { notices: words } = messagesOf(locale);
  return { words, textOf: (kind) => own.get(keyOf(locale, kind)) ?? words.kinds[kind] };
}

type OwnTexts = ReadonlyMap<string, NoticeText>;

const kept = new WeakMap<Directory, Promise<OwnTexts>>();

/** Kept as long as the directory is: a changed text raises the district's revision too. */
function ownTextsOf(db: Db, directory: Directory): Promise<OwnTexts> {
  const known = kept.get(directory);
  if (known) return known;
  const found = listOwnTexts(db, directory.district.id).then(
    (rows) => new Map(rows.map(({ locale, kind, text }) => [keyOf(locale, kind), text])),
  );
  found.catch(() => kept.delete(directory));
  kept.set(directory, found);
  return found;
}

const keyOf = (locale: string, kind: string): string => `${locale} ${kind}`;

export const sayAll = (notices: readonly ReadableNotice[], reading: NoticeReading): SaidNotice[] =>
  notices.flatMap((notice) => sayNotice(notice, reading) ?? []);
