import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findField } from '#lib/enterprises/domain/profile-fields.ts';
import { isOffice, mayRead, type Side } from '#lib/enterprises/domain/profile-rights.ts';
import type { Db } from '#lib/platform/db.ts';
import { fieldsOf } from '../domain/fields-of.ts';
import type { Verdict } from '../domain/truth.ts';
import { type InForce, listInForce } from './in-force.ts';

export type StoredMatches = {
  readonly matches: readonly { readonly policy: Omit<InForce, 'rule'>; readonly verdict: Verdict }[];
  /** it has changed, or is new, and is not reckoned since */
  readonly isWaiting: boolean;
};

/**
 * How companies stand to each policy in force by the stored matches; asked for companies, then for one of them. For staff who serve
 * these companies. `unknown` is also what cannot be said: the company is not reckoned yet, the policy has changed and is
 * not reckoned since, or its rule asks for what officers do not read of a company (a verdict tells a value).
 */
export async function storedVerdicts(db: Db, viewer: Viewer, today: Temporal.PlainDate) {
  const { districtId } = viewer;
  const [inForce, changed] = await Promise.all([
    listInForce(db, districtId, today),
    db.$queryRaw<{ policyId: string }[]>`
      select "policyId" from "MatchDue" where "districtId" = ${districtId} and "policyId" is not null
      union select unnest("policyIds") from "MatchRun" where "districtId" = ${districtId} and "finishedAt" is null`,
  ]);
  const unsettled = new Set(changed.map(({ policyId }) => policyId));
  const side = isOffice(viewer) ? 'office' : 'officer';
  const policies = inForce.map(({ rule, ...policy }) => {
    const isReadable = fieldsOf(rule.condition).every((field) => isRead(viewer, side, field));
    return { policy, isTold: isReadable && !unsettled.has(policy.policyId) };
  });
  return async (ids: readonly string[]): Promise<(id: string) => StoredMatches> => {
    const where = { districtId, enterpriseId: { in: [...ids] } };
    const [rows, due] = await Promise.all([
      db.enterpriseMatch.findMany({ where, select: { enterpriseId: true, eligible: true, unknown: true } }),
      db.matchDue.findMany({ where, select: { enterpriseId: true } }),
    ]);
    const rowOf = new Map(rows.map((row) => [row.enterpriseId, row]));
    const waiting = new Set(due.map(({ enterpriseId }) => enterpriseId));
    return (id) => {
      const row = rowOf.get(id);
      return {
        matches: policies.map(({ policy, isTold }) => ({
          policy,
          verdict: row && isTold ? verdictIn(row, policy.code) : 'unknown',
        })),
        isWaiting: row === undefined || waiting.has(id),
      };
    };
  };
}

type Row = { readonly eligible: readonly string[]; readonly unknown: readonly string[] };

const verdictIn = ({ eligible, unknown }: Row, code: string): Verdict => {
  if (eligible.includes(code)) return 'eligible';
  return unknown.includes(code) ? 'unknown' : 'ineligible';
};

const isRead = (viewer: Viewer, side: Side, field: string): boolean => {
  const key = findField(field);
  return key !== undefined && mayRead(viewer, side, key);
};
