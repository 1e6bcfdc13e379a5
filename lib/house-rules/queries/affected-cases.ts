import { ENDED_STATUSES } from '#lib/cases/domain/names.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { CasesOfArea } from '../domain/route-effect.ts';

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
