import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '../domain/compile.ts';
import type { Rule } from '../domain/condition.ts';
import type { Verdict } from '../domain/truth.ts';
import { companyFacts } from './company-facts.ts';

export type Moved = {
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** null: the policy is new */
  readonly before: Verdict | null;
  readonly after: Verdict;
};

export type DryRun = {
  readonly companies: number;
  readonly after: Readonly<Record<Verdict, number>>;
  /** eligible with the new rule, and not before */
  readonly gains: number;
  /** eligible before, and not with the new rule */
  readonly loses: number;
  /** the first of them whose verdict changes, those who lose first */
  readonly moved: readonly Moved[];
};

const SHOWN = 30;

type Rules = { readonly before: Rule | null; readonly after: Rule; readonly today: Temporal.PlainDate };

/** What a new rule would say of every company of the district, beside what the rule in force says. Changes nothing. Null for others. */
export async function dryRun(db: Db, viewer: Viewer, { before, after, today }: Rules): Promise<DryRun | null> {
  if (!can(viewer, 'policies:write')) return null;
  const former = before && compileRule(before, today);
  const next = compileRule(after, today);
  const counts = { eligible: 0, ineligible: 0, unknown: 0 };
  const [gaining, losing, others]: Moved[][] = [[], [], []];
  let [gains, loses] = [0, 0];
  for await (const batch of companyFacts(db, viewer.districtId, today)) {
    for (const { facts, uscc, name, nameEn } of batch) {
      const moved = { uscc, name, nameEn, before: former?.verdictOf(facts) ?? null, after: next.verdictOf(facts) };
      counts[moved.after] += 1;
      if (moved.before === moved.after) continue;
      const [isGain, isLoss] = [moved.after === 'eligible', moved.before === 'eligible'];
      gains += Number(isGain);
      loses += Number(isLoss);
      const list = isGain ? gaining : isLoss ? losing : others;
      if (list && list.length < SHOWN) list.push(moved);
    }
  }
  const companies = counts.eligible + counts.ineligible + counts.unknown;
  const moved = [losing, gaining, others].flatMap((each) => each ?? []).slice(0, SHOWN);
  return { companies, after: counts, gains, loses, moved };
}
