import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate, toInstant } from '#lib/shared/instants.ts';

/** What stands in line between an event and somebody's screen. */
export const BACKLOGS = ['events', 'alerts', 'notices', 'sms', 'email', 'webhook', 'robot'] as const;

export type Backlog = {
  readonly what: (typeof BACKLOGS)[number];
  /** dead: given up, until somebody replays it */
  readonly state: 'waiting' | 'retrying' | 'dead';
  readonly count: number;
  /** since when the first of them is due */
  readonly oldestAt: Temporal.Instant;
};

type Row = Omit<Backlog, 'oldestAt'> & { oldestAt: Date };

/** What is due and not done yet: of one district, or of the installation for its metrics. What is still to come is not in it. */
export async function readBacklog(db: Db, districtId: number | null, now: Temporal.Instant): Promise<Backlog[]> {
  const at = toDate(now);
  const rows = await db.$queryRaw<Row[]>`
    select * from (
      select 'events' as "what", case when "attempts" > 0 then 'retrying' else 'waiting' end as "state",
        count(*)::int as "count", min("createdAt") as "oldestAt"
      from "EventOutbox" where ${districtId}::int is null or "districtId" = ${districtId} group by 1, 2
      union all
      select 'alerts', 'waiting', count(*)::int, min("at") from "ClockWatch"
      where "at" <= ${at} and (${districtId}::int is null or "districtId" = ${districtId})
      union all
      select 'notices', 'waiting', count(*)::int, min("sendAfter") from "Notice"
      where "messageId" is null and "sendAfter" is not null and "sendAfter" <= ${at}
        and (${districtId}::int is null or "districtId" = ${districtId})
      union all
      select "channel", case when "status" = 'dead' then 'dead' when "attempts" > 0 then 'retrying' else 'waiting' end,
        count(*)::int, min("createdAt")
      from "NoticeDelivery" where "status" in ('waiting', 'dead')
        and (${districtId}::int is null or "districtId" = ${districtId}) group by 1, 2) each
    where "count" > 0`;
  return rows.map((row) => ({ ...row, oldestAt: toInstant(row.oldestAt) }));
}

export type DeadDelivery = {
  readonly id: string;
  readonly channel: string;
  readonly attempts: number;
  readonly createdAt: Temporal.Instant;
  readonly lastError: string | null;
};

const SHOWN = 50;

/** Deliveries of the viewer's district that were given up, the oldest first; nothing of the cases they speak of. */
export async function listDeadDeliveries(db: Db, viewer: Viewer): Promise<DeadDelivery[]> {
  if (!can(viewer, 'background:operate')) return [];
  const rows = await db.noticeDelivery.findMany({
    where: { districtId: viewer.districtId, status: 'dead' },
    select: { id: true, channel: true, attempts: true, createdAt: true, lastError: true },
    orderBy: { id: 'asc' },
    take: SHOWN,
  });
  return rows.map((row) => ({ ...row, createdAt: toInstant(row.createdAt) }));
}

/** How many of a district's notices are still to leave: already planned, whatever is set from now on. */
export const countWaitingNotices = (db: Db, districtId: number): Promise<number> =>
  db.notice.count({ where: { districtId, messageId: null, sendAfter: { not: null } } });
