/** Enough for any figure of a company, and less than what binary fractions get wrong. */
const DIGITS = 12;

/** The first by the second in per cent, as one reckons by hand: 5.52 of 138 is 4, not 3.9999999999999996. */
export const percentOf = (part: number, whole: number): number => Number(((part / whole) * 100).toPrecision(DIGITS));
