import { ENDED_STATUSES } from '#lib/cases/domain/names.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { AreaUse, CasesOfCategory } from '../domain/area-change.ts';
import type { CasesOfArea, WaitingCase } from '../domain/route-effect.ts';

const RECENT_HOURS = 90 * 24;

/** How many cases of a matter there are by area: numbers alone, for an administrator who sees no case. */
export async function countCasesOfMatter(
  db: Db,
  districtId: number,
  categoryCode: string,
  now: Temporal.Instant,
): Promise<CasesOfArea[]> {
  const since = toDate(now.subtract({ hours: RECENT_HOURS }));
  return db.$queryRaw<CasesOfArea[]>`
    select "areaCode",
      (count(*) filter (where "submittedAt" >= ${since}))::int as "recent",
      (count(*) filter (where not "status" = any(${[...ENDED_STATUSES]})))::int as "open",
      (count(*) filter (where not "status" = any(${[...ENDED_STATUSES]}) and "leadUnitCode" is null))::int as "waiting"
    from "Case" where "districtId" = ${districtId} and "categoryCode" = ${categoryCode}
    group by "areaCode"`;
}

const WAITING_SHOWN = 100;

/** Open cases of a matter that are not addressed to anybody yet, the oldest first, a hundred of them at most. */
export const findWaitingCases = (db: Db, districtId: number, categoryCode: string): Promise<WaitingCase[]> =>
  db.case.findMany({
    where: { districtId, categoryCode, leadUnitCode: null, status: { notIn: [...ENDED_STATUSES] } },
    select: { number: true, areaCode: true },
    orderBy: { id: 'asc' },
    take: WAITING_SHOWN,
  });

/** Likewise of an area by matter, newly filed ones alone. */
export async function countCasesOfArea(
  db: Db,
  districtId: number,
  areaCode: string,
  now: Temporal.Instant,
): Promise<CasesOfCategory[]> {
  const since = toDate(now.subtract({ hours: RECENT_HOURS }));
  return db.$queryRaw<CasesOfCategory[]>`
    select "categoryCode", count(*)::int as "recent" from "Case"
    where "districtId" = ${districtId} and "areaCode" = ${areaCode} and "submittedAt" >= ${since}
    group by "categoryCode"`;
}

/** Open requests and companies that belong to an area. */
export async function countUseOfArea(db: Db | Tx, districtId: number, areaCode: string): Promise<AreaUse> {
  const [openCases, companies] = await Promise.all([
    db.case.count({ where: { districtId, areaCode, status: { notIn: [...ENDED_STATUSES] } } }),
    db.enterprise.count({ where: { districtId, areaCode } }),
  ]);
  return { openCases, companies };
}
