import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { searchQuery } from '#lib/platform/segmentation.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PolicyAnswer, PolicyListQuery } from '../schema.ts';

type Row = Omit<PolicyAnswer, 'materials'> & { readonly materials: readonly string[]; readonly rank: number };
type PolicyPage = { readonly items: readonly PolicyAnswer[]; readonly nextCursor: string | null };

/**
 * A page of a district's catalogue, its own policies first, then the city's and the national ones, each by code. It is public: no
 * viewer. Refuses `cursor-damaged`.
 */
export async function listPolicies(
  db: Db,
  districtId: number,
  { q, level, kind, cursor, limit }: PolicyListQuery,
  locale: Locale,
): Promise<Result<PolicyPage>> {
  const after = cursor === undefined ? { rank: 0, code: '' } : positionIn(cursor);
  if (after === null) return refuse('cursor-damaged', {}, 'cursor');
  const words = q === undefined ? null : searchQuery(q);
  if (q !== undefined && words === null) return ok({ items: [], nextCursor: null });
  const rows = await db.$queryRaw<Row[]>`
    select d."code", d."rank", p."level", v."kind", v."title", v."titleEn", v."issuer", v."issuerEn", v."documentNumber",
      v."benefit", v."benefitEn", v."materials", v."window", v."windowEn", v."validFrom"::text, v."validUntil"::text,
      d."contactUnitCode" as "unit", d."verification"
    from "DistrictPolicy" d
      join "Policy" p on p."id" = d."policyId"
      join "PolicyVersion" v on v."policyId" = d."policyId" and v."number" = d."number"
    where d."districtId" = ${districtId} and d."isListed" and v."status" = 'published'
      and (d."rank", d."code") > (${after.rank}::smallint, ${after.code})
      ${words === null ? Prisma.empty : Prisma.sql`and d."search" @@ to_tsquery('simple', ${words})`}
      ${level === undefined ? Prisma.empty : Prisma.sql`and p."level" = ${level}`}
      ${kind === undefined ? Prisma.empty : Prisma.sql`and v."kind" = ${kind}`}
    order by d."rank", d."code" limit ${limit + 1}`;
  const names: Readonly<Record<string, string>> = messagesOf(locale).policies.materials;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map(({ rank: _, materials, ...row }) => ({
    ...row,
    materials: materials.map((code) => ({ code, name: names[code] ?? code })),
  }));
  return ok({ items, nextCursor: last ? cursorAt(last) : null });
}

const cursorAt = ({ rank, code }: { readonly rank: number; readonly code: string }): string =>
  Buffer.from(`${rank} ${code}`, 'utf8').toString('base64url');

function positionIn(cursor: string): { readonly rank: number; readonly code: string } | null {
  const [, rank, code = ''] =
    /^([1-3]) ([\p{L}\p{N}_.-]{1,60})$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return rank === undefined ? null : { rank: Number(rank), code };
}
