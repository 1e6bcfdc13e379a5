import { belongsTo, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { PROFILE_ROW } from '#lib/enterprises/queries/profile-row.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { compileRule } from '../domain/compile.ts';
import type { Facts } from '../domain/condition.ts';
import { explainRule } from '../domain/explain.ts';
import { sayClause } from '../say-clause.ts';
import type { MatchAnswer, MatchInput } from '../schema.ts';
import { type InForce, listInForce } from './in-force.ts';
import { readableFacts } from './readable-facts.ts';

type Asked = { readonly now: Temporal.Instant; readonly locale: Locale };
type Item = MatchAnswer['items'][number];

/**
 * Every policy in force in the district, with what its rule says of a company and why. A company asks about itself alone
 * (`not-found` else), staff who work on cases about any; a profile sent along is nobody's secret. Refuses `forbidden`, `not-found`.
 */
export async function matchPolicies(
  db: Db,
  viewer: Viewer,
  { enterpriseUscc, profile }: MatchInput,
  { now, locale }: Asked,
): Promise<Result<MatchAnswer>> {
  const { timeZone } = (await getDirectory(db, viewer.districtId)).district;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const facts = enterpriseUscc === undefined ? ok(profile ?? {}) : await factsOf(db, viewer, enterpriseUscc, today);
  if (!facts.ok) return facts;
  const policies = await listInForce(db, viewer.districtId, today);
  return ok({
    items: policies.map((policy) => matchOne(policy, { facts: facts.value, today, locale })),
  });
}

type Against = { readonly facts: Facts; readonly today: Temporal.PlainDate; readonly locale: Locale };

function matchOne(policy: InForce, { facts, today, locale }: Against): Item {
  const { code, level, kind, title, titleEn, verification, rule } = policy;
  const compiled = compileRule(rule, today);
  const { verdict, clauses, missing } = explainRule(compiled, facts);
  const reading = { locale, context: compiled.context };
  const said = clauses.map((clause) => sayClause(clause, reading)).map(({ source: _, ...each }) => each);
  return {
    policy: { code, level, kind, title, titleEn, verification },
    verdict,
    clauses: said,
    missing: missing && [...missing.fields],
  };
}

/** What is on record of a company that this viewer may ask about, as far as this viewer may read it. */
async function factsOf(db: Db, viewer: Viewer, uscc: string, today: Temporal.PlainDate): Promise<Result<Facts>> {
  if (viewer.kind === 'staff' && !worksOnCases(viewer)) return refuse('forbidden');
  const row = await db.enterprise.findUnique({
    where: { districtId_uscc: { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() } },
    select: PROFILE_ROW,
  });
  if (!row || (viewer.kind === 'company' && !belongsTo(viewer, row.id))) return refuse('not-found');
  return ok(readableFacts(viewer, row, today));
}
