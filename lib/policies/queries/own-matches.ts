import { ownCompanyOf, type Viewer } from '#lib/access/domain/viewer.ts';
import { findField, PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { type Section, sectionOf } from '#lib/enterprises/domain/sections.ts';
import { PROFILE_ROW } from '#lib/enterprises/queries/profile-row.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import type { AmountContext } from '../domain/amount.ts';
import { compileRule } from '../domain/compile.ts';
import type { Facts } from '../domain/condition.ts';
import { type Clause, explainRule } from '../domain/explain.ts';
import type { Verdict } from '../domain/truth.ts';
import { type Unlocking, unlockingOf } from '../domain/unlocking.ts';
import { fieldLabel } from '../words.ts';
import { type InForce, listInForce } from './in-force.ts';
import { readableFacts } from './readable-facts.ts';

/** A field to be filled in, in the reader's language; `section` of one's own profile, null where staff keep it. */
export type ToFill = { readonly field: string; readonly label: string; readonly section: Section | null };

export type Match = {
  readonly policy: Omit<InForce, 'rule'>;
  /** the fewest fields that would decide it; only of those that may fit */
  readonly missing: readonly ToFill[];
  /** every clause with how the company stands to it; of those that do not fit, only what turns it away. `sayClauses` words those that are shown */
  readonly clauses: readonly Clause[];
  readonly context: AmountContext;
  /** misses by a figure that is nearly reached, and by nothing else */
  readonly isNearMiss: boolean;
};

export type OwnMatches = {
  readonly company: { readonly name: string; readonly nameEn: string | null };
  readonly fits: readonly Match[];
  /** which some more information would decide, the least first */
  readonly may: readonly Match[];
  /** which nothing but the authority can decide any more */
  readonly judged: readonly Match[];
  /** near misses first */
  readonly not: readonly Match[];
  readonly unlocking: readonly (Omit<Unlocking<Match>, 'field'> & ToFill)[];
};

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string; readonly locale: Locale };

/** How the company one acts for stands to the district's policies. Null for agents and founders. */
export async function findOwnMatches(db: Db, viewer: Viewer, asked: Asked): Promise<OwnMatches | null> {
  const own = ownCompanyOf(viewer);
  if (!own) return null;
  const { districtId } = viewer;
  const today = asked.now.toZonedDateTimeISO(asked.timeZone).toPlainDate();
  const [row, policies] = await Promise.all([
    db.enterprise.findUnique({ where: { districtId_id: { districtId, id: own } }, select: PROFILE_ROW }),
    listInForce(db, districtId, today),
  ]);
  if (!row) return null;
  const facts = readableFacts(viewer, row, today);
  const matched = policies.map((policy) => matchOne(policy, { facts, today, locale: asked.locale }));
  const of = (group: Group) => matched.filter((each) => each.group === group).map(({ match }) => match);
  const may = of('may').toSorted((a, b) => a.missing.length - b.missing.length);
  return {
    company: { name: row.name, nameEn: row.nameEn },
    fits: of('fits'),
    may,
    judged: of('judged'),
    not: of('not').toSorted((a, b) => Number(b.isNearMiss) - Number(a.isNearMiss)),
    unlocking: unlockingIn(may, asked.locale),
  };
}

export type OwnMatch = { readonly match: Match; readonly group: Group };

/** How one's company stands to one policy; null where nothing can be applied for under this code, and for agents and founders. */
export async function findOwnMatch(db: Db, viewer: Viewer, code: string, asked: Asked): Promise<OwnMatch | null> {
  const matches = await findOwnMatches(db, viewer, asked);
  for (const group of GROUPS) {
    const match = matches?.[group].find(({ policy }) => policy.code === code);
    if (match) return { match, group };
  }
  return null;
}

/** What the company can fill in itself comes before what staff keep. */
function unlockingIn(may: readonly Match[], locale: Locale): OwnMatches['unlocking'] {
  const waiting = may.map((match) => ({ policy: match, fields: match.missing.map(({ field }) => field) }));
  return unlockingOf(waiting)
    .map(({ field, ...rest }) => ({ ...rest, ...toFill(field, locale) }))
    .toSorted((a, b) => Number(a.section === null) - Number(b.section === null));
}

const GROUPS = ['fits', 'may', 'judged', 'not'] as const;
type Group = (typeof GROUPS)[number];
type Against = { readonly facts: Facts; readonly today: Temporal.PlainDate; readonly locale: Locale };

function matchOne({ rule, ...policy }: InForce, { facts, today, locale }: Against) {
  const compiled = compileRule(rule, today);
  const { verdict, clauses, missing, isNearMiss } = explainRule(compiled, facts);
  const fields = verdict === 'unknown' ? (missing?.fields ?? []) : [];
  const shown = verdict === 'ineligible' ? clauses.filter((clause) => clause.verdict === verdict) : clauses;
  const match: Match = {
    policy,
    missing: fields.map((field) => toFill(field, locale)),
    clauses: shown,
    context: compiled.context,
    isNearMiss,
  };
  return { match, group: groupOf(verdict, fields) };
}

function groupOf(verdict: Verdict, fields: readonly string[]): Group {
  if (verdict === 'unknown') return fields.length > 0 ? 'may' : 'judged';
  return verdict === 'eligible' ? 'fits' : 'not';
}

/** What is computed follows from figures the company states itself. */
export function toFill(field: string, locale: Locale): ToFill {
  const key = findField(field);
  const keeper = key && PROFILE_FIELDS[key].keeper;
  const section = !key || keeper === 'officer' || keeper === 'office' ? null : sectionOf(key);
  return { field, label: fieldLabel(field, locale), section: keeper === 'computed' ? 'figures' : section };
}
