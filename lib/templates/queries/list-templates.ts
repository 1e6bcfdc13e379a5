import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { TEMPLATE_COLUMNS, viewOfRow } from '../repository/rows.ts';
import type { TemplateView } from '../template-view.ts';

const AT_MOST = 500;

/**
 * The newest version of every standard answer of the district, by matter; with `category`, of one. For staff who work on cases. What
 * was taken away comes last.
 */
export async function listTemplates(db: Db, viewer: Viewer, category?: string): Promise<TemplateView[]> {
  if (!worksOnCases(viewer)) return [];
  const rows = await db.replyTemplate.findMany({
    where: { districtId: viewer.districtId, ...(category && { categoryCode: category }) },
    distinct: ['id'],
    orderBy: [{ id: 'asc' }, { number: 'desc' }],
    take: AT_MOST,
    include: TEMPLATE_COLUMNS,
  });
  return rows.map(viewOfRow).toSorted((a, b) => order(a) - order(b) || (a.categoryCode < b.categoryCode ? -1 : 1));
}

const order = ({ status }: TemplateView): number => (status === 'withdrawn' ? 1 : 0);

/** Every version of one, newest first; none where there is no such template for this viewer. */
export async function listVersions(db: Db, viewer: Viewer, id: string): Promise<TemplateView[]> {
  if (!worksOnCases(viewer)) return [];
  const rows = await db.replyTemplate.findMany({
    where: { districtId: viewer.districtId, id },
    orderBy: { number: 'desc' },
    include: TEMPLATE_COLUMNS,
  });
  return rows.map(viewOfRow);
}
