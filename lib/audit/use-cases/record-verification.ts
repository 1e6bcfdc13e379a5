import type { Db } from '#lib/platform/db.ts';
import { INSTALLATION, recordAudit } from '../record.ts';
import { verifyAudit } from '../verify.ts';
import { verifyLastCheckpoint } from '../verify-checkpoint.ts';

export type VerificationRequest = { readonly db: Db; readonly dataDir: string; readonly now: Temporal.Instant };

/** Kept with the result, for the auditor to begin with; `audit verify` lists all. */
const PROBLEMS_KEPT = 20;

/** Follows every chain, compares with the last checkpoint, and writes down how it ended: belongs to no district. */
export async function recordVerification({ db, dataDir, now }: VerificationRequest): Promise<{ problemCount: number }> {
  const chains = await verifyAudit(db);
  const checkpoint = await verifyLastCheckpoint(db, dataDir);
  const problemCount = chains.problemCount + checkpoint.problemCount;
  const problems = [...chains.problems, ...checkpoint.problems].slice(0, PROBLEMS_KEPT);
  const { auditEntries, cases, caseEvents } = chains;
  const data = { auditEntries, cases, caseEvents, checkpoint: checkpoint.date, problemCount, problems };
  await db.$transaction((tx) => recordAudit(tx, { districtId: INSTALLATION, at: now, action: 'audit-verified', data }));
  return { problemCount };
}
