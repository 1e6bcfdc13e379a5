import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { type BatchFailure, type LeftOutReason, OPEN_BATCH_STATES } from '../domain/batch.ts';

export type BatchPlace = { readonly districtId: number; readonly id: string };
/** A batch as one worker has begun it: what another has begun since is not this one's to write any more. */
export type BegunBatch = BatchPlace & {
  readonly attempt: number;
  readonly askedById: string;
  readonly language: Locale;
  readonly companies: readonly BatchCompany[];
};
export type BatchCompany = {
  readonly place: number;
  readonly enterpriseId: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
};
export type Outcome =
  | { readonly state: 'written'; readonly number: number; readonly fileName: string }
  | { readonly state: 'left-out'; readonly number: number | null; readonly reason: LeftOutReason };

/** How many batches of this person wait or run; held until the transaction ends, so that two at once cannot exceed the limit. */
export async function countOpenBatches(tx: Tx, { districtId, userId: askedById }: Viewer): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`batches:${askedById}`}, 0))`;
  return tx.bookletBatch.count({ where: { districtId, askedById, state: { in: [...OPEN_BATCH_STATES] } } });
}

type NewBatch = { readonly occasion: string; readonly language: Locale; readonly enterpriseIds: readonly string[] };

export async function insertBatch(
  tx: Tx,
  { districtId, userId: askedById }: Viewer,
  { enterpriseIds, ...batch }: NewBatch,
  now: Temporal.Instant,
): Promise<string> {
  const id = randomUUIDv7();
  await tx.bookletBatch.create({
    data: { ...batch, districtId, id, askedById, askedAt: toDate(now) },
    select: { id: true },
  });
  await tx.bookletBatchItem.createMany({
    data: enterpriseIds.map((enterpriseId, at) => ({ districtId, batchId: id, place: at + 1, enterpriseId })),
  });
  return id;
}

/** Begins a batch that waits, or anew one whose worker was lost: nothing of it is written yet. Null where there is nothing to do. */
export function beginBatch(db: Db, { districtId, id }: BatchPlace): Promise<BegunBatch | null> {
  return db.$transaction(async (tx) => {
    const [batch] = await tx.bookletBatch.updateManyAndReturn({
      where: { districtId, id, state: { in: [...OPEN_BATCH_STATES] } },
      data: { state: 'running', attempt: { increment: 1 } },
      select: { attempt: true, askedById: true, language: true },
    });
    if (!batch) return null;
    await tx.bookletBatchItem.updateMany({
      where: { districtId, batchId: id },
      data: { state: 'waiting', number: null, fileName: null, reason: null },
    });
    const rows = await tx.bookletBatchItem.findMany({
      where: { districtId, batchId: id },
      select: { place: true, enterpriseId: true, enterprise: { select: { uscc: true, name: true, nameEn: true } } },
      orderBy: { place: 'asc' },
    });
    const companies = rows.map(({ enterprise, ...row }) => ({ ...row, ...enterprise }));
    return { ...batch, districtId, id, language: isLocale(batch.language) ? batch.language : 'zh-CN', companies };
  });
}

/** What became of one company; false where this worker's beginning is not the last any more, or the batch was taken back. */
export async function saveOutcome(
  db: Db,
  { districtId, id: batchId, attempt }: BegunBatch,
  place: number,
  outcome: Outcome,
): Promise<boolean> {
  const { count } = await db.bookletBatchItem.updateMany({
    where: { districtId, batchId, place, batch: { state: 'running', attempt } },
    data: outcome,
  });
  return count === 1;
}

type Ending =
  | { readonly state: 'done'; readonly fileKey: string; readonly fileSize: number }
  | { readonly state: 'failed'; readonly failure: BatchFailure };

/** Ends what this worker has begun; false where that is not the last beginning any more, or the batch was taken back. */
export async function endBatch(
  db: Db,
  { districtId, id, attempt }: BegunBatch,
  ending: Ending,
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await db.bookletBatch.updateMany({
    where: { districtId, id, attempt, state: 'running' },
    data: { ...ending, finishedAt: toDate(now) },
  });
  return count === 1;
}

/** False where it is over already, or nobody's of this person. */
export async function cancelOpenBatch(db: Db, viewer: Viewer, id: string, now: Temporal.Instant): Promise<boolean> {
  const { districtId, userId: askedById } = viewer;
  const { count } = await db.bookletBatch.updateMany({
    where: { districtId, id, askedById, state: { in: [...OPEN_BATCH_STATES] } },
    data: { state: 'cancelled', finishedAt: toDate(now) },
  });
  return count === 1;
}

/** Gives up, in all districts, what was asked for before `before` and no worker has finished. Answers how many. */
export async function failUnfinishedBatches(db: Db, before: Temporal.Instant, now: Temporal.Instant): Promise<number> {
  const { count } = await db.bookletBatch.updateMany({
    where: { state: { in: [...OPEN_BATCH_STATES] }, askedAt: { lt: toDate(before) } },
    data: { state: 'failed', failure: 'not-written', finishedAt: toDate(now) },
  });
  return count;
}
