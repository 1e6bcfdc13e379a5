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

export type Standings = {
  readonly companies: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** when all companies were last gone through; null: never so far */
  readonly reckonedAt: Date | null;
  /** of the run that goes through them now */
  readonly running: { readonly done: number; readonly total: number } | null;
};

/** How all companies stand to a policy of the catalogue, as stored. Null for others than its keepers, and where there is no such policy. */
export async function findStandings(db: Db, viewer: Viewer, code: string): Promise<Standings | null> {
  const policy = can(viewer, 'policies:write') ? await findEntry(db, viewer.districtId, code) : null;
  if (!policy) return null;
  const { districtId } = viewer;
  const { policyId } = policy;
  const concerned = { districtId, OR: [{ policyIds: { isEmpty: true } }, { policyIds: { has: policyId } }] };
  const [companies, rows, last, running] = await Promise.all([
    db.enterprise.count({ where: { districtId } }),
    db.enterpriseMatch.groupBy({ by: ['standing'], where: { districtId, policyId }, _count: true }),
    db.matchRun.findFirst({
      where: { ...concerned, finishedAt: { not: null } },
      orderBy: { finishedAt: 'desc' },
      select: { finishedAt: true },
    }),
    db.matchRun.findFirst({
      where: { ...concerned, finishedAt: null },
      orderBy: { startedAt: 'asc' },
      select: { done: true, total: true },
    }),
  ]);
  const countOf = (standing: Standing) => rows.find((row) => row.standing === standing)?._count ?? 0;
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, countOf(standing)])) as Standings['counts'];
  return { companies, counts, reckonedAt: last?.finishedAt ?? null, running };
}

const findEntry = (db: Db, districtId: number, code: string) =>
  db.districtPolicy.findUnique({
    where: { districtId_code: { districtId, code } },
    select: { policyId: true, version: { select: { rule: true, title: true, titleEn: true } } },
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
    select m."enterpriseId" as "id" from "EnterpriseMatch" m
      join "Enterprise" e on e."districtId" = m."districtId" and e."id" = m."enterpriseId"
    where m."districtId" = ${districtId} and m."policyId" = ${policy.policyId}::uuid and m."standing" = ${standing}
      ${after === undefined ? Prisma.empty : Prisma.sql`and m."enterpriseId" > ${after}::uuid`}
      ${area === undefined ? Prisma.empty : Prisma.sql`and e."areaCode" = ${area}`}
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
