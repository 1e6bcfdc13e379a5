import type { Db } from '#lib/platform/db.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import { compileRule } from '../domain/compile.ts';
import { movementOf } from '../domain/movement.ts';
import { BATCH, type CompanyFacts, nextCompanyFacts } from '../queries/company-facts.ts';
import {
  findTriedRules,
  holdTrial,
  saveTried,
  stopTrial,
  type TrialKey,
  type TriedRules,
} from '../repository/trials.ts';

type How = {
  readonly clock: () => Temporal.Instant;
  /** no more than so many thousands of companies this time; all there are unless it is said */
  readonly batches?: number;
};

/**
 * Tries a draft's rule on all companies as they are on record, a thousand at a time, each thousand in its own transaction with the
 * trial's place: a killed worker's trial goes on where it was, and whoever runs it beside another takes turns. A trial that has
 * ended is left alone; one whose draft has been written again ends. Answers how many companies were tried now.
 */
export async function runTrial(db: Db, key: TrialKey, { clock, batches = Number.POSITIVE_INFINITY }: How) {
  let tried = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const count = await tryNext(db, key, clock());
    if (count === null) break;
    tried += count;
  }
  return tried;
}

/** One batch; null where there is nothing left to do. */
function tryNext(db: Db, key: TrialKey, now: Temporal.Instant): Promise<number | null> {
  return db.$transaction(async (tx) => {
    const trial = await holdTrial(tx, key);
    if (!trial) return null;
    const { policyId, number, revision, formerNumber, cursor: after } = trial;
    const rules = await findTriedRules(tx, policyId, { number, revision, formerNumber });
    if (!rules) {
      await stopTrial(tx, key, now);
      return null;
    }
    const today = Temporal.PlainDate.from(fromDateColumn(trial.day));
    const companies = await nextCompanyFacts(tx, key.districtId, today, { after });
    const finishedAt = companies.length < BATCH ? toDate(now) : null;
    const cursor = companies.at(-1)?.id ?? null;
    await saveTried(tx, key, { ...judge(rules, companies, today), cursor, finishedAt });
    return companies.length;
  });
}

function judge({ draft, former }: TriedRules, companies: readonly CompanyFacts[], today: Temporal.PlainDate) {
  const next = compileRule(draft, today);
  const last = former && compileRule(former, today);
  const judged = companies.map(({ id: enterpriseId, facts }) => {
    const [before, after] = [last?.verdictOf(facts) ?? null, next.verdictOf(facts)];
    return { enterpriseId, before, after, movement: movementOf(before, after) };
  });
  return {
    verdicts: judged.map(({ after }) => after),
    moved: judged.flatMap(({ movement, ...each }) => (movement ? [{ ...each, movement }] : [])),
  };
}
