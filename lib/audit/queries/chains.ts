import type { Db } from '#lib/platform/db.ts';

type ChainColumns = {
  readonly salt: Uint8Array | null;
  readonly contentHash: Uint8Array;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
};

export type AuditHeadRow = {
  readonly districtId: number;
  readonly district: string;
  readonly count: number;
  readonly lastHash: Uint8Array;
};

export type AuditEntryRow = ChainColumns & {
  readonly districtId: number;
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorId: string | null;
  readonly subject: string | null;
  readonly address: string | null;
  readonly data: unknown;
};

/** One row per event, and one without event (`seq` null) for a case that has none. */
export type CaseHistoryRow = {
  readonly districtId: number;
  readonly district: string;
  readonly caseId: string;
  readonly number: string;
  readonly eventCount: number;
  readonly lastEventHash: Uint8Array;
} & (({ readonly seq: number } & EventColumns) | { readonly seq: null });

type EventColumns = ChainColumns & {
  readonly at: Date;
  readonly type: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorUnitCode: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string | null;
  readonly audience: string;
  readonly data: unknown;
  readonly erasedAt: Date | null;
};

export type CaseTip = {
  readonly districtId: number;
  readonly caseId: string;
  readonly seq: number;
  readonly hash: Uint8Array;
};

/** Where each district's audit ends; districts are named by code, entries of no district by `-`. */
export const listAuditHeads = (db: Db): Promise<AuditHeadRow[]> => db.$queryRaw`
  select ids."districtId", coalesce(district."code", '-') as "district", coalesce(head."count", 0) as "count",
    coalesce(head."lastHash", '') as "lastHash"
  from (select "districtId" from "AuditHead" union select distinct "districtId" from "AuditEntry") ids
  left join "AuditHead" head using ("districtId") left join "District" district on district."id" = ids."districtId"
  order by 1`;

export const listAuditEntries = (db: Db, districtId: number, after: number, limit: number): Promise<AuditEntryRow[]> =>
  db.$queryRaw`
    select "districtId", "seq", "at", "action", "actorId", "subject", "address", "data", "salt", "contentHash", "prevHash", "hash"
    from "AuditEntry" where "districtId" = ${districtId} and "seq" > ${after} order by "seq" limit ${limit}`;

/** The next cases after the one given with all their events; one statement, so that case and events are of one moment. */
export const listCaseHistories = (
  db: Db,
  after: Pick<CaseTip, 'districtId' | 'caseId'>,
  limit: number,
): Promise<CaseHistoryRow[]> => db.$queryRaw`
  select c."districtId", d."code" as "district", c."id" as "caseId", c."number", c."eventCount", c."lastEventHash",
    e."seq", e."at", e."type", e."actorKind", e."actorId", e."actorUnitCode", e."fromStatus", e."toStatus", e."audience",
    e."data", e."erasedAt", e."salt", e."contentHash", e."prevHash", e."hash"
  from (select * from "Case" where ("districtId", "id") > (${after.districtId}, ${after.caseId}::uuid)
        order by "districtId", "id" limit ${limit}) c
  join "District" d on d."id" = c."districtId"
  left join "CaseEvent" e on e."districtId" = c."districtId" and e."caseId" = c."id"
  order by c."districtId", c."id", e."seq"`;

/** Histories whose case is gone. */
export const listOrphanHistories = (db: Db, limit: number): Promise<{ district: string; caseId: string }[]> =>
  db.$queryRaw`
    select coalesce(d."code", '-') as "district", e."caseId" from "CaseEvent" e
    left join "District" d on d."id" = e."districtId"
    where not exists (select from "Case" c where c."districtId" = e."districtId" and c."id" = e."caseId")
    group by 1, 2 limit ${limit}`;

/** Where the histories of the next cases end. */
export const listCaseTips = (
  db: Db,
  after: Pick<CaseTip, 'districtId' | 'caseId'>,
  limit: number,
): Promise<CaseTip[]> => db.$queryRaw`
  select "districtId", "id" as "caseId", "eventCount" as "seq", "lastEventHash" as "hash" from "Case"
  where ("districtId", "id") > (${after.districtId}, ${after.caseId}::uuid) order by "districtId", "id" limit ${limit}`;

/** Of the ends given, those that the histories no longer pass through. */
export function listLostTips(
  db: Db,
  tips: readonly CaseTip[],
): Promise<{ district: string; caseId: string; seq: number }[]> {
  return db.$queryRaw`
    select coalesce(d."code", '-') as "district", tip."caseId", tip."seq"
    from unnest(${tips.map((tip) => tip.districtId)}::int[], ${tips.map((tip) => tip.caseId)}::uuid[],
      ${tips.map((tip) => tip.seq)}::int[], ${tips.map((tip) => Buffer.from(tip.hash).toString('hex'))}::text[])
      as tip ("districtId", "caseId", "seq", "hash")
    left join "District" d on d."id" = tip."districtId"
    where not exists (select from "CaseEvent" e where e."districtId" = tip."districtId" and e."caseId" = tip."caseId"
      and e."seq" = tip."seq" and e."hash" = decode(tip."hash", 'hex'))`;
}

export async function hasAuditEntry(db: Db, districtId: number, seq: number, hash: Uint8Array): Promise<boolean> {
  const found = await db.auditEntry.findUnique({
    where: { districtId_seq: { districtId, seq } },
    select: { hash: true },
  });
  return found !== null && Buffer.compare(found.hash, hash) === 0;
}
