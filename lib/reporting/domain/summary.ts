import { type Figures, isRankable, type Rate } from './figures.ts';

type Group = { readonly label: string; readonly figures: Pick<Figures, 'onTime'> };

/** What is new in a period, to be said in one sentence. */
export type Summary = {
  readonly collected: number;
  readonly closed: number;
  readonly solved: number;
  /** null where nothing was finished with a due time */
  readonly onTime: Rate | null;
  /** against the period before; null where either has too few cases to compare */
  readonly change: { readonly points: number; readonly mainlyIn: string | null } | null;
};

type Seen = {
  readonly total: Pick<Figures, 'collected' | 'closed' | 'solved' | 'onTime'>;
  readonly groups: readonly Group[];
};

/** Less than this is no change: a tenth of a percentage point is what a reader sees. */
const SMALLEST_CHANGE = 0.05;

/**
 * The sentence of a period. `mainlyIn` is the matter that made on-time better or worse: whose late cases, as a share of all,
 * changed most in the direction of the whole.
 */
export function summarise(current: Seen, before: Seen): Summary {
  const { collected, closed, solved, onTime } = current.total;
  const known = onTime.denominator > 0;
  const points =
    onTime.value !== null && before.total.onTime.value !== null && isRankable(onTime) && isRankable(before.total.onTime)
      ? (onTime.value - before.total.onTime.value) * 100
      : null;
  return {
    collected,
    closed,
    solved: solved.numerator,
    onTime: known ? onTime : null,
    change: points === null ? null : { points: rounded(points), mainlyIn: mainMatter(current, before, points) },
  };
}

function mainMatter(current: Seen, before: Seen, points: number): string | null {
  if (Math.abs(points) < SMALLEST_CHANGE) return null;
  const earlier = new Map(before.groups.map((group) => [group.label, group]));
  const shifts = current.groups.map((group) => ({
    label: group.label,
    shift: lateShare(group, current) - lateShare(earlier.get(group.label), before),
  }));
  const sign = points < 0 ? 1 : -1;
  const [most] = shifts.toSorted((a, b) => sign * (b.shift - a.shift));
  return most && sign * most.shift > 0 ? most.label : null;
}

const lateShare = (group: Group | undefined, whole: Seen): number =>
  group ? (group.figures.onTime.denominator - group.figures.onTime.numerator) / whole.total.onTime.denominator : 0;

const rounded = (points: number): number => Math.round(points * 10) / 10;
