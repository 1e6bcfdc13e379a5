import type { Viewer } from '#lib/access/domain/viewer.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import { type BatchFailure, type BatchState, type LeftOutReason, mayBatch } from '../domain/batch.ts';
import { lookedAfter } from './looked-after.ts';

export type BatchLine = {
  readonly id: string;
  readonly occasion: string;
  readonly askedAt: Temporal.Instant;
  /** what can no longer be fetched is `expired`, also before its file is deleted in the night */
  readonly state: BatchState;
  readonly total: number;
  readonly written: number;
  readonly leftOut: number;
};

export type BatchItemView = {
  readonly place: number;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly number: number | null;
  readonly reason: LeftOutReason;
};

export type BatchView = BatchLine & {
  readonly language: Locale;
  readonly failure: BatchFailure | null;
  readonly finishedAt: Temporal.Instant | null;
  /** companies whose booklets are in it and that this person no longer looks after: it is not given out any more */
  readonly lost: number;
  /** until when the file can be fetched; null while there is none */
  readonly expiresAt: Temporal.Instant | null;
  readonly file: { readonly key: string; readonly size: number } | null;
  /** the companies without a booklet, in the order of the list */
  readonly leftOutItems: readonly BatchItemView[];
};

const LINES = 20;

type Row = {
  readonly id: string;
  readonly occasion: string;
  readonly language: string;
  readonly askedAt: Date;
  readonly state: BatchState;
  readonly failure: BatchFailure | null;
  readonly finishedAt: Date | null;
  readonly fileKey: string | null;
  readonly fileSize: number | null;
  readonly total: number;
  readonly written: number;
  readonly leftOut: number;
};

/** Batches that this person asked for and nobody else sees, the newest first; `after`: the last one of the page before. */
export async function listBatches(
  db: Db,
  viewer: Viewer,
  { after, now }: { readonly after?: string | undefined; readonly now: Temporal.Instant },
): Promise<{ readonly items: readonly BatchLine[]; readonly next: string | null }> {
  if (!mayBatch(viewer)) return { items: [], next: null };
  const rows = await read(db, viewer, after ? Prisma.sql`b."id" < ${after}::uuid` : Prisma.sql`true`, LINES + 1);
  const days = await daysKept(db, viewer.districtId);
  const items = rows.slice(0, LINES).map((row) => lineOf(row, days, now));
  return { items, next: rows.length > LINES ? (items.at(-1)?.id ?? null) : null };
}

/** One batch with what was left out of it; null for nobody's, or somebody else's. */
export async function findBatch(db: Db, viewer: Viewer, id: string, now: Temporal.Instant): Promise<BatchView | null> {
  if (!mayBatch(viewer)) return null;
  const { districtId } = viewer;
  const [row] = await read(db, viewer, Prisma.sql`b."id" = ${id}::uuid`, 1);
  if (!row) return null;
  const [days, lost, items] = await Promise.all([
    daysKept(db, districtId),
    countLost(db, viewer, id),
    db.bookletBatchItem.findMany({
      where: { districtId, batchId: id, state: 'left-out' },
      select: {
        ...{ place: true, number: true, reason: true },
        enterprise: { select: { uscc: true, name: true, nameEn: true } },
      },
      orderBy: { place: 'asc' },
    }),
  ]);
  const line = lineOf(row, days, now);
  return {
    ...line,
    language: isLocale(row.language) ? row.language : 'zh-CN',
    failure: row.failure,
    finishedAt: toInstantOrNull(row.finishedAt),
    expiresAt: expiryOf(row, days),
    lost,
    file: line.state === 'done' && row.fileKey && lost === 0 ? { key: row.fileKey, size: row.fileSize ?? 0 } : null,
    leftOutItems: items.map(({ enterprise, reason, ...item }) => ({
      ...item,
      ...enterprise,
      reason: reason as LeftOutReason,
    })),
  };
}

async function countLost(db: Db, viewer: Viewer, id: string): Promise<number> {
  const { districtId } = viewer;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "BookletBatchItem" i
      join "Enterprise" e on e."districtId" = i."districtId" and e."id" = i."enterpriseId"
    where i."districtId" = ${districtId} and i."batchId" = ${id}::uuid and i."state" = 'written' and not ${lookedAfter(viewer)}`;
  return row?.count ?? 0;
}

const read = (db: Db, { districtId, userId }: Viewer, which: Prisma.Sql, limit: number): Promise<Row[]> => db.$queryRaw`
  select b.*, i.* from (
    select b."districtId", b."id", b."occasion", b."language", b."askedAt", b."state", b."failure", b."finishedAt", b."fileKey",
      b."fileSize"
    from "BookletBatch" b where b."districtId" = ${districtId} and b."askedById" = ${userId}::uuid and ${which}
    order by b."id" desc limit ${limit}) b
  cross join lateral (select count(*)::int as "total", count(*) filter (where i."state" = 'written')::int as "written",
      count(*) filter (where i."state" = 'left-out')::int as "leftOut"
    from "BookletBatchItem" i where i."districtId" = b."districtId" and i."batchId" = b."id") i
  order by b."id" desc`;

/** Days for which a file made for somebody can be fetched, as the district has set them. */
const daysKept = async (db: Db, districtId: number): Promise<number> =>
  (await getDirectory(db, districtId)).settings.retention.exportDays;

const expiryOf = ({ state, finishedAt }: Row, days: number): Temporal.Instant | null =>
  finishedAt && (state === 'done' || state === 'expired') ? toInstant(finishedAt).add({ hours: 24 * days }) : null;

function lineOf(row: Row, days: number, now: Temporal.Instant): BatchLine {
  const { id, occasion, total, written, leftOut } = row;
  const expiresAt = expiryOf(row, days);
  const isOver = expiresAt !== null && Temporal.Instant.compare(expiresAt, now) <= 0;
  return {
    ...{ id, occasion, total, written, leftOut },
    askedAt: toInstant(row.askedAt),
    state: isOver ? 'expired' : row.state,
  };
}

/** Whom to tell of a batch that can be fetched; null for every other. */
export async function findReady(
  db: Db,
  { districtId, id }: { readonly districtId: number; readonly id: string },
): Promise<{
  readonly askedById: string;
  readonly occasion: string;
  readonly written: number;
  readonly left: number;
} | null> {
  const row = await db.bookletBatch.findFirst({
    where: { districtId, id, state: 'done' },
    select: { askedById: true, occasion: true, items: { select: { state: true } } },
  });
  if (!row) return null;
  const written = row.items.filter(({ state }) => state === 'written').length;
  return { askedById: row.askedById, occasion: row.occasion, written, left: row.items.length - written };
}
