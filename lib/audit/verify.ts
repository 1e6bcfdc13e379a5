import type { Db } from '../platform/db.ts';
import { genesis } from './chain.ts';
import { entryContent } from './entry-content.ts';
import { eventContent } from './event-content.ts';
import {
  type AuditHeadRow,
  type CaseHistoryRow,
  listAuditEntries,
  listAuditHeads,
  listCaseHistories,
  listOrphanHistories,
} from './queries/chains.ts';
import { auditGenesis } from './record.ts';
import { type Break, type BreakKind, ChainWalk, type StoredLink } from './walk-chain.ts';

export type AuditProblem = {
  readonly kind: BreakKind;
  /** The district's code; `-` for what belongs to none. */
  readonly district: string;
  /** `audit`, `case:<number>`, or `case:<id>` where the case itself is gone. */
  readonly subject: string;
  readonly seq: number;
};

export type Verification = {
  readonly auditEntries: number;
  readonly cases: number;
  readonly caseEvents: number;
  readonly problemCount: number;
  /** The first thousand. */
  readonly problems: readonly AuditProblem[];
};

export type Findings = {
  auditEntries: number;
  cases: number;
  caseEvents: number;
  problemCount: number;
  problems: AuditProblem[];
};

const ENTRIES_AT_ONCE = 2_000;
const CASES_AT_ONCE = 250;
const PROBLEMS_KEPT = 1_000;
const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** Follows every audit chain and every case's history from the first link to the last; memory stays bounded. */
export async function verifyAudit(db: Db): Promise<Verification> {
  const findings: Findings = { auditEntries: 0, cases: 0, caseEvents: 0, problemCount: 0, problems: [] };
  for (const head of await listAuditHeads(db)) await verifyAuditChain(db, head, findings);
  await verifyHistories(db, findings);
  for (const { district, caseId } of await listOrphanHistories(db, PROBLEMS_KEPT)) {
    addProblem(findings, { kind: 'missing', district, subject: `case:${caseId}`, seq: 0 });
  }
  return findings;
}

export function addProblem(findings: Pick<Findings, 'problemCount' | 'problems'>, problem: AuditProblem): void {
  findings.problemCount += 1;
  if (findings.problems.length < PROBLEMS_KEPT) findings.problems.push(problem);
}

/** Entries written after the head was read are left for the next time: they are beyond what is compared. */
async function verifyAuditChain(db: Db, head: AuditHeadRow, findings: Findings): Promise<void> {
  const { districtId, district } = head;
  const walk = new ChainWalk(auditGenesis(districtId));
  const note = (found: Break | null) => found && addProblem(findings, { ...found, district, subject: 'audit' });
  for (let after = 0; after < head.count; ) {
    const rows = await listAuditEntries(db, districtId, after, Math.min(ENTRIES_AT_ONCE, head.count - after));
    const within = rows.filter((row) => row.seq <= head.count);
    for (const row of within) note(walk.step({ ...row, isErased: false, content: entryContent(row) }));
    findings.auditEntries += within.length;
    if (within.length === 0) break;
    after = within.at(-1)?.seq ?? head.count;
  }
  note(walk.finish({ count: head.count, hash: head.lastHash }));
  if (head.count === 0) note({ kind: 'missing', seq: 0 });
}

async function verifyHistories(db: Db, findings: Findings): Promise<void> {
  let after = { districtId: -1, caseId: NO_CASE };
  for (;;) {
    const rows = await listCaseHistories(db, after, CASES_AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    for (const history of splitByCase(rows)) verifyHistory(history, findings);
    after = last;
  }
}

function splitByCase(rows: readonly CaseHistoryRow[]): CaseHistoryRow[][] {
  const histories: CaseHistoryRow[][] = [];
  for (const row of rows) {
    const current = histories.at(-1);
    if (current?.[0]?.caseId === row.caseId) current.push(row);
    else histories.push([row]);
  }
  return histories;
}

function verifyHistory(rows: readonly CaseHistoryRow[], findings: Findings): void {
  const [first] = rows;
  if (!first) return;
  const { caseId, district, number } = first;
  const walk = new ChainWalk(genesis(`case:${caseId}`));
  const note = (found: Break | null) =>
    found && addProblem(findings, { ...found, district, subject: `case:${number}` });
  findings.cases += 1;
  for (const row of rows) {
    if (row.seq === null) continue;
    findings.caseEvents += 1;
    note(walk.step(linkOf(row, row.seq)));
  }
  note(walk.finish({ count: first.eventCount, hash: first.lastEventHash }));
}

function linkOf(row: Extract<CaseHistoryRow, { seq: number }>, seq: number): StoredLink {
  return { ...row, seq, isErased: row.erasedAt !== null, content: eventContent(row) };
}
