import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';

/** 督办单草稿: what the ladder laid before the viewer. Only a proposal; the order is issued by a person or not at all. */
export type DraftOrder = { readonly clock: ClockName; readonly unitCode: string; readonly dueAt: Temporal.Instant };

/** The draft for this case that waits for the viewer of the supervision office: as long as that clock runs on, overdue as it was. */
export async function findDraftOrder(db: Db, viewer: Viewer, number: string): Promise<DraftOrder | null> {
  const { districtId, userId } = viewer;
  const [draft] = await db.$queryRaw<{ clock: ClockName; unitCode: string; dueAt: Date }[]>`
    select k."name" as "clock", k."unitCode", k."dueAt"
    from "Case" c
    join "Notice" n on n."districtId" = c."districtId" and n."caseId" = c."id"
    join "Clock" k on k."districtId" = n."districtId" and k."id" = n."clockId"
    where c."districtId" = ${districtId} and c."number" = ${number} and n."recipientId" = ${userId}::uuid
      and n."kind" = 'alert' and n."data"->>'as' = 'supervision'
      and k."stoppedAt" is null and k."pausedSince" is null and k."dueAt" = n."deadline"
    order by n."id" desc limit 1`;
  return draft ? { ...draft, dueAt: toInstant(draft.dueAt) } : null;
}
