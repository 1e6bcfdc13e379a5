import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { compileRule } from '../domain/compile.ts';
import { standingOf } from '../domain/standing.ts';
import { BATCH, type CompanyFacts, nextCompanyFacts } from '../queries/company-facts.ts';
import { listInForce } from '../queries/in-force.ts';
import {
  advanceRun,
  beginDay,
  countForPlanner,
  type Due,
  districtsToMatch,
  holdMatches,
  openRun,
  takeDueCompanies,
  writeMatches,
} from '../repository/matches.ts';

/** So many batches at a time, that a worker which is told to stop does so soon. */
const BATCHES_AT_ONCE = 10;

/**
 * Brings the stored matches up to date: companies whose profile has changed, then the runs over all companies that a new day or a
 * changed policy asks for, batch by batch, each in its own transaction with the run's place. So a killed worker's run
 * goes on where it was, and of several workers one at a time writes for a district. Answers how many companies were matched.
 */
export async function keepMatches(db: Db, now: Temporal.Instant): Promise<number> {
  let matched = 0;
  for (const district of await districtsToMatch(db, now)) {
    for (let batch = 0; batch < BATCHES_AT_ONCE; batch += 1) {
      const done = await matchNext(db, district, now);
      if (done === null) break;
      matched += done;
    }
  }
  return matched;
}

/** One batch; null where nothing is left, or another worker is at it. */
function matchNext(db: Db, { districtId, timeZone }: Due, now: Temporal.Instant): Promise<number | null> {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx) => {
    if (!(await holdMatches(tx, districtId))) return null;
    await beginDay(tx, districtId, today.toString(), now);
    const ids = await takeDueCompanies(tx, districtId);
    if (ids.length > 0) {
      const batch = await nextCompanyFacts(tx, districtId, today, { ids });
      await matchBatch(tx, { districtId, today, policyIds: null }, batch);
      return batch.length;
    }
    const run = await openRun(tx, districtId, today.toString(), now);
    if (!run) return null;
    const batch = await nextCompanyFacts(tx, districtId, today, { after: run.cursor });
    await matchBatch(tx, { districtId, today, policyIds: run.policyIds.length > 0 ? run.policyIds : null }, batch);
    if (run.cursor === null) await countForPlanner(tx);
    const finishedAt = batch.length < BATCH ? toDate(now) : null;
    const progress = { done: batch.length, cursor: batch.at(-1)?.id ?? null, finishedAt };
    await advanceRun(tx, { districtId, id: run.id }, progress);
    return batch.length;
  });
}

type Scope = {
  readonly districtId: number;
  readonly today: Temporal.PlainDate;
  /** null: all in force */
  readonly policyIds: readonly string[] | null;
};

async function matchBatch(tx: Tx, { districtId, today, policyIds }: Scope, batch: readonly CompanyFacts[]) {
  const policies = await listInForce(tx, districtId, today);
  const rules = policies
    .filter(({ policyId }) => policyIds === null || policyIds.includes(policyId))
    .map(({ policyId, rule }) => ({ policyId, rule: compileRule(rule, today) }));
  const matches = batch.flatMap(({ id: enterpriseId, facts }) =>
    rules.flatMap(({ policyId, rule }) => {
      const standing = standingOf(rule, facts);
      return standing ? [{ enterpriseId, policyId, standing }] : [];
    }),
  );
  await writeMatches(tx, { districtId, enterpriseIds: batch.map(({ id }) => id), policyIds }, matches);
}
