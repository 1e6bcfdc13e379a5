import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { ComplaintInput } from '../schema.ts';

type NewComplaint = ComplaintInput & {
  readonly districtId: number;
  readonly writerId: string | null;
  readonly tokenHash: Uint8Array<ArrayBuffer> | null;
  readonly at: Temporal.Instant;
};

export async function insertComplaint(tx: Tx, complaint: NewComplaint): Promise<string> {
  const { districtId, kind, place, text, writerId, tokenHash } = complaint;
  const at = toDate(complaint.at);
  const { id } = await tx.complaint.create({
    data: {
      districtId,
      id: randomUUIDv7(),
      kind,
      place: place ?? null,
      writerId,
      tokenHash,
      createdAt: at,
      lastWrittenAt: at,
      messages: { create: { number: 1, isAnswer: false, text, at } },
    },
    select: { id: true },
  });
  return id;
}

/** Locks it; the number of its last message, null where there is none of these. */
export async function lockComplaint(
  tx: Tx,
  where: Prisma.ComplaintWhereInput & { readonly districtId: number },
): Promise<{ id: string; writerId: string | null; last: number } | null> {
  const found = await tx.complaint.findFirst({ where, select: { id: true, writerId: true } });
  if (!found) return null;
  const { districtId } = where;
  await tx.$queryRaw`select from "Complaint" where "districtId" = ${districtId} and "id" = ${found.id}::uuid for update`;
  const last = await tx.complaintMessage.aggregate({
    where: { districtId, complaintId: found.id },
    _max: { number: true },
  });
  return { ...found, last: last._max.number ?? 0 };
}

type NewMessage = {
  readonly districtId: number;
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** null: the writer's own */
  readonly answeredById: string | null;
  readonly at: Temporal.Instant;
};

export async function appendMessage(tx: Tx, { districtId, id, answeredById, at, ...rest }: NewMessage): Promise<void> {
  const isAnswer = answeredById !== null;
  await tx.complaintMessage.createMany({
    data: [{ ...rest, districtId, complaintId: id, isAnswer, answeredById, at: toDate(at) }],
  });
  await tx.complaint.updateMany({
    where: { districtId, id },
    data: { awaitsAnswer: !isAnswer, lastWrittenAt: toDate(at) },
  });
}
