import type { Db, Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NoticeChannel } from '../domain/channels.ts';

/** Whose notices leave together: a person's or a unit's, the urgent ones apart. */
export type Addressee = {
  readonly recipientId: string | null;
  readonly unitCode: string | null;
  readonly isUrgent: boolean;
};

/** The districts in which a notice may leave the portal. */
export async function districtsWithReadyNotices(db: Db, now: Temporal.Instant): Promise<number[]> {
  const rows = await db.$queryRaw<{ districtId: number }[]>`
    select distinct "districtId" from "Notice"
    where "messageId" is null and "sendAfter" is not null and "sendAfter" <= ${toDate(now)}`;
  return rows.map(({ districtId }) => districtId);
}

/**
 * Addressees for whom a notice may leave now, each held until the transaction ends: another process that gathers leaves them out, so
 * that nobody gets two digests where one was due.
 */
export const holdAddressees = (
  tx: Tx,
  districtId: number,
  now: Temporal.Instant,
  atMost: number,
): Promise<Addressee[]> => tx.$queryRaw`
  select r.* from (
    select distinct "recipientId", "unitCode", "isUrgent" from "Notice"
    where "districtId" = ${districtId} and "messageId" is null and "sendAfter" is not null
      and "sendAfter" <= ${toDate(now)}
    limit ${atMost}) r
  where pg_try_advisory_xact_lock(hashtextextended(
    concat_ws(':', 'notices', ${districtId}::int, r."recipientId", r."unitCode", r."isUrgent"), 0))`;

/** What is no longer true need not be sent: alerts of clocks that have stopped, stand still or fall due another time now. */
export async function dropMootAlerts(tx: Tx, districtId: number, held: readonly Addressee[], now: Temporal.Instant) {
  const at = toDate(now);
  await tx.$executeRaw`
    update "Notice" n set "sendAfter" = null, "readAt" = coalesce(n."readAt", ${at})
    from "Clock" k, jsonb_to_recordset(${JSON.stringify(held)}::jsonb) r("recipientId" uuid, "isUrgent" boolean)
    where n."districtId" = ${districtId} and n."recipientId" = r."recipientId" and n."isUrgent" = r."isUrgent"
      and n."messageId" is null and n."sendAfter" is not null
      and k."districtId" = n."districtId" and k."id" = n."clockId"
      and (k."stoppedAt" is not null or k."pausedSince" is not null or k."dueAt" <> n."deadline")`;
}

export type Waiting = Addressee & {
  readonly noticeIds: readonly string[];
  /** false: the account is closed */
  readonly isOpen: boolean;
  readonly hasPhone: boolean;
  readonly hasEmail: boolean;
  readonly wantsSms: boolean | null;
  /** of a unit: where it wants to be told, by which channel */
  readonly endpoints: readonly { readonly target: string; readonly channel: NoticeChannel }[];
};

/** All that waits for the held addressees, also what could still have waited: it travels along. */
export const findWaiting = (tx: Tx, districtId: number, held: readonly Addressee[]): Promise<Waiting[]> => tx.$queryRaw`
  select n."recipientId", n."unitCode", n."isUrgent", array_agg(n."id" order by n."id") as "noticeIds",
    coalesce(bool_and(u."disabledAt" is null), true) as "isOpen",
    bool_or(u."phoneSealed" is not null) as "hasPhone", bool_or(u."emailSealed" is not null) as "hasEmail",
    bool_or(cardinality(p."smsTopics") > 0) as "wantsSms",
    coalesce((select json_agg(json_build_object('target', e."id",
        'channel', case e."kind" when 'webhook' then 'webhook' else 'robot' end) order by e."id")
      from "NoticeEndpoint" e where e."districtId" = ${districtId} and e."unitCode" = n."unitCode" and e."isActive"),
      '[]') as "endpoints"
  from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) r("recipientId" uuid, "unitCode" text, "isUrgent" boolean)
  join "Notice" n on n."districtId" = ${districtId} and n."recipientId" is not distinct from r."recipientId"
    and n."unitCode" is not distinct from r."unitCode" and n."isUrgent" = r."isUrgent"
    and n."messageId" is null and n."sendAfter" is not null
  left join "User" u on u."districtId" = n."districtId" and u."id" = n."recipientId"
  left join "NoticePreference" p on p."districtId" = n."districtId" and p."userId" = n."recipientId"
  group by 1, 2, 3`;

/** They stay in the bell: there is no way to reach whoever they are for. */
export async function keepInBell(tx: Tx, districtId: number, noticeIds: readonly string[]): Promise<void> {
  if (noticeIds.length === 0) return;
  await tx.notice.updateMany({ where: { districtId, id: { in: [...noticeIds] } }, data: { sendAfter: null } });
}

export type NewMessage = Addressee & {
  readonly id: string;
  readonly noticeIds: readonly string[];
  readonly deliveries: readonly { readonly id: string; readonly channel: NoticeChannel; readonly target?: string }[];
};

/** Messages with their deliveries, ready to be sent. */
export async function insertMessages(
  tx: Tx,
  districtId: number,
  messages: readonly NewMessage[],
  now: Temporal.Instant,
): Promise<void> {
  if (messages.length === 0) return;
  const createdAt = toDate(now);
  const rows = messages.map(({ id, recipientId, unitCode, isUrgent }) => ({
    districtId,
    id,
    recipientId,
    unitCode,
    isUrgent,
    createdAt,
  }));
  await tx.noticeMessage.createMany({ data: rows });
  const parts = messages.flatMap(({ id, noticeIds }) => noticeIds.map((noticeId) => ({ id: noticeId, messageId: id })));
  await tx.$executeRaw`
    update "Notice" n set "messageId" = r."messageId"
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) r("id" uuid, "messageId" uuid)
    where n."districtId" = ${districtId} and n."id" = r."id"`;
  const deliveries = messages.flatMap(({ id: messageId, deliveries: each }) =>
    each.map(
      (delivery): Prisma.NoticeDeliveryCreateManyInput => ({
        ...delivery,
        districtId,
        messageId,
        nextAttemptAt: createdAt,
        createdAt,
      }),
    ),
  );
  await tx.noticeDelivery.createMany({ data: deliveries });
}
