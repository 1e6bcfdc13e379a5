import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tx } from '#lib/platform/db.ts';
import { statusSeenBy } from '../domain/seen.ts';
import type { CaseState } from '../domain/state.ts';

/**
 * For somebody who came second: who changed the case last, and when, so that the sentence can say so. A company learns no
 * hidden status and no name of a person in a unit.
 */
export async function whoWasFirst(
  tx: Tx,
  viewer: Viewer,
  state: CaseState,
): Promise<{ version: number; status: string; at: string; by: string }> {
  const { districtId } = viewer;
  const isStaff = viewer.kind === 'staff';
  const [last] = await tx.$queryRaw<{ at: Date; by: string | null }[]>`
    select e."at", coalesce(u."shortName", case when ${isStaff} or e."actorKind" = 'company' then p."name" end) as "by"
    from "CaseEvent" e
    left join "Unit" u on u."districtId" = e."districtId" and u."code" = e."actorUnitCode"
    left join "User" p on p."districtId" = e."districtId" and p."id" = e."actorId"
    where e."districtId" = ${districtId} and e."caseId" = ${state.id}::uuid and e."fromStatus" is distinct from e."toStatus"
    order by e."seq" desc limit 1`;
  const { version } = state;
  return { version, status: statusSeenBy(viewer, state.status), at: last?.at.toISOString() ?? '', by: last?.by ?? '' };
}
