import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';

/** A standard answer that may go to a company today. */
export type QuotableTemplate = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly textEn: string | null;
};

/** The approved answers of a matter that hold today; what has expired or not begun is not offered. */
export async function findQuotableTemplates(
  db: Db,
  viewer: Viewer,
  { categoryCode, today }: { readonly categoryCode: string | null; readonly today: Temporal.PlainDate },
): Promise<QuotableTemplate[]> {
  if (!worksOnCases(viewer) || categoryCode === null) return [];
  const day = toDateColumn(today);
  return db.replyTemplate.findMany({
    where: {
      districtId: viewer.districtId,
      categoryCode,
      status: 'approved',
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
    },
    select: { id: true, title: true, text: true, textEn: true },
    orderBy: { title: 'asc' },
    take: 20,
  });
}
