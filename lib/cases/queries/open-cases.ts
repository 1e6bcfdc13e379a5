import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { OPEN_STATUSES } from '../domain/names.ts';
import { visibleCases } from '../scope.ts';

export type OpenCases = {
  readonly open: number;
  readonly newest: readonly { readonly number: string; readonly title: string }[];
};

const NEWEST = 3;

/** A company's requests in hand as far as this viewer sees them, a split one as one: how many, and the newest three. */
export async function countOpenCases(db: Db, viewer: Viewer, enterpriseId: string): Promise<OpenCases> {
  const rows = await db.$queryRaw<{ number: string; title: string; open: number }[]>`
    select c."number", c."title", (count(*) over ())::int as "open" from "Case" c
    where ${visibleCases(viewer)} and c."enterpriseId" = ${enterpriseId}::uuid and c."parentId" is null
      and c."status" = any(${OPEN_STATUSES})
    order by c."submittedAt" desc, c."id" desc limit ${NEWEST}`;
  return { open: rows[0]?.open ?? 0, newest: rows.map(({ number, title }) => ({ number, title })) };
}
