import { findRecipient } from '#lib/access/queries/viewers.ts';
import type { SignedIn } from '#lib/access/signed-in.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type ArrivedFile, receiveFile, removeFile } from '#lib/platform/storage.ts';
import { type ZipEntry, zipOf } from '#lib/platform/zip.ts';
import { writeBooklet } from '../booklet/write-booklet.ts';
import { batchEntryName, type ContentsLine, writeContents } from '../booklet/write-contents.ts';
import { ATTEMPTS_AT_MOST, type BatchFailure, mayBatch } from '../domain/batch.ts';
import { findPrinted } from '../queries/batch-companies.ts';
import { findBooklet } from '../queries/booklet.ts';
import {
  type BatchCompany,
  type BatchPlace,
  type BegunBatch,
  beginBatch,
  endBatch,
  type Outcome,
  saveOutcome,
} from '../repository/batches.ts';

type Work = {
  readonly clock: () => Temporal.Instant;
  /** told of a booklet that could not be written, while the others go on */
  readonly onFault: (error: unknown, uscc: string) => void;
};

/** What a ZIP without extensions can hold, and a column of the database count. */
const BYTES_AT_MOST = 2 ** 31 - 1;

/**
 * The background job of a batch: writes booklet after booklet into one ZIP, by what its asker may see at that moment, and keeps
 * count after each. A worker that dies leaves nothing behind: the next begins anew. One that was only taken for dead, and one whose
 * batch was taken back, stops at its next company. Answers whether the batch was ended by this run.
 */
export async function writeBatch(db: Db, place: BatchPlace, { clock, onFault }: Work): Promise<boolean> {
  const batch = await beginBatch(db, place);
  if (!batch) return false;
  const now = clock();
  const fail = (failure: BatchFailure) => endBatch(db, batch, { state: 'failed', failure }, clock());
  const asker = await findRecipient(db, { districtId: batch.districtId, userId: batch.askedById }, now);
  if (!asker) return fail('account-closed');
  if (!mayBatch(asker)) return fail('forbidden');
  const directory = await getDirectory(db, batch.districtId);
  try {
    const entries = entriesOf(db, batch, { asker, directory, now, onFault });
    const file = await receiveFile(zipOf(entries, localTime(now, directory)), BYTES_AT_MOST);
    return file ? await keep(db, batch, file, clock()) : await fail('not-written');
  } catch (error) {
    if (error instanceof Overtaken) return false;
    if (batch.attempt >= ATTEMPTS_AT_MOST) await fail('not-written');
    throw error;
  }
}

async function keep(db: Db, batch: BegunBatch, file: ArrivedFile, now: Temporal.Instant): Promise<boolean> {
  const fileKey = await file.keep();
  const isOurs = await endBatch(db, batch, { state: 'done', fileKey, fileSize: file.size }, now);
  if (!isOurs) await removeFile(fileKey);
  return isOurs;
}

const localTime = (now: Temporal.Instant, { district }: Directory): Temporal.PlainDateTime =>
  now.toZonedDateTimeISO(district.timeZone).toPlainDateTime();

/** Somebody else has the batch now, or nobody wants it any more. */
class Overtaken extends Error {}

type Writing = Pick<Work, 'onFault'> & {
  readonly asker: SignedIn;
  readonly directory: Directory;
  readonly now: Temporal.Instant;
};

/** The booklets in the order of the list, and last what became of each company. */
async function* entriesOf(db: Db, batch: BegunBatch, writing: Writing): AsyncGenerator<ZipEntry, void> {
  const lines: ContentsLine[] = [];
  for (const company of batch.companies) {
    const { outcome, bytes } = await writeOne(db, batch, company, writing);
    if (!(await saveOutcome(db, batch, company.place, outcome))) throw new Overtaken();
    lines.push({ company, outcome });
    if (bytes && outcome.state === 'written') yield { name: outcome.fileName, bytes };
  }
  yield await writeContents(lines, { ...writing, language: batch.language });
}

type Written = { readonly outcome: Outcome; readonly bytes?: Uint8Array };

async function writeOne(
  db: Db,
  { language: locale, companies }: BegunBatch,
  company: BatchCompany,
  { asker, directory, now, onFault }: Writing,
): Promise<Written> {
  const leftOut = (reason: (Outcome & { state: 'left-out' })['reason'], number: number | null = null): Written => ({
    outcome: { state: 'left-out', number, reason },
  });
  const { number, isLookedAfter } = await findPrinted(db, asker, company.enterpriseId);
  if (!isLookedAfter) return leftOut('not-looked-after');
  if (number === null) return leftOut('no-package');
  const asked = { now, timeZone: directory.district.timeZone, locale, directory };
  const found = await findBooklet(db, asker, { company: { id: company.enterpriseId }, number }, asked);
  if (!found) return leftOut('no-package', number);
  try {
    const bytes = await writeBooklet(found.booklet, now);
    const fileName = batchEntryName(company, { number, language: locale, of: companies.length });
    return { outcome: { state: 'written', number, fileName }, bytes };
  } catch (error) {
    onFault(error, company.uscc);
    return leftOut('not-written', number);
  }
}
