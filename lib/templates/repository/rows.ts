import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { TemplateStatus } from '../domain/template.ts';
import type { TemplateView } from '../template-view.ts';

export const TEMPLATE_COLUMNS = {
  writtenBy: { select: { name: true, nameEn: true } },
  decidedBy: { select: { name: true, nameEn: true } },
} as const satisfies Prisma.ReplyTemplateInclude;

type Row = Prisma.ReplyTemplateGetPayload<{ include: typeof TEMPLATE_COLUMNS }>;

export const viewOfRow = ({ districtId: _, decidedById: __, ...row }: Row): TemplateView => ({
  ...row,
  status: row.status as TemplateStatus,
  validFrom: toPlainDate(row.validFrom),
  validUntil: row.validUntil && toPlainDate(row.validUntil),
  writtenAt: toInstant(row.writtenAt),
  decidedAt: toInstantOrNull(row.decidedAt),
});

const toPlainDate = (date: Date): Temporal.PlainDate => Temporal.PlainDate.from(fromDateColumn(date));
