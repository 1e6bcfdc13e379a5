import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Refused, type Result, refuse } from '#lib/shared/result.ts';
import { BATCHES_AT_ONCE, COMPANIES_AT_MOST, mayBatch } from '../domain/batch.ts';
import { findNamed, type UnknownLine } from '../queries/batch-companies.ts';
import { cancelOpenBatch, countOpenBatches, insertBatch } from '../repository/batches.ts';
import type { BatchOrder } from '../schema.ts';

type Asking = { readonly now: Temporal.Instant; readonly locale: Locale };

/**
 * Has booklets written for the companies a text names, in the background. Which of them get one is found out company by company;
 * refused beside the field is a line that names no company of the district. Refuses `forbidden`, `batch-lines`, `batch-empty`,
 * `batch-too-long`, `batches-at-once`.
 */
export async function askForBatch(
  db: Db,
  viewer: Viewer,
  { companies, occasion, language }: BatchOrder,
  { now, locale }: Asking,
): Promise<Result<{ readonly id: string }>> {
  if (!mayBatch(viewer)) return refuse('forbidden');
  const { ids: enterpriseIds, unknown } = await findNamed(db, viewer, companies);
  if (enterpriseIds.length + unknown.length > COMPANIES_AT_MOST)
    return refuse('batch-too-long', { max: COMPANIES_AT_MOST }, 'companies');
  if (unknown.length > 0) return refuseLines(unknown, locale);
  if (enterpriseIds.length === 0) return refuse('batch-empty', {}, 'companies');
  return db.$transaction(async (tx) => {
    if ((await countOpenBatches(tx, viewer)) >= BATCHES_AT_ONCE)
      return refuse('batches-at-once', { max: BATCHES_AT_ONCE });
    const id = await insertBatch(tx, viewer, { occasion, language, enterpriseIds }, now);
    await enqueue(tx, 'write-booklets', { districtId: viewer.districtId, id });
    return ok({ id });
  });
}

const LINES_TOLD = 10;

/** Which lines are wrong in which way; of each way the first ten. */
function refuseLines(unknown: readonly UnknownLine[], locale: Locale): Refused {
  const told = (...problems: UnknownLine['problem'][]): string => {
    const lines = unknown.filter(({ problem }) => problems.includes(problem)).map(({ line }) => line);
    const more = lines.length > LINES_TOLD ? '…' : '';
    return lines.length === 0 ? 'none' : `${lines.slice(0, LINES_TOLD).join(locale === 'en' ? ', ' : '、')}${more}`;
  };
  const details = {
    length: told('length'),
    alphabet: told('alphabet'),
    digit: told('check-digit', 'organisation-check-digit'),
    unknown: told('unknown'),
  };
  return refuse('batch-lines', details, 'companies');
}

/** Takes back a batch that waits or is being written. Refuses `forbidden`, `batch-over`. */
export async function cancelBatch(db: Db, viewer: Viewer, id: string, now: Temporal.Instant): Promise<Result<null>> {
  if (!mayBatch(viewer)) return refuse('forbidden');
  return (await cancelOpenBatch(db, viewer, id, now)) ? ok(null) : refuse('batch-over');
}
