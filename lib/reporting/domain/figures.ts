import type { Exclusion } from '#lib/cases/domain/case-figures.ts';

/** A share with all that it is made of. `value` is null for an empty denominator: neither 0 % nor 100 %. */
export type Rate = {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** what was left out of the denominator, by reason; reasons that left nothing out are absent */
  readonly excluded: Readonly<Partial<Record<Exclusion | OwnExclusion, number>>>;
};

/** Reasons of a single rate, beside those of every figure. */
export type OwnExclusion = 'noResult' | 'noView' | 'noDue' | 'notRated';

export const RATES = [
  'solved',
  'solvedByCompany',
  'onTime',
  'onTimeStrict',
  'onTimeOriginal',
  'satisfied',
  'rated',
] as const;
export type RateName = (typeof RATES)[number];

export const COUNTS = ['collected', 'accepted', 'closed', 'overdueNow'] as const;
export type CountName = (typeof COUNTS)[number];

export const REPLY_LIMITS = [5, 10, 15, 30] as const;
export type ReplyLimit = `${(typeof REPLY_LIMITS)[number]}`;

/** The figures of a period (contract 2). Counts leave out what every figure leaves out. */
export type Figures = Readonly<Record<CountName, number>> &
  Readonly<Record<RateName, Rate>> & {
    /** working days from dispatch to the submitted result, pauses left out, one decimal */
    readonly handlingWorkingDays: {
      readonly median: number | null;
      readonly mean: number | null;
      readonly p90: number | null;
    };
    /** working days after the day of filing through that of the answer */
    readonly replyWorkingDays: {
      readonly median: number | null;
      readonly mean: number | null;
      readonly max: number | null;
      readonly within: Readonly<Record<ReplyLimit, number>>;
    };
  };

/** What the database counts for one group. */
export type Counted = Readonly<Record<CountName | RateName | `${RateName}Of`, number>> & {
  readonly finished: number;
  readonly answered: number;
  readonly finishedWithoutOriginal: number;
  readonly finishedWithoutResult: number;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  readonly handlingMinutes: {
    readonly median: number | null;
    readonly mean: number | null;
    readonly p90: number | null;
  };
  readonly replyDays: { readonly median: number | null; readonly mean: number | null; readonly max: number | null };
  readonly within: Readonly<Record<ReplyLimit, number>>;
};

/** A working day as the limits mean it: 9:00–12:00 and 13:30–17:30. */
const MINUTES_PER_WORKING_DAY = 420;

/**
 * Figures from counts. Rules of the domain reference 8: a result that is missing leaves `solved`, a missing due time leaves
 * `onTime`; what is on the long-term list counts as unsolved; nobody's silence counts as satisfied. Example: 3,305 in time of 4,090 finished with a due time → 0.808….
 */
export function figuresOf(counted: Counted): Figures {
  const { finished, answered, handlingMinutes, replyDays } = counted;
  const rate = (name: RateName, own: Readonly<Partial<Record<OwnExclusion, number>>> = {}): Rate =>
    rateOf(counted[name], counted[`${name}Of`], { ...counted.excluded, ...own });
  const noDue = finished - counted.onTimeOf;
  return {
    collected: counted.collected,
    accepted: counted.accepted,
    closed: counted.closed,
    overdueNow: counted.overdueNow,
    solved: rate('solved', { noResult: counted.finishedWithoutResult }),
    solvedByCompany: rate('solvedByCompany', { noView: Math.max(0, answered - counted.solvedByCompanyOf) }),
    onTime: rate('onTime', { noDue }),
    onTimeStrict: rate('onTimeStrict', { noDue }),
    onTimeOriginal: rate('onTimeOriginal', { noDue: counted.finishedWithoutOriginal }),
    satisfied: rate('satisfied', { notRated: Math.max(0, answered - counted.rated) }),
    rated: rate('rated'),
    handlingWorkingDays: {
      median: inWorkingDays(handlingMinutes.median),
      mean: inWorkingDays(handlingMinutes.mean),
      p90: inWorkingDays(handlingMinutes.p90),
    },
    replyWorkingDays: {
      median: rounded(replyDays.median, 1),
      mean: rounded(replyDays.mean, 2),
      max: replyDays.max,
      within: counted.within,
    },
  };
}

export function rateOf(
  numerator: number,
  denominator: number,
  left: Readonly<Partial<Record<Exclusion | OwnExclusion, number>>>,
): Rate {
  const excluded = Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
  const value = denominator === 0 ? null : numerator / denominator;
  return { value, numerator, denominator, excluded };
}

/** Below this many cases a share says more about chance than about a unit. */
export const FEWEST_TO_RANK = 5;
export const isRankable = (rate: Pick<Rate, 'denominator'>): boolean => rate.denominator >= FEWEST_TO_RANK;

/** One decimal. */
export const inWorkingDays = (minutes: number | null): number | null =>
  minutes === null ? null : rounded(minutes / MINUTES_PER_WORKING_DAY, 1);

function rounded(value: number | null, digits: number): number | null {
  if (value === null) return null;
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
