import { isRankable, type Rate } from './figures.ts';

export type Ranked<Group> = {
  readonly group: Group;
  /** from 1; equal shares have equal places; null for those that are not ranked */
  readonly place: number | null;
  readonly unranked: 'too-few' | 'not-compared' | null;
};

/**
 * Groups by a share, best first; then those with too few cases, then those that are not compared at all (vertical bodies,
 * courts: domain reference 2.0, rule 14), each by their number of cases.
 */
export function rank<Group>(
  groups: readonly Group[],
  rateOf: (group: Group) => Rate,
  isCompared: (group: Group) => boolean,
): readonly Ranked<Group>[] {
  const bySize = groups.toSorted((a, b) => rateOf(b).denominator - rateOf(a).denominator);
  const compared = bySize.filter(isCompared);
  const ranked = compared
    .filter((group) => isRankable(rateOf(group)))
    .toSorted((a, b) => (rateOf(b).value ?? 0) - (rateOf(a).value ?? 0));
  const placeOf = (group: Group) => ranked.findIndex((each) => rateOf(each).value === rateOf(group).value) + 1;
  return [
    ...ranked.map((group) => ({ group, place: placeOf(group), unranked: null })),
    ...compared
      .filter((group) => !isRankable(rateOf(group)))
      .map((group) => ({ group, place: null, unranked: 'too-few' as const })),
    ...bySize
      .filter((group) => !isCompared(group))
      .map((group) => ({ group, place: null, unranked: 'not-compared' as const })),
  ];
}
