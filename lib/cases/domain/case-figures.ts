/**
 * Rows behind a figure: those that count in it, and (`Of`) those it is a share of. Lists filter by these names, reports count by
 * them, so that a number and the rows it leads to cannot disagree.
 */
export const CASE_FIGURES = [
  'collected',
  'accepted',
  'closed',
  'overdueNow',
  'finished',
  'solved',
  'solvedOf',
  'solvedByCompany',
  'solvedByCompanyOf',
  'onTime',
  'onTimeOf',
  'onTimeStrict',
  'onTimeStrictOf',
  'onTimeOriginal',
  'onTimeOriginalOf',
  'satisfied',
  'satisfiedOf',
  'rated',
  'ratedOf',
] as const;
export type CaseFigure = (typeof CASE_FIGURES)[number];

/** Which date of a case places it in a period. */
export const CASE_BASES = ['submitted', 'accepted', 'finished'] as const;
export type CaseBasis = (typeof CASE_BASES)[number];

/** Left out of every figure (domain reference 8): what was no request, or is counted elsewhere. */
export const EXCLUSIONS = ['unfounded', 'merged', 'withdrawn', 'declined', 'split'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** How an address asks for the cases that have no unit, matter or area. */
export const NONE = '-';
