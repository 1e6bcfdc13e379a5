import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { searchQuery } from '#lib/platform/segmentation.ts';
import { toInstantOrNull } from '#lib/shared/instants.ts';
import { visibleCases } from '../scope.ts';

/** How a similar request was answered before. */
export type SimilarAnswer = {
  readonly number: string;
  readonly title: string;
  readonly result: string | null;
  readonly publicAnswer: string;
  readonly leadUnitCode: string | null;
  readonly closedAt: Temporal.Instant | null;
};

type Like = { readonly number: string; readonly title: string; readonly categoryCode: string | null };
type Row = Omit<SimilarAnswer, 'closedAt'> & { closedAt: Date | null };

/** Only so many of the newest candidates are ranked: ranking every match of a common word would cost the page. */
const RANKED_AT_MOST = 300;

/**
 * Answers of closed requests like this one, best match first: same matter, or at least words of its title. Of cases this viewer
 * may see only, and never a confidential one.
 */
export async function findSimilarAnswers(db: Db, viewer: Viewer, like: Like, most = 5): Promise<SimilarAnswer[]> {
  if (viewer.kind !== 'staff') return [];
  const words = anyOf(like.title);
  const sameMatter = Prisma.sql`c."categoryCode" = ${like.categoryCode}`;
  const rows = await db.$queryRaw<Row[]>`
    select "number", "title", "result", "publicAnswer", "leadUnitCode", "closedAt" from (
      select c."number", c."title", c."result", c."publicAnswer", c."leadUnitCode", c."closedAt", c."search",
        coalesce(${sameMatter}, false) as "isSameMatter"
      from "Case" c
      where ${visibleCases(viewer)} and c."status" in ('closed', 'archived') and c."publicAnswer" is not null
        and not c."isConfidential" and c."number" <> ${like.number}
        and (${sameMatter} or c."search" @@ ${words}::tsquery)
      order by c."submittedAt" desc limit ${RANKED_AT_MOST}) candidates
    order by ts_rank("search", ${words}::tsquery) + (case when "isSameMatter" then 0.1 else 0 end) desc,
      "closedAt" desc nulls last
    limit ${most * 5}`;
  return withoutRepeats(rows)
    .slice(0, most)
    .map((row) => ({ ...row, closedAt: toInstantOrNull(row.closedAt) }));
}

/** An answer given many times is worth quoting once. */
const withoutRepeats = (rows: readonly Row[]): Row[] =>
  [...new Map(rows.toReversed().map((row) => [row.publicAnswer.trim(), row])).values()].toReversed();

/** Any of the words, where a search asks for all of them; an empty query matches nothing. */
const anyOf = (text: string): string => searchQuery(text)?.replaceAll(' & ', ' | ') ?? '';
