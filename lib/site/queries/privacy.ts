import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumn, toDateColumn } from '#lib/shared/date-columns.ts';
import { toInstant } from '#lib/shared/instants.ts';
import type { ConsentChannel, PublishedNotice } from '../domain/privacy.ts';

/** One published version without its text. */
export type NoticeEntry = PublishedNotice & {
  readonly changes: string;
  readonly changesEn: string;
  readonly publishedAt: Temporal.Instant;
  readonly publisher: string;
  readonly publisherEn: string;
};

export type NoticeText = NoticeEntry & { readonly text: string; readonly textEn: string };

const ENTRY = {
  version: true,
  effectiveOn: true,
  needsConsent: true,
  changes: true,
  changesEn: true,
  publishedAt: true,
  publisher: true,
  publisherEn: true,
} as const;

type EntryRow = Prisma.PrivacyNoticeGetPayload<{ select: typeof ENTRY }>;

/** Every published version of a district, the newest first, those to come included: anybody may read them. */
export async function listNotices(db: Db | Tx, districtId: number): Promise<NoticeEntry[]> {
  const rows = await db.privacyNotice.findMany({
    where: { districtId, publishedAt: { not: null } },
    select: ENTRY,
    orderBy: { version: 'desc' },
  });
  return rows.map(entryOf);
}

export async function findNotice(db: Db, districtId: number, version: number): Promise<NoticeText | null> {
  const row = await db.privacyNotice.findFirst({
    where: { districtId, version, publishedAt: { not: null } },
    select: { ...ENTRY, text: true, textEn: true },
  });
  return row && { ...entryOf(row), text: row.text, textEn: row.textEn };
}

/** The version that holds on a date of the district; null before the first. */
export async function findNoticeInForce(
  db: Db | Tx,
  districtId: number,
  on: Temporal.PlainDate,
): Promise<number | null> {
  const found = await db.privacyNotice.findFirst({
    where: { districtId, publishedAt: { not: null }, effectiveOn: { lte: toDateColumn(on) } },
    select: { version: true },
    orderBy: { version: 'desc' },
  });
  return found?.version ?? null;
}

export async function hasNotice(db: Db, districtId: number): Promise<boolean> {
  const found = await db.privacyNotice.findFirst({
    where: { districtId, publishedAt: { not: null } },
    select: { version: true },
  });
  return found !== null;
}

function entryOf({ effectiveOn, publishedAt, publisher, publisherEn, ...entry }: EntryRow): NoticeEntry {
  if (!effectiveOn || !publishedAt) throw new Error('A published notice has no date');
  return {
    ...entry,
    effectiveOn: fromDateColumn(effectiveOn),
    publishedAt: toInstant(publishedAt),
    publisher: publisher ?? '',
    publisherEn: publisherEn ?? '',
  };
}

export type NoticeDraft = {
  readonly version: number;
  readonly text: string;
  readonly textEn: string;
  readonly changes: string;
  readonly changesEn: string;
  readonly needsConsent: boolean;
  readonly revision: number;
};

/** What is being written and not published yet. */
export const findNoticeDraft = async (
  db: Db | Tx,
  { districtId }: Pick<Viewer, 'districtId'>,
): Promise<NoticeDraft | null> =>
  db.privacyNotice.findFirst({
    where: { districtId, publishedAt: null },
    select: {
      version: true,
      text: true,
      textEn: true,
      changes: true,
      changesEn: true,
      needsConsent: true,
      revision: true,
    },
  });

/**
 * The version this person of a company is to agree to before filing again: the newest in force that asks for it, unless they agreed to it or
 * to a later one. Null for staff, and where nothing asks.
 */
export async function findConsentNeeded(db: Db, viewer: Viewer, today: Temporal.PlainDate): Promise<number | null> {
  if (viewer.kind !== 'company') return null;
  const { districtId, userId } = viewer;
  const [row] = await db.$queryRaw<{ version: number }[]>`
    select n."version" from (select max("version") as "version" from "PrivacyNotice" where "districtId" = ${districtId}
      and "publishedAt" is not null and "needsConsent" and "effectiveOn" <= ${today.toString()}::date) n
    where n."version" is not null and not exists (select from "PrivacyConsent" c where c."districtId" = ${districtId}
      and c."userId" = ${userId}::uuid and c."version" >= n."version")`;
  return row?.version ?? null;
}

/** Of the people of companies who can sign in: how many there are, and how many have agreed to this version or a later one. */
export async function countConsents(
  db: Db,
  districtId: number,
  version: number,
): Promise<{ people: number; agreed: number }> {
  const [row] = await db.$queryRaw<{ people: number; agreed: number }[]>`
    select count(*)::int as "people", count(*) filter (where exists (select from "PrivacyConsent" c
      where c."districtId" = u."districtId" and c."userId" = u."id" and c."version" >= ${version}))::int as "agreed"
    from "User" u where u."districtId" = ${districtId} and u."kind" = 'company' and u."disabledAt" is null`;
  return row ?? { people: 0, agreed: 0 };
}

export type ConsentRow = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly version: number;
  readonly at: Date;
  readonly channel: ConsentChannel;
};

const CONSENTS_A_PAGE = 50;

/** The log of consents, the latest first, for those who look after the notices; `after` is the last id of the page before. */
export async function listConsents(
  db: Db,
  viewer: Viewer,
  { version, after }: { readonly version: number | null; readonly after: string | null },
): Promise<{ items: readonly ConsentRow[]; nextAfter: string | null }> {
  if (!can(viewer, 'texts:manage')) return { items: [], nextAfter: null };
  const ofVersion = version === null ? Prisma.empty : Prisma.sql`and c."version" = ${version}`;
  const before = after === null ? Prisma.empty : Prisma.sql`and c."id" < ${after}::uuid`;
  const rows = await db.$queryRaw<ConsentRow[]>`
    select c."id", coalesce(u."login", '') as "login", coalesce(u."name", '') as "name", u."nameEn", c."version", c."at", c."channel"
    from "PrivacyConsent" c left join "User" u on u."districtId" = c."districtId" and u."id" = c."userId"
    where c."districtId" = ${viewer.districtId} ${ofVersion} ${before}
    order by c."id" desc limit ${CONSENTS_A_PAGE + 1}`;
  const items = rows.slice(0, CONSENTS_A_PAGE);
  return { items, nextAfter: rows.length > CONSENTS_A_PAGE ? (items.at(-1)?.id ?? null) : null };
}
