import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { CheckedCategory } from '../domain/category-change.ts';

/** False when somebody changed or entered it meanwhile. Version 0 enters a new one. */
export async function saveCategoryRow(
  tx: Tx,
  districtId: number,
  change: CheckedCategory,
  version: number,
): Promise<boolean> {
  const { code } = change;
  const data = columnsOf(change);
  const { count } =
    version === 0
      ? await tx.category.createMany({ data: [{ districtId, code, ...data }], skipDuplicates: true })
      : await tx.category.updateMany({
          where: { districtId, code, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}

function columnsOf(change: CheckedCategory) {
  const { name, nameEn, isActive } = change;
  const named = { name, nameEn, isActive };
  if (change.kind === 'group') return { ...named, parentCode: null, class: null, route: Prisma.DbNull };
  return {
    ...named,
    parentCode: change.parentCode,
    class: change.class,
    route: change.route as unknown as Prisma.InputJsonObject,
    helpers: change.helpers as unknown as Prisma.InputJsonArray,
    keywords: [...change.keywords],
    hint: change.hint,
    hintEn: change.hintEn,
    isReplyOnly: change.isReplyOnly,
  };
}

/** As it stands, for the audit's before. */
export const findCategoryRow = (tx: Tx, districtId: number, code: string) =>
  tx.category.findUnique({
    where: { districtId_code: { districtId, code } },
    omit: { districtId: true, version: true },
  });
