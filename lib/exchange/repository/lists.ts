import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Tally } from '../domain/tally.ts';
import type { RejectedRow } from '../import-order.ts';
import type { ListColumns } from '../list-columns.ts';

type Place = { readonly districtId: number; readonly id: string };

/** A file this person has sent and nothing holds. */
export const findSentFile = (db: Db, { districtId, userId }: Viewer, id: string) =>
  db.attachment.findFirst({
    where: {
      ...{ districtId, id, uploadedById: userId, caseId: null, draftId: null, enterpriseList: null },
      ...{ claims: { none: {} }, qualification: null },
    },
    select: { id: true, name: true, storageKey: true },
  });

export async function insertList(
  db: Db,
  { districtId, userId: sentById }: Viewer,
  list: {
    readonly fileId: string;
    readonly fileName: string;
    readonly header: readonly string[];
    readonly samples: readonly (readonly string[])[];
  },
  now: Temporal.Instant,
): Promise<string> {
  const id = randomUUIDv7();
  const { header, samples, ...file } = list;
  const read = { header: [...header], samples: samples.map((row) => [...row]) };
  await db.enterpriseList.create({
    data: { ...file, ...read, districtId, id, sentById, sentAt: toDate(now) },
    select: { id: true },
  });
  return id;
}

/** The list held until the transaction ends; null where there is none. */
export async function lockList(tx: Tx, { districtId, id }: Place) {
  await tx.$queryRaw`
    select 1 from "EnterpriseList" where "districtId" = ${districtId} and "id" = ${id}::uuid for update`;
  return tx.enterpriseList.findUnique({
    where: { districtId_id: { districtId, id } },
    select: { state: true, columns: true },
  });
}

export const setRunning = (tx: Tx, { districtId, id }: Place, state: 'trying' | 'loading', columns: ListColumns) =>
  tx.enterpriseList.update({
    where: { districtId_id: { districtId, id } },
    data: { state, columns, failure: null, rejectedRows: [], ...NOTHING_YET, finishedAt: null },
    select: { id: true },
  });

const NOTHING_YET = { rowsRead: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

const counts = ({ read, ...rest }: Tally) => ({ rowsRead: read, ...rest });

export const noteProgress = (db: Db, { districtId, id }: Place, tally: Tally) =>
  db.enterpriseList.update({
    where: { districtId_id: { districtId, id } },
    data: counts(tally),
    select: { id: true },
  });

type Ended = {
  readonly state: 'tried' | 'loaded' | 'failed';
  readonly failure: string | null;
  readonly tally: Tally;
  readonly rejected: readonly RejectedRow[];
};

export const endList = (
  db: Db,
  { districtId, id }: Place,
  { state, failure, tally, rejected }: Ended,
  now: Temporal.Instant,
) =>
  db.enterpriseList.update({
    where: { districtId_id: { districtId, id } },
    data: {
      ...{ state, failure, finishedAt: toDate(now), ...counts(tally) },
      rejectedRows: rejected as unknown as Prisma.InputJsonValue,
    },
    select: { id: true },
  });

export const findRunning = (db: Db, { districtId, id }: Place) =>
  db.enterpriseList.findUnique({
    where: { districtId_id: { districtId, id } },
    select: {
      ...{ state: true, columns: true, fileName: true },
      file: { select: { storageKey: true } },
      district: { select: { code: true } },
    },
  });
