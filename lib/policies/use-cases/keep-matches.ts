import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { compileRule } from '../domain/compile.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import { BATCH, type CompanyFacts, nextCompanyFacts } from '../queries/company-facts.ts';
import { listInForce } from '../queries/in-force.ts';
import {
  advanceRun,
  beginDay,
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
      await matchBatch(tx, { districtId, today }, batch);
      return batch.length;
    }
    const run = await openRun(tx, districtId, today.toString(), now);
    if (!run) return null;
    const batch = await nextCompanyFacts(tx, districtId, today, { after: run.cursor });
    await matchBatch(tx, { districtId, today }, batch);
    const finishedAt = batch.length < BATCH ? toDate(now) : null;
    const progress = { done: batch.length, cursor: batch.at(-1)?.id ?? null, finishedAt };
    await advanceRun(tx, { districtId, id: run.id }, progress);
    return batch.length;
  });
}

type Moment = { readonly districtId: number; readonly today: Temporal.PlainDate };

/**
 * Each company with every policy, also where one policy has changed: reading a profile takes several times as long as asking all
 * rules of it.
 */
async function matchBatch(tx: Tx, { districtId, today }: Moment, batch: readonly CompanyFacts[]): Promise<void> {
  const rules = (await listInForce(tx, districtId, today))
    .map(({ code, rule }) => ({ code, rule: compileRule(rule, today) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const matches = batch.map(({ id: enterpriseId, facts }) => {
    const codes: Record<Standing, string[]> = { eligible: [], unknown: [], 'near-miss': [] };
    for (const { code, rule } of rules) {
      const standing = standingOf(rule, facts);
      if (standing) codes[standing].push(code);
    }
    return { enterpriseId, eligible: codes.eligible, unknown: codes.unknown, nearMiss: codes['near-miss'] };
  });
  await writeMatches(tx, districtId, matches);
}
