import { createHash } from 'node:crypto';
import { readLastCheckpoint, readTips } from '../platform/checkpoint-files.ts';
import type { Db } from '../platform/db.ts';
import { isSignedHere, type SignedCheckpoint } from './checkpoint.ts';
import { type CaseTip, hasAuditEntry, listLostTips } from './queries/chains.ts';
import { type AuditProblem, addProblem } from './verify.ts';

export type CheckpointVerification = {
  /** Day of the checkpoint compared with; null when none was written yet. */
  readonly date: string | null;
  readonly cases: number;
  readonly problemCount: number;
  readonly problems: readonly AuditProblem[];
};

const TIPS_AT_ONCE = 2_000;

/** Compares the database with the last checkpoint: every chain must still pass through the points it names. */
export async function verifyLastCheckpoint(db: Db, dataDir: string): Promise<CheckpointVerification> {
  const last = readLastCheckpoint(dataDir);
  const findings = { cases: 0, problemCount: 0, problems: [] as AuditProblem[] };
  if (!last) return { date: null, ...findings };
  const changed = (subject: string) => addProblem(findings, { kind: 'changed', district: '-', subject, seq: 0 });
  const checkpoint = parse(last.text);
  if (!checkpoint || !isSignedHere(checkpoint, dataDir)) changed(`checkpoint:${last.date}`);
  else {
    await verifyAudits(db, checkpoint, findings);
    if (!(await verifyTips(db, dataDir, checkpoint, findings))) changed(`checkpoint:${checkpoint.tips.file}`);
  }
  return { date: last.date, ...findings };
}

type Findings = { cases: number; problemCount: number; problems: AuditProblem[] };

async function verifyAudits(db: Db, { audits }: SignedCheckpoint, findings: Findings): Promise<void> {
  for (const { districtId, district, count, hash } of audits) {
    if (count === 0 || (await hasAuditEntry(db, districtId, count, Buffer.from(hash, 'hex')))) continue;
    addProblem(findings, { kind: 'cut-off', district, subject: 'audit', seq: count });
  }
}

/** False when the file itself is gone or not the one that was signed: then nothing in it is worth comparing. */
async function verifyTips(db: Db, dataDir: string, { tips }: SignedCheckpoint, findings: Findings): Promise<boolean> {
  if ((await hashOfTips(dataDir, tips.file)) !== tips.sha256) return false;
  let batch: CaseTip[] = [];
  const compare = async () => {
    for (const { district, caseId, seq } of batch.length > 0 ? await listLostTips(db, batch) : []) {
      addProblem(findings, { kind: 'cut-off', district, subject: `case:${caseId}`, seq });
    }
    findings.cases += batch.length;
    batch = [];
  };
  for await (const line of readTips(dataDir, tips.file)) {
    batch.push(tipOf(line));
    if (batch.length >= TIPS_AT_ONCE) await compare();
  }
  await compare();
  return true;
}

async function hashOfTips(dataDir: string, file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const line of readTips(dataDir, file)) hash.update(`${line}\n`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ENOENT|Z_)/.test(String(error.code))) return null;
    throw error;
  }
  return hash.digest('hex');
}

function tipOf(line: string): CaseTip {
  const [districtId = '', caseId = '', seq = '', hash = ''] = line.split(' ');
  return { districtId: Number(districtId), caseId, seq: Number(seq), hash: Buffer.from(hash, 'hex') };
}

function parse(text: string): SignedCheckpoint | null {
  try {
    return JSON.parse(text) as SignedCheckpoint;
  } catch {
    return null;
  }
}
