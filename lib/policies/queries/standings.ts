import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { PROFILE_ROW, type ProfileRow } from '#lib/enterprises/queries/profile-row.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { type CompiledRule, compileRule } from '../domain/compile.ts';
import type { Rule } from '../domain/condition.ts';
import { explainRule } from '../domain/explain.ts';
import { STANDINGS, type Standing } from '../domain/standing.ts';
import { sayClause } from '../say-clause.ts';
import { fieldLabel } from '../words.ts';
import { readableFacts } from './readable-facts.ts';
import { findReckoning, type Reckoning } from './reckoning.ts';

export type Standings = {
  readonly companies: number;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly reckoning: Reckoning;
};

/** How all companies stand to a policy of the catalogue, as stored. Null for others than its keepers, and where there is no such policy. */
export async function findStandings(db: Db, viewer: Viewer, code: string): Promise<Standings | null> {
  if (!can(viewer, 'policies:write') || !(await findEntry(db, viewer.districtId, code))) return null;
  const { districtId } = viewer;
  const [companies, [counted], reckoning] = await Promise.all([
    db.enterprise.count({ where: { districtId } }),
    db.$queryRaw<Record<Standing, number>[]>`
      select ${Prisma.join(STANDINGS.map((each) => Prisma.sql`count(*) filter (where ${standsSo(each, code)})::int as ${nameOf(each)}`))}
      from "EnterpriseMatch" m where /* planned each time */ m."districtId" = ${districtId}
        and (${Prisma.join(
          STANDINGS.map((each) => standsSo(each, code)),
          ' or ',
        )})`,
    findReckoning(db, districtId),
  ]);
  return { companies, counts: counted ?? NONE, reckoning };
}

const NONE = { eligible: 0, unknown: 0, 'near-miss': 0 };
const nameOf = (standing: Standing) => Prisma.raw(`"${standing}"`);

/** A condition on `m`, a row of stored matches. */
const standsSo = (standing: Standing, code: string): Prisma.Sql => Prisma.sql`m.${COLUMNS[standing]} @> array[${code}]`;

const COLUMNS: Readonly<Record<Standing, Prisma.Sql>> = {
  eligible: Prisma.sql`"eligible"`,
  unknown: Prisma.sql`"unknown"`,
  'near-miss': Prisma.sql`"nearMiss"`,
};

const findEntry = (db: Db, districtId: number, code: string) =>
  db.districtPolicy.findUnique({
    where: { districtId_code: { districtId, code } },
    select: { version: { select: { rule: true, title: true, titleEn: true } } },
  });

export type MatchedCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly areaCode: string | null;
  /** in the reader's language: what is missing; of a near miss what it misses and by how much */
  readonly why: readonly string[];
};

type Asked = {
  readonly code: string;
  readonly standing: Standing;
  readonly area?: string | undefined;
  /** the last company of the page before */
  readonly after?: string | undefined;
};
type Reader = { readonly locale: Locale; readonly today: Temporal.PlainDate };

export type MatchedPage = {
  readonly title: string;
  readonly titleEn: string;
  readonly items: readonly MatchedCompany[];
  readonly next: string | null;
};

const ROWS = 50;

/** A page of the companies that stand so to a policy, with what each lacks. Null for others than the catalogue's keepers, and where there is no such policy. */
export async function listMatched(
  db: Db,
  viewer: Viewer,
  { code, standing, area, after }: Asked,
  reader: Reader,
): Promise<MatchedPage | null> {
  const policy = can(viewer, 'policies:write') ? await findEntry(db, viewer.districtId, code) : null;
  if (!policy) return null;
  const { districtId } = viewer;
  const found = await db.$queryRaw<{ id: string }[]>`
    select m."enterpriseId" as "id" from "EnterpriseMatch" m where /* planned each time */ m."districtId" = ${districtId} and ${standsSo(standing, code)}
      ${after === undefined ? Prisma.empty : Prisma.sql`and m."enterpriseId" > ${after}::uuid`}
      ${
        area === undefined
          ? Prisma.empty
          : Prisma.sql`and exists (select from "Enterprise" e
        where e."districtId" = m."districtId" and e."id" = m."enterpriseId" and e."areaCode" = ${area})`
      }
    order by m."enterpriseId" limit ${ROWS + 1}`;
  const shown = found.slice(0, ROWS).map(({ id }) => id);
  const rows = await db.enterprise.findMany({
    where: { districtId, id: { in: shown } },
    select: PROFILE_ROW,
    orderBy: { id: 'asc' },
  });
  const { rule, title, titleEn } = policy.version;
  const compiled = compileRule(rule as unknown as Rule, reader.today);
  const items = rows.map((row) => companyOf(viewer, row, compiled, reader));
  return { title, titleEn, items, next: found.length > ROWS ? (shown.at(-1) ?? null) : null };
}

function companyOf(viewer: Viewer, row: ProfileRow, rule: CompiledRule, { locale, today }: Reader): MatchedCompany {
  const { verdict, clauses, missing } = explainRule(rule, readableFacts(viewer, row, today));
  const failed = clauses.filter((clause) => clause.verdict === 'ineligible');
  const why = {
    eligible: () => [],
    unknown: () => (missing?.fields ?? []).map((field) => fieldLabel(field, locale)),
    ineligible: () => failed.map((clause) => sayClause(clause, { locale, context: rule.context }).reason),
  }[verdict]();
  const { id, uscc, name, nameEn, areaCode } = row;
  return { id, uscc, name, nameEn, areaCode, why };
}
