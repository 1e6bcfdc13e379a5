import { ok, type Result, refuse } from '#lib/shared/result.ts';

type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null };

/** A page of entries in the order of their codes, after the one the cursor names. Refuses `cursor-damaged`. */
export function pageByCode<T extends { readonly code: string }>(
  entries: Iterable<T>,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Result<Page<T>> {
  const sorted = [...entries].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const last = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor !== undefined && !sorted.some(({ code }) => code === last)) return refuse('cursor-damaged', {}, 'cursor');
  const rest = sorted.filter(({ code }) => code > last);
  const items = rest.slice(0, limit);
  const end = rest.length > limit ? items.at(-1) : undefined;
  return ok({ items, nextCursor: end ? Buffer.from(end.code, 'utf8').toString('base64url') : null });
}
