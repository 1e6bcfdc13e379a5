import { FIELD_KEYS, PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '../domain/compile.ts';
import type { Facts, Rule } from '../domain/condition.ts';
import { companyFacts } from './company-facts.ts';

export type Fitting<P> = { readonly enterpriseId: string; readonly fits: readonly P[] };

type Asked<P> = {
  readonly today: Temporal.PlainDate;
  /** no other companies */
  readonly ids: readonly string[];
  readonly policies: readonly P[];
};

/**
 * Companies that are eligible for some of the policies, batch by batch, by what the company itself may read of its profile: a
 * match tells a value. For the portal's own reckoning, no viewer.
 */
export async function* fittingCompanies<P extends { readonly rule: Rule }>(
  db: Db,
  districtId: number,
  { today, ids, policies }: Asked<P>,
): AsyncGenerator<Fitting<P>[]> {
  const compiled = policies.map((policy) => ({ policy, rule: compileRule(policy.rule, today) }));
  for await (const batch of companyFacts(db, districtId, today, ids)) {
    const fitting = batch.map(({ id, facts }) => {
      const own = ofCompany(facts);
      return {
        enterpriseId: id,
        fits: compiled.filter(({ rule }) => rule.verdictOf(own) === 'eligible').map(({ policy }) => policy),
      };
    });
    yield fitting.filter(({ fits }) => fits.length > 0);
  }
}

const READABLE = FIELD_KEYS.filter((key) => PROFILE_FIELDS[key].readers !== 'office');

const ofCompany = (facts: Facts): Facts => Object.fromEntries(READABLE.map((key) => [key, facts[key]]));
