import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Delay } from '#lib/cases/domain/delays.ts';
import { filterConditions } from '#lib/cases/queries/case-filter.ts';
import { basisColumn, exclusionOf } from '#lib/cases/queries/figure-conditions.ts';
import { visibleCases } from '#lib/cases/scope.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { type InsightQuery, reportOf } from '../insight-query.ts';

/** What one unit answers for in the cases of a period. */
export type UnitDelays = {
  readonly unitCode: string;
  /** cases it held up itself */
  readonly cases: number;
  readonly workingMinutes: number;
  /** which limits it missed in how many cases, the most frequent first */
  readonly causes: readonly { readonly cause: Delay['cause']; readonly cases: number }[];
  /** cases in which it was late while it waited for helpers past their time, and how long it did */
  readonly waitedCases: number;
  readonly waitedMinutes: number;
};

type Row = Omit<UnitDelays, 'causes'> & { readonly cause: Delay['cause'] | null };

/**
 * 延误归属: delays by the unit that caused them, the longest first, in the cases this viewer may see. Only what no longer grows;
 * what is late now is on the board. Leaves out what every figure leaves out.
 */
export async function findDelays(
  db: Db,
  viewer: Viewer,
  query: InsightQuery,
  { now, timeZone }: { now: Temporal.Instant; timeZone: string },
): Promise<UnitDelays[]> {
  const asked = reportOf(query);
  const { districtId } = viewer;
  const own = Prisma.sql`d."ownMinutes" > 0`;
  const others = Prisma.sql`d."ofHelpersMinutes" > 0`;
  const rows = await db.$queryRaw<Row[]>`
    select d."unitCode", d."cause", count(distinct d."caseId") filter (where ${own})::int as "cases",
      sum(d."ownMinutes")::int as "workingMinutes", count(distinct d."caseId") filter (where ${others})::int as "waitedCases",
      sum(d."ofHelpersMinutes")::int as "waitedMinutes"
    from "CaseDelay" d
    join "Case" c on c."districtId" = d."districtId" and c."id" = d."caseId"
    where d."districtId" = ${districtId} and ${visibleCases(viewer)} and (${exclusionOf}) is null
      and ${basisColumn(query.basis)} is not null ${filterConditions(asked, now, { timeZone, districtId })}
    group by grouping sets ((d."unitCode"), (d."unitCode", d."cause"))
    order by d."cause" is not null, "workingMinutes" desc, "cases" desc, d."unitCode", d."cause"`;
  return rows.flatMap(({ cause, ...unit }) =>
    cause === null ? [{ ...unit, causes: causesOf(unit.unitCode, rows) }] : [],
  );
}

const causesOf = (unitCode: string, rows: readonly Row[]): UnitDelays['causes'] =>
  rows
    .flatMap((row) =>
      row.unitCode === unitCode && row.cause && row.cases > 0 ? [{ cause: row.cause, cases: row.cases }] : [],
    )
    .toSorted((a, b) => b.cases - a.cases);
