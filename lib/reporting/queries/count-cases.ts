import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type CaseFigure, EXCLUSIONS } from '#lib/cases/domain/case-figures.ts';
import { filterConditions } from '#lib/cases/queries/case-filter.ts';
import { basisColumn, exclusionOf, figureConditions } from '#lib/cases/queries/figure-conditions.ts';
import { visibleCases } from '#lib/cases/scope.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { type Counted, REPLY_LIMITS } from '../domain/figures.ts';
import type { CaseReportQuery } from '../schema.ts';
import { type Grouping, groupKey } from './group-key.ts';

export type CountQuery = Omit<CaseReportQuery, 'groupBy'> & { readonly groupBy: Grouping };

/** The whole and each group, counted. A group whose cases have no unit, area, … has the key null. */
export type CountedGroups = {
  readonly total: Counted;
  readonly groups: readonly { readonly key: string | null; readonly counted: Counted }[];
};

/**
 * Everything a report shows in one statement, so that its figures are of one moment. Only cases this viewer may see are
 * counted.
 */
export async function countCasesByGroup(
  db: Db,
  viewer: Viewer,
  { groupBy, ...query }: CountQuery,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<CountedGroups> {
  const conditions = figureConditions(toDate(now));
  const names = Object.keys(conditions) as CaseFigure[];
  const flags = Prisma.join(names.map((name) => Prisma.sql`${conditions[name]} as ${quoted(name)}`));
  const rows = await db.$queryRaw<Row[]>`
    with "rows" as (
      select ${groupKey(groupBy, query.basis, timeZone)} as "key", ${exclusionOf} as "exclusion", c."answeredAt", c."finishedAt",
        c."result", c."handlingOriginalDueAt", c."handlingMinutes", c."replyWorkingDays", ${flags}
      from "Case" c ${needsEnterprise(groupBy)}
      where ${visibleCases(viewer)} ${filterConditions(query, now, { timeZone, districtId: viewer.districtId })} and ${basisColumn(query.basis)} is not null)
    select grouping("key")::int as "isTotal", "key",
      ${Prisma.join(names.map((name) => Prisma.sql`count(*) filter (where ${counts} and ${quoted(name)})::int as ${quoted(name)}`))},
      ${Prisma.join(EXCLUSIONS.map((name) => Prisma.sql`count(*) filter (where "exclusion" = ${name})::int as ${quoted(`x-${name}`)}`))},
      count(*) filter (where ${counts} and "answeredAt" is not null)::int as "answered",
      count(*) filter (where ${counts} and "finishedAt" is not null and "handlingOriginalDueAt" is null)::int as "finishedWithoutOriginal",
      count(*) filter (where ${counts} and "finishedAt" is not null and "result" is null)::int as "finishedWithoutResult",
      ${spread('handlingMinutes', Prisma.sql`"finishedAt" is not null`)},
      ${spread('replyWorkingDays', Prisma.sql`"answeredAt" is not null`)},
      ${Prisma.join(REPLY_LIMITS.map((limit) => Prisma.sql`count(*) filter (where ${counts} and "replyWorkingDays" <= ${limit})::int as ${quoted(`within-${limit}`)}`))}
    from "rows" group by grouping sets ((), ("key")) order by 1, 2 nulls last`;
  const counted = rows.map((row) => ({ key: row.key, isTotal: row.isTotal === 1, counted: countedOf(row) }));
  const total = counted.find(({ isTotal }) => isTotal)?.counted;
  if (!total) throw new Error('A report without a total');
  return { total, groups: groupBy === 'none' ? [] : counted.filter(({ isTotal }) => !isTotal) };
}

type Row = { isTotal: number; key: string | null } & Record<string, number | null>;

/** What every figure leaves out is in none of them. */
const counts = Prisma.sql`"exclusion" is null`;

const quoted = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`);

/** Median between the two middle values where their number is even, mean, ninth decile and maximum of a column. */
function spread(column: 'handlingMinutes' | 'replyWorkingDays', where: Prisma.Sql): Prisma.Sql {
  const filter = Prisma.sql`filter (where ${counts} and ${where})`;
  const value = quoted(column);
  return Prisma.sql`
    percentile_cont(0.5) within group (order by ${value}) ${filter} as ${quoted(`${column}-median`)},
    percentile_cont(0.9) within group (order by ${value}) ${filter} as ${quoted(`${column}-p90`)},
    (avg(${value}) ${filter})::float8 as ${quoted(`${column}-mean`)},
    max(${value}) ${filter} as ${quoted(`${column}-max`)}`;
}

const needsEnterprise = (groupBy: Grouping): Prisma.Sql =>
  groupBy === 'industry' || groupBy === 'tier'
    ? Prisma.sql`left join "Enterprise" e on e."districtId" = c."districtId" and e."id" = c."enterpriseId"`
    : Prisma.empty;

function countedOf(row: Row): Counted {
  const count = (name: string): number => row[name] ?? 0;
  const named = <T extends string>(names: readonly T[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, count(`${prefix}${name}`)])) as Record<T, number>;
  const value = (name: string): number | null => row[name] ?? null;
  const { key: _, ...counts } = row;
  return {
    ...(counts as unknown as Counted),
    excluded: named(EXCLUSIONS, 'x-'),
    handlingMinutes: {
      median: value('handlingMinutes-median'),
      mean: value('handlingMinutes-mean'),
      p90: value('handlingMinutes-p90'),
    },
    replyDays: {
      median: value('replyWorkingDays-median'),
      mean: value('replyWorkingDays-mean'),
      max: value('replyWorkingDays-max'),
    },
    within: named(
      REPLY_LIMITS.map((limit) => `${limit}` as const),
      'within-',
    ),
  };
}
