import { ownCompanyOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import { PROFILE_ROW, storedIn } from '#lib/enterprises/queries/profile-row.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import { fromDateColumn, fromDateColumnOrNull, toDateColumn } from '#lib/shared/date-columns.ts';
import { compileRule } from '../domain/compile.ts';
import { type Clause, explainRule } from '../domain/explain.ts';
import { GROWTH_STEPS, type GrowthState, type GrowthStepKey, growthState, reachedBy } from '../domain/growth-step.ts';
import { type SaidClause, sayClauses } from '../say-clause.ts';
import type { Window } from './find-policy.ts';
import { type InForce, listInForce } from './in-force.ts';
import { type ToFill, toFill } from './own-matches.ts';
import { readableFacts } from './readable-facts.ts';

export type GrowthStep = {
  readonly key: GrowthStepKey;
  readonly policy: Omit<InForce, 'rule'>;
  readonly state: GrowthState;
  /** of a step that is reached: its last day */
  readonly reachedUntil: string | null;
  /** any one of its ways is enough; else all conditions have to hold */
  readonly isAny: boolean;
  /** conditions or ways met, of all */
  readonly met: number;
  readonly of: number;
  /** what is not met or not known yet, in words, with how far it is */
  readonly open: readonly SaidClause[];
  /** what to fill in so that the rest can be judged */
  readonly missing: readonly ToFill[];
  /** the window that is open or comes next; null where none is announced */
  readonly window: Window | null;
  /** when applications are usually taken, in the words of the catalogue */
  readonly usually: string | null;
};

export type GrowthPath = {
  readonly company: {
    readonly id: string;
    readonly uscc: string;
    readonly name: string;
    readonly nameEn: string | null;
  };
  readonly steps: readonly GrowthStep[];
};

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string; readonly locale: Locale };

/** One's own company on the way to high-tech and specialised status; null for agents and founders. */
export async function findOwnGrowthPath(db: Db, viewer: Viewer, asked: Asked): Promise<GrowthPath | null> {
  const own = ownCompanyOf(viewer);
  if (!own) return null;
  return find(db, viewer, { districtId_id: { districtId: viewer.districtId, id: own } }, asked);
}

/** Any company's, for staff who work on cases, as far as their post reads its figures. */
export async function findGrowthPath(db: Db, viewer: Viewer, uscc: string, asked: Asked): Promise<GrowthPath | null> {
  if (!worksOnCases(viewer)) return null;
  const key = { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() };
  return find(db, viewer, { districtId_uscc: key }, asked);
}

type Where = Parameters<Db['enterprise']['findUnique']>[0]['where'];

async function find(db: Db, viewer: Viewer, where: Where, asked: Asked): Promise<GrowthPath | null> {
  const { locale } = asked;
  const today = asked.now.toZonedDateTimeISO(asked.timeZone).toPlainDate();
  const [row, inForce] = await Promise.all([
    db.enterprise.findUnique({ where, select: PROFILE_ROW }),
    listInForce(db, viewer.districtId, today),
  ]);
  if (!row) return null;
  const steps = GROWTH_STEPS.flatMap((step) => {
    const policy = inForce.find(({ code }) => code === step.code);
    return policy ? [{ ...step, policy }] : [];
  });
  const times = await windowsOf(db, steps, today);
  const facts = readableFacts(viewer, row, today, sideOf(viewer, row));
  const { qualifications } = storedIn(row);
  const { id, uscc, name, nameEn } = row;
  return {
    company: { id, uscc, name, nameEn },
    steps: steps.map(({ key, reachedBy: kinds, policy: { rule, ...policy } }): GrowthStep => {
      const compiled = compileRule(rule, today);
      const { verdict, clauses: asked, missing } = explainRule(compiled, facts);
      const ways = waysOf(asked);
      const clauses = ways ?? asked;
      const held = reachedBy(kinds, qualifications, today.toString());
      const open = clauses.filter((clause) => clause.verdict !== 'eligible');
      const time = times.get(policy.policyId);
      return {
        ...{ key, policy, state: growthState(held !== undefined, verdict), reachedUntil: held?.expiresOn ?? null },
        ...{ isAny: ways !== null, met: clauses.length - open.length, of: clauses.length },
        open: sayClauses({ clauses: open, context: compiled.context }, locale),
        missing: verdict === 'unknown' ? (missing?.fields ?? []).map((field) => toFill(field, locale)) : [],
        window: time?.window ?? null,
        usually: (locale === 'en' ? time?.windowEn : time?.windowZh) || null,
      };
    }),
  };
}

/** The ways of a rule that is a single `any`, ways within ways too; null where all clauses have to hold. */
function waysOf([only, ...others]: readonly Clause[]): readonly Clause[] | null {
  const isGroup = (clause: Clause) => clause.condition.kind === 'any' && clause.condition.text === undefined;
  const split = (clause: Clause): readonly Clause[] => (isGroup(clause) ? clause.parts.flatMap(split) : [clause]);
  return only && others.length === 0 && isGroup(only) ? split(only) : null;
}

type Timed = { readonly window: Window | null; readonly windowZh: string | null; readonly windowEn: string | null };

/** When each policy takes applications, by its id: the next window that is not over. */
async function windowsOf(
  db: Db,
  steps: readonly { readonly policy: InForce }[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Timed>> {
  const rows = await db.policyVersion.findMany({
    where: { OR: steps.map(({ policy: { policyId, number } }) => ({ policyId, number })) },
    select: {
      ...{ policyId: true, window: true, windowEn: true },
      windows: {
        where: { OR: [{ closesOn: null }, { closesOn: { gte: toDateColumn(today) } }] },
        select: { opensOn: true, closesOn: true },
        orderBy: { opensOn: 'asc' },
        take: 1,
      },
    },
  });
  return new Map(
    rows.map(({ policyId, window, windowEn, windows: [next] }) => [
      policyId,
      {
        window: next ? { opensOn: fromDateColumn(next.opensOn), closesOn: fromDateColumnOrNull(next.closesOn) } : null,
        ...{ windowZh: window, windowEn },
      },
    ]),
  );
}
