import type { Locale } from '#lib/i18n/locale.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import type { NoticeKind } from '../domain/kinds.ts';
import type { NoticeText } from '../domain/text-change.ts';

export type WhichText = { readonly districtId: number; readonly kind: NoticeKind; readonly locale: Locale };

export type StoredText = {
  /** 0: never changed */
  readonly version: number;
  /** null: the words the portal comes with */
  readonly text: NoticeText | null;
};

/** What counts now for a kind in a language. */
export async function findStoredText(db: Db | Tx, which: WhichText): Promise<StoredText> {
  const { districtId, kind, locale } = which;
  const row = await db.noticeText.findFirst({ where: { districtId, kind, locale }, orderBy: { version: 'desc' } });
  return row ? { version: row.version, text: textOf(row) } : { version: 0, text: null };
}

export type OwnText = {
  readonly kind: string;
  readonly locale: string;
  readonly version: number;
  readonly text: NoticeText;
};

type NewestRow = Omit<OwnText, 'text'> & NoticeText;

/** A district's own words that count now, of every kind and language; those that were given up are not among them. */
export async function listOwnTexts(db: Db, districtId: number): Promise<OwnText[]> {
  const rows = await db.$queryRaw<NewestRow[]>`
    select * from (select distinct on ("kind", "locale") "kind", "locale", "version", "title", "body", "sms" from "NoticeText"
      where "districtId" = ${districtId} order by "kind", "locale", "version" desc) newest
    where "title" is not null`;
  return rows.map(({ kind, locale, version, ...text }) => ({ kind, locale, version, text }));
}

export type TextVersion = StoredText & { readonly at: Temporal.Instant; readonly by: string };

const VERSIONS_SHOWN = 30;

/** Who wrote what when, the newest first. */
export async function listTextVersions(db: Db, { districtId, kind, locale }: WhichText): Promise<TextVersion[]> {
  const rows = await db.noticeText.findMany({
    where: { districtId, kind, locale },
    include: { createdBy: { select: { name: true } } },
    orderBy: { version: 'desc' },
    take: VERSIONS_SHOWN,
  });
  return rows.map((row) => ({
    version: row.version,
    text: textOf(row),
    at: toInstant(row.createdAt),
    by: row.createdBy.name,
  }));
}

const textOf = ({ title, body, sms }: { title: string | null; body: string | null; sms: string | null }) =>
  title !== null && body !== null && sms !== null ? { title, body, sms } : null;
