/** Three values (Kleene): yes, no, and not known. */
export type Truth = true | false | null;

export type Verdict = 'eligible' | 'ineligible' | 'unknown';

export const verdictOf = (truth: Truth): Verdict => {
  if (truth === null) return 'unknown';
  return truth ? 'eligible' : 'ineligible';
};

export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/** One that is false decides; of none it is true. */
export function every<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let isKnown = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === null) isKnown = false;
  }
  return isKnown ? true : null;
}

/** One that is true decides; of none it is false. */
export function some<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let isKnown = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === true) return true;
    if (truth === null) isKnown = false;
  }
  return isKnown ? false : null;
}
