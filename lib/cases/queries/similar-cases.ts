import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { searchWords } from '#lib/platform/segmentation.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { type CaseStatus, OPEN_STATUSES } from '../domain/names.ts';
import { statusSeenBy } from '../domain/seen.ts';
import { visibleCases } from '../scope.ts';

export type SimilarCase = {
  readonly number: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly submittedAt: Temporal.Instant;
};

const COMPARED = 50;
const SHOWN = 3;
/** Of the words of the shorter title, so many must be in the other one too. */
const LEAST_SHARE = 0.5;

/**
 * Open requests of a company that say much the same as the words typed, the closest first: to be seen before one is filed twice.
 * A company is its own; staff name it by credit code. Only what this person may see anyway.
 */
export async function listSimilarCases(
  db: Db,
  viewer: Viewer,
  typed: { readonly title: string; readonly uscc?: string },
): Promise<SimilarCase[]> {
  const wanted = wordsOf(typed.title);
  if (wanted.size < 2) return [];
  const rows = await db.$queryRaw<{ number: string; title: string; status: CaseStatus; submittedAt: Date }[]>`
    select c."number", c."title", c."status", c."submittedAt" from "Case" c
    where ${visibleCases(viewer)} and ${ofCompany(viewer, typed.uscc)} and c."status" = any(${OPEN_STATUSES})
      and c."parentId" is null
    order by c."submittedAt" desc limit ${COMPARED}`;
  return rows
    .map((row) => ({ row, share: sharedPart(wanted, wordsOf(row.title)) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ row }) => ({
      number: row.number,
      title: row.title,
      status: statusSeenBy(viewer, row.status),
      submittedAt: toInstant(row.submittedAt),
    }));
}

function ofCompany(viewer: Viewer, uscc: string | undefined): Prisma.Sql {
  if (viewer.kind === 'company') {
    const own = viewer.memberships.map((each) => each.enterpriseId);
    return own.length > 0 ? Prisma.sql`c."enterpriseId" = any(${own}::uuid[])` : Prisma.sql`true`;
  }
  if (!uscc) return Prisma.sql`false`;
  return Prisma.sql`c."enterpriseId" = (select e."id" from "Enterprise" e
    where e."districtId" = ${viewer.districtId} and e."uscc" = ${uscc.trim().toUpperCase()})`;
}

/** Single characters are particles more often than matters. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    searchWords([text.slice(0, 200)])
      .split(' ')
      .filter((word) => word.length > 1),
  );

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}
