import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { profileOf } from '#lib/enterprises/domain/profile.ts';
import { FIELD_KEYS } from '#lib/enterprises/domain/profile-fields.ts';
import { mayRead, sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import { PROFILE_ROW, storedIn } from '#lib/enterprises/queries/profile-row.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { compileRule } from '../domain/compile.ts';
import type { Facts, Rule } from '../domain/condition.ts';
import { explainRule } from '../domain/explain.ts';
import { sayClause } from '../say-clause.ts';
import type { MatchAnswer, MatchInput, PolicyAnswer } from '../schema.ts';

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
    items: policies.map(({ rule, ...policy }) => matchOne(policy, rule, { facts: facts.value, today, locale })),
  });
}

type Against = { readonly facts: Facts; readonly today: Temporal.PlainDate; readonly locale: Locale };

function matchOne(policy: Item['policy'], rule: Rule, { facts, today, locale }: Against): Item {
  const compiled = compileRule(rule, today);
  const { verdict, clauses, missing } = explainRule(compiled, facts);
  const reading = { locale, context: compiled.context };
  const said = clauses.map((clause) => sayClause(clause, reading)).map(({ source: _, ...each }) => each);
  return { policy, verdict, clauses: said, missing: missing && [...missing.fields] };
}

/** What is on record of a company that this viewer may ask about, as far as this viewer may read it. */
async function factsOf(db: Db, viewer: Viewer, uscc: string, today: Temporal.PlainDate): Promise<Result<Facts>> {
  if (viewer.kind === 'staff' && !worksOnCases(viewer)) return refuse('forbidden');
  const row = await db.enterprise.findUnique({
    where: { districtId_uscc: { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() } },
    select: PROFILE_ROW,
  });
  const isOwn = viewer.memberships.some(({ enterpriseId, role }) => enterpriseId === row?.id && role !== 'agent');
  if (!row || (viewer.kind === 'company' && !isOwn)) return refuse('not-found');
  const profile = profileOf(storedIn(row), today.toString());
  const side = sideOf(viewer, row);
  // A clause tells the company's value: what somebody may not read counts as unknown to them.
  const readable = FIELD_KEYS.filter((key) => mayRead(viewer, side, key));
  return ok(Object.fromEntries(readable.map((key) => [key, profile[key]])));
}

type InForce = Item['policy'] & { readonly rule: Rule };

/** Published, listed and not past its last day; what only informs asks for nothing. */
async function listInForce(db: Db, districtId: number, today: Temporal.PlainDate): Promise<InForce[]> {
  const rows = await db.districtPolicy.findMany({
    where: {
      districtId,
      isListed: true,
      version: {
        status: 'published',
        kind: { not: 'information' },
        OR: [{ validUntil: null }, { validUntil: { gte: new Date(`${today}T00:00:00Z`) } }],
      },
    },
    orderBy: [{ rank: 'asc' }, { code: 'asc' }],
    select: {
      code: true,
      verification: true,
      policy: { select: { level: true } },
      version: { select: { kind: true, title: true, titleEn: true, rule: true } },
    },
  });
  return rows.map(({ code, verification, policy, version: { kind, title, titleEn, rule } }) => ({
    ...{ code, title, titleEn },
    level: policy.level as PolicyAnswer['level'],
    kind: kind as PolicyAnswer['kind'],
    verification: verification as PolicyAnswer['verification'],
    rule: rule as unknown as Rule,
  }));
}
