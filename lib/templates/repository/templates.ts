import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { toDateColumn, toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { TemplateStatus } from '../domain/template.ts';
import type { TemplateInput } from '../schema.ts';
import type { TemplateView } from '../template-view.ts';
import { TEMPLATE_COLUMNS, viewOfRow } from './rows.ts';

/** The newest version of one, held until the transaction ends: two writers come one after the other. */
export async function lockNewest(tx: Tx, districtId: number, id: string): Promise<TemplateView | null> {
  await tx.$queryRaw`
    select 1 from "ReplyTemplate" where "districtId" = ${districtId} and "id" = ${id}::uuid for update`;
  const row = await tx.replyTemplate.findFirst({
    where: { districtId, id },
    orderBy: { number: 'desc' },
    include: TEMPLATE_COLUMNS,
  });
  return row && viewOfRow(row);
}

/** A version of one, held likewise. */
export async function lockVersion(tx: Tx, districtId: number, id: string, number: number) {
  await tx.$queryRaw`
    select 1 from "ReplyTemplate" where "districtId" = ${districtId} and "id" = ${id}::uuid for update`;
  const row = await tx.replyTemplate.findUnique({
    where: { districtId_id_number: { districtId, id, number } },
    include: TEMPLATE_COLUMNS,
  });
  return row && viewOfRow(row);
}

type Written = {
  readonly districtId: number;
  readonly userId: string;
  readonly input: TemplateInput;
  readonly at: Temporal.Instant;
};

const columnsOf = ({ userId, input, at }: Written) => ({
  categoryCode: input.categoryCode,
  title: input.title,
  text: input.text,
  textEn: input.textEn ?? null,
  validFrom: toDateColumn(input.validFrom),
  validUntil: toDateColumnOrNull(input.validUntil),
  writtenById: userId,
  writtenAt: toDate(at),
});

export async function insertVersion(tx: Tx, written: Written, id: string | undefined, number: number): Promise<string> {
  const { districtId } = written;
  const row = { districtId, id: id ?? randomUUIDv7(), number, status: 'draft', ...columnsOf(written) };
  await tx.replyTemplate.create({ data: row });
  return row.id;
}

export async function rewriteDraft(tx: Tx, written: Written, id: string, number: number): Promise<void> {
  const { districtId } = written;
  await tx.replyTemplate.update({
    where: { districtId_id_number: { districtId, id, number } },
    data: { ...columnsOf(written), version: { increment: 1 } },
  });
}

type Move = {
  readonly districtId: number;
  readonly id: string;
  readonly number: number;
  readonly to: TemplateStatus;
  readonly decision: { readonly userId: string; readonly at: Temporal.Instant; readonly reason: string | null } | null;
};

/** The version approved before makes room for this one. */
export async function moveVersion(tx: Tx, { districtId, id, number, to, decision }: Move): Promise<void> {
  if (to === 'approved') {
    await tx.replyTemplate.updateMany({
      where: { districtId, id, status: 'approved' },
      data: { status: 'replaced', version: { increment: 1 } },
    });
  }
  const decided = decision && {
    decidedById: decision.userId,
    decidedAt: toDate(decision.at),
    reason: decision.reason,
  };
  await tx.replyTemplate.update({
    where: { districtId_id_number: { districtId, id, number } },
    data: { status: to, version: { increment: 1 }, ...decided },
  });
}
