import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Rule } from '../domain/condition.ts';
import type { Movement } from '../domain/movement.ts';
import type { Tried } from '../domain/trial.ts';
import type { Verdict } from '../domain/truth.ts';

export type TrialKey = { readonly districtId: number; readonly id: string };

/** The one that runs for a policy, if any. */
export const findRunningTrial = (tx: Tx, districtId: number, policyId: string) =>
  tx.policyTrial.findFirst({
    where: { districtId, policyId, state: 'running' },
    select: { id: true, number: true, revision: true, formerNumber: true, day: true },
  });

type NewTrial = Tried & { readonly districtId: number; readonly policyId: string; readonly askedById: string };

export async function insertTrial(tx: Tx, trial: NewTrial, day: string, now: Temporal.Instant): Promise<string> {
  const id = randomUUIDv7();
  const total = await tx.enterprise.count({ where: { districtId: trial.districtId } });
  await tx.policyTrial.create({
    data: { ...trial, id, day: toDateColumn(day), total, startedAt: toDate(now) },
    select: { id: true },
  });
  return id;
}

/** Ends it unless it has ended; whether it had not. What was counted so far stays. */
export async function stopTrial(tx: Tx, key: TrialKey, now: Temporal.Instant): Promise<boolean> {
  const { count } = await tx.policyTrial.updateMany({
    where: { ...key, state: 'running' },
    data: { state: 'stopped', finishedAt: toDate(now) },
  });
  return count === 1;
}

/** Ends those that nobody has finished since; how many. */
export async function stopUnfinishedTrials(db: Tx, before: Temporal.Instant, now: Temporal.Instant): Promise<number> {
  const { count } = await db.policyTrial.updateMany({
    where: { state: 'running', startedAt: { lt: toDate(before) } },
    data: { state: 'stopped', finishedAt: toDate(now) },
  });
  return count;
}

/** One that runs, held until the transaction ends, so that of several workers one at a time goes on with it; null where it has ended. */
export async function holdTrial(tx: Tx, { districtId, id }: TrialKey) {
  await tx.$queryRaw`select 1 from "PolicyTrial" where "districtId" = ${districtId} and "id" = ${id}::uuid for update`;
  return tx.policyTrial.findFirst({
    where: { districtId, id, state: 'running' },
    select: { policyId: true, number: true, revision: true, formerNumber: true, day: true, cursor: true },
  });
}

export type TriedRules = { readonly draft: Rule; readonly former: Rule | null };

/** The two rules a trial compares; null where the draft has been written again, published or taken away since. */
export async function findTriedRules(tx: Tx, policyId: string, tried: Tried): Promise<TriedRules | null> {
  const { number, revision, formerNumber } = tried;
  const [draft, former] = await Promise.all([
    tx.policyVersion.findFirst({ where: { policyId, number, revision, status: 'draft' }, select: { rule: true } }),
    formerNumber === null
      ? null
      : tx.policyVersion.findFirst({ where: { policyId, number: formerNumber }, select: { rule: true } }),
  ]);
  if (!draft || (formerNumber !== null && !former)) return null;
  return { draft: draft.rule as unknown as Rule, former: former && (former.rule as unknown as Rule) };
}

export type Moved = {
  readonly enterpriseId: string;
  readonly movement: Movement;
  readonly before: Verdict | null;
  readonly after: Verdict;
};

type Batch = {
  /** how each company stands by the draft */
  readonly verdicts: readonly Verdict[];
  readonly moved: readonly Moved[];
  /** the last company; null where there was none */
  readonly cursor: string | null;
  readonly finishedAt: Date | null;
};

/** Adds what a batch has told, and notes how far the trial is. */
export async function saveTried(tx: Tx, key: TrialKey, { verdicts, moved, cursor, finishedAt }: Batch): Promise<void> {
  const by = (verdict: Verdict) => ({ increment: verdicts.filter((each) => each === verdict).length });
  const so = (movement: Movement) => ({ increment: moved.filter((each) => each.movement === movement).length });
  await tx.policyTrialCompany.createMany({
    data: moved.map((each) => ({ districtId: key.districtId, trialId: key.id, ...each })),
  });
  await tx.policyTrial.update({
    where: { districtId_id: key },
    data: {
      ...{ done: { increment: verdicts.length }, ...(cursor && { cursor }) },
      ...{ eligible: by('eligible'), unknown: by('unknown'), ineligible: by('ineligible') },
      ...{ gains: so('gains'), loses: so('loses'), becomeUnknown: so('becomes-unknown'), ruledOut: so('ruled-out') },
      ...(finishedAt && { state: 'done', finishedAt }),
    },
    select: { id: true },
  });
}

/** The last finished trial of exactly this draft beside exactly that version in force. */
export const findDoneTrial = (tx: Tx, districtId: number, policyId: string, tried: Tried) =>
  tx.policyTrial.findFirst({
    where: { districtId, policyId, state: 'done', ...tried },
    orderBy: { startedAt: 'desc' },
    select: { id: true, gains: true, loses: true },
  });
