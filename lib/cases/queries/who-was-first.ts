import type { Tx } from '#lib/platform/db.ts';
import type { CaseState } from '../domain/state.ts';

/** For somebody who came second: who changed the case last, and when, so that the sentence can say so. */
export async function whoWasFirst(
  tx: Tx,
  districtId: number,
  state: CaseState,
): Promise<{ version: number; status: string; at: string; by: string }> {
  const [last] = await tx.$queryRaw<{ at: Date; by: string | null }[]>`
    select e."at", coalesce(u."shortName", p."name") as "by"
    from "CaseEvent" e
    left join "Unit" u on u."districtId" = e."districtId" and u."code" = e."actorUnitCode"
    left join "User" p on p."districtId" = e."districtId" and p."id" = e."actorId"
    where e."districtId" = ${districtId} and e."caseId" = ${state.id}::uuid and e."fromStatus" is distinct from e."toStatus"
    order by e."seq" desc limit 1`;
  const { version, status } = state;
  return { version, status, at: last?.at.toISOString() ?? '', by: last?.by ?? '' };
}
