import { tipsFile, writeCheckpointFile, writeTips } from '../../platform/checkpoint-files.ts';
import type { Db } from '../../platform/db.ts';
import { type SignedCheckpoint, signCheckpoint } from '../checkpoint.ts';
import { listAuditHeads, listCaseTips } from '../queries/chains.ts';

const CASES_AT_ONCE = 5_000;
const BEFORE_ALL = { districtId: -1, caseId: '00000000-0000-0000-0000-000000000000' };

/** The day as the district's offices count it. */
const TIME_ZONE = 'Asia/Shanghai';

export type CheckpointRequest = { readonly db: Db; readonly dataDir: string; readonly now: Temporal.Instant };

/**
 * Writes down, outside the database and signed, where every audit chain and every case's history ends. Histories only
 * grow, so each must pass through these points for ever. Doing it twice a day replaces the day's checkpoint.
 */
export async function writeCheckpoint({ db, dataDir, now }: CheckpointRequest): Promise<SignedCheckpoint> {
  const date = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const heads = await listAuditHeads(db);
  const counter = { cases: 0 };
  const sha256 = await writeTips(dataDir, date, tipLines(db, counter));
  const checkpoint = signCheckpoint(
    {
      format: 1,
      at: now.toString(),
      audits: heads.map(({ districtId, district, count, lastHash }) => ({
        districtId,
        district,
        count,
        hash: Buffer.from(lastHash).toString('hex'),
      })),
      cases: counter.cases,
      tips: { file: tipsFile(date), sha256 },
    },
    dataDir,
  );
  await writeCheckpointFile(dataDir, date, checkpoint);
  return checkpoint;
}

async function* tipLines(db: Db, counter: { cases: number }): AsyncGenerator<string> {
  let after = BEFORE_ALL;
  for (;;) {
    const tips = await listCaseTips(db, after, CASES_AT_ONCE);
    const last = tips.at(-1);
    if (!last) return;
    counter.cases += tips.length;
    yield tips
      .map(
        ({ districtId, caseId, seq, hash }) => `${districtId} ${caseId} ${seq} ${Buffer.from(hash).toString('hex')}\n`,
      )
      .join('');
    after = last;
  }
}
