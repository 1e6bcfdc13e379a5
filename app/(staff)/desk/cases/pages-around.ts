import { listAddress } from '#lib/cases/list-address.ts';
import type { CaseListQuery } from '#lib/cases/list-schema.ts';

/** A keyset knows no page before: the address carries the last few places one came from. */
const KEPT = 6;
const FIRST = 'first';

export function pagesAround(
  query: CaseListQuery,
  back: string | readonly string[] | undefined,
  nextCursor: string | null,
): { previousHref?: string; nextHref?: string } {
  const trail = typeof back === 'string' && /^[\w.-]{1,1500}$/.test(back) ? back.split('.') : [];
  const { cursor, ...place } = query;
  const here = cursor ?? FIRST;
  return {
    ...(nextCursor && { nextHref: hrefOf({ ...place, cursor: nextCursor }, [...trail, here].slice(-KEPT)) }),
    ...(cursor && { previousHref: previous(place, trail) }),
  };
}

/** The place one came from; the beginning where the trail does not go back that far. */
function previous(place: CaseListQuery, trail: readonly string[]): string {
  const before = trail.at(-1) ?? FIRST;
  return hrefOf(before === FIRST ? place : { ...place, cursor: before }, trail.slice(0, -1));
}

function hrefOf(query: CaseListQuery, trail: readonly string[]): string {
  const params = new URLSearchParams(listAddress(query));
  if (trail.length > 0) params.set('back', trail.join('.'));
  return params.size > 0 ? `/desk/cases?${params}` : '/desk/cases';
}
