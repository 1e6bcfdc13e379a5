import type { Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import { PROFILE_ROW } from '#lib/enterprises/queries/profile-row.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import type { AmountContext } from '#lib/policies/domain/amount.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import type { Facts } from '#lib/policies/domain/condition.ts';
import { type Clause, explainRule } from '#lib/policies/domain/explain.ts';
import type { Verdict } from '#lib/policies/domain/truth.ts';
import { type InForce, listInForce } from '#lib/policies/queries/in-force.ts';
import { readableFacts } from '#lib/policies/queries/readable-facts.ts';

export type PackageMatch = {
  readonly policy: Omit<InForce, 'rule'>;
  readonly verdict: Verdict;
  readonly clauses: readonly Clause[];
  readonly context: AmountContext;
  /** the fewest fields that would decide it */
  readonly missing: readonly string[];
};

type Which = { readonly enterpriseId: string; readonly today: Temporal.PlainDate };

/**
 * Every policy in force with how the company stands to it, in the order of the catalogue; empty where there is no such company.
 * For those alone who compose its package: whoever sits in its team judges by what an officer of its area reads, wherever they work.
 */
export async function listMatches(
  db: Db | Tx,
  viewer: Viewer,
  { enterpriseId, today }: Which,
): Promise<PackageMatch[]> {
  const { districtId } = viewer;
  const [row, policies] = await Promise.all([
    db.enterprise.findUnique({ where: { districtId_id: { districtId, id: enterpriseId } }, select: PROFILE_ROW }),
    listInForce(db, districtId, today),
  ]);
  if (!row) return [];
  const facts = readableFacts(viewer, row, today, sideOf(viewer, row) ?? 'officer');
  return policies.map((policy) => matchOne(policy, facts, today));
}

function matchOne({ rule, ...policy }: InForce, facts: Facts, today: Temporal.PlainDate): PackageMatch {
  const compiled = compileRule(rule, today);
  const { verdict, clauses, missing } = explainRule(compiled, facts);
  const { context } = compiled;
  return { policy, verdict, clauses, context, missing: verdict === 'unknown' ? (missing?.fields ?? []) : [] };
}
