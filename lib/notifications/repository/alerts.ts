import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NewNotice } from '../domain/notice.ts';

/** Whoever is told of a clock's later rung need not read of the earlier ones any more, nor get them in a message. */
export async function settleEarlierAlerts(
  tx: Tx,
  districtId: number,
  alerts: readonly NewNotice[],
  now: Temporal.Instant,
): Promise<void> {
  const newest = alerts.flatMap((alert) =>
    alert.kind === 'alert' && 'clockId' in alert && 'userId' in alert.to && !alert.isRead
      ? [{ clockId: alert.clockId, recipientId: alert.to.userId }]
      : [],
  );
  if (newest.length === 0) return;
  const at = toDate(now);
  await tx.$executeRaw`
    update "Notice" n set "readAt" = coalesce(n."readAt", ${at}),
      "sendAfter" = case when n."messageId" is null then null else n."sendAfter" end
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb) r("clockId" uuid, "recipientId" uuid)
    where n."districtId" = ${districtId} and n."clockId" = r."clockId" and n."recipientId" = r."recipientId"
      and n."createdAt" < ${at} and (n."readAt" is null or n."messageId" is null and n."sendAfter" is not null)`;
}
