import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate, toInstant } from '#lib/shared/instants.ts';

/** An event of a case that somebody may have to be told of. */
export type HeardEvent = {
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Temporal.Instant;
  readonly audience: 'company' | 'staff';
  readonly actorKind: 'company' | 'staff' | 'system';
  readonly actorId: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  /** one act may leave several events of the same moment */
  readonly isFirstOfAct: boolean;
  readonly isUrgent: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** false: it happened before it was written down (the demo story, a restored history) and is no news any more */
  readonly isNews: boolean;
};

type Row = Omit<HeardEvent, 'at' | 'isNews' | 'data'> & {
  at: Date;
  putInAt: Date;
  data: HeardEvent['data'] | null;
};

const NEWS_FOR_MS = 10 * 60_000;

/** The districts in which something happened that nobody has been told of. */
export async function districtsWithEvents(db: Db, now: Temporal.Instant): Promise<number[]> {
  const rows = await db.$queryRaw<{ districtId: number }[]>`
    select distinct "districtId" from "EventOutbox" where "nextAttemptAt" <= ${toDate(now)}`;
  return rows.map(({ districtId }) => districtId);
}

/** Takes events out of the outbox for good, if and when the caller commits: the oldest first, without those another process holds. */
export async function takeEvents(
  tx: Tx,
  districtId: number,
  now: Temporal.Instant,
  atMost: number,
): Promise<HeardEvent[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with taken as (
      delete from "EventOutbox" o using (
        select "caseId", "seq" from "EventOutbox" where "districtId" = ${districtId} and "nextAttemptAt" <= ${toDate(now)}
        order by "nextAttemptAt", "caseId", "seq" limit ${atMost} for update skip locked) t
      where o."districtId" = ${districtId} and o."caseId" = t."caseId" and o."seq" = t."seq"
      returning o.*)
    select e."caseId", e."seq", e."type", e."at", e."audience", e."actorKind", e."actorId", e."fromStatus", e."toStatus",
      e."data", c."isUrgent", before."at" is distinct from e."at" as "isFirstOfAct", t."createdAt" as "putInAt"
    from taken t
    join "Case" c on c."districtId" = t."districtId" and c."id" = t."caseId"
    join "CaseEvent" e on e."districtId" = t."districtId" and e."caseId" = t."caseId" and e."seq" = t."seq"
    left join "CaseEvent" before on before."districtId" = t."districtId" and before."caseId" = t."caseId"
      and before."seq" = t."seq" - 1
    order by e."caseId", e."seq"`;
  return rows.map(({ at, putInAt, data, ...row }) => ({
    ...row,
    at: toInstant(at),
    data: data ?? {},
    isNews: putInAt.getTime() - at.getTime() < NEWS_FOR_MS,
  }));
}

/** Puts an event off, of which nobody could be told, for longer each time: 1, 2, 4 … minutes, a day at most. */
export async function putEventOff(
  db: Db,
  districtId: number,
  { caseId, seq }: Pick<HeardEvent, 'caseId' | 'seq'>,
  { now, error }: { readonly now: Temporal.Instant; readonly error: string },
): Promise<void> {
  await db.$executeRaw`
    update "EventOutbox" set "attempts" = "attempts" + 1, "lastError" = left(${error}, 500),
      "nextAttemptAt" = ${toDate(now)}::timestamptz
        + least(interval '1 day', interval '1 minute' * (2 ^ least("attempts", 12))::int)
    where "districtId" = ${districtId} and "caseId" = ${caseId}::uuid and "seq" = ${seq}`;
}
