import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { visibleCases } from '../scope.ts';

/** The company a request that this person may see was filed for; null for any other, and for one without a company. */
export async function findOwnCompanyOf(db: Db, viewer: Viewer, number: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ enterpriseId: string | null }[]>`
    select c."enterpriseId" from "Case" c where ${visibleCases(viewer)} and c."number" = ${number}`;
  return row?.enterpriseId ?? null;
}
