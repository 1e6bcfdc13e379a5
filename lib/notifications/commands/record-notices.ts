import { randomUUIDv7 } from 'node:crypto';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NewNotice } from '../domain/notice.ts';
import { sendAfter } from '../domain/send-after.ts';

type Circumstances = { readonly directory: Directory; readonly now: Temporal.Instant };

/**
 * Records notices in the transaction that found the cause for them, each once: what a recipient has been told already is left
 * out, whoever told it. Answers how many are new. What may leave the portal waits from then on to be gathered into messages.
 */
export async function recordNotices(
  tx: Tx,
  { directory, now }: Circumstances,
  notices: readonly NewNotice[],
): Promise<number> {
  const { district, settings } = directory;
  const leaves = (isUrgent: boolean) => toDate(sendAfter(now, isUrgent, settings.notices, district.timeZone));
  const rows = notices.map((notice): Prisma.NoticeCreateManyInput => {
    const { to, caseId, kind, isUrgent, data, isRead, leavesPortal } = notice;
    return {
      districtId: district.id,
      id: randomUUIDv7(),
      ...('userId' in to ? { recipientId: to.userId } : { unitCode: to.unitCode }),
      kind,
      caseId,
      ...('eventSeq' in notice
        ? { eventSeq: notice.eventSeq }
        : 'clockId' in notice && {
            clockId: notice.clockId,
            rung: notice.rung,
            deadline: toDate(notice.deadline),
          }),
      data: (data ?? {}) as Prisma.InputJsonObject,
      isUrgent,
      createdAt: toDate(now),
      ...(isRead && { readAt: toDate(now) }),
      ...(leavesPortal && !isRead && { sendAfter: leaves(isUrgent) }),
    };
  });
  if (rows.length === 0) return 0;
  const { count } = await tx.notice.createMany({ data: rows, skipDuplicates: true });
  return count;
}
