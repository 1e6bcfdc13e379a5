import { stopClock, WORK_CLOCKS } from './clocks.ts';
import type { Acting, Rules } from './rules.ts';
import { type CaseState, leadOf } from './state.ts';

/** What the commands of the long-term list (挂账) share. */

/** How the clocks of those who worked on a case stop when it goes on the list. */
export const SHELVED = 'shelved';

/** The unit says `planned`; the office head decides in place of a reviewer (domain reference 2.0, rules 12 and 15). */
export const isShelvingAsked = ({ status, result }: Pick<CaseState, 'status' | 'result'>): boolean =>
  status === 'in-review' && result === 'planned';

export const stopWork = (state: CaseState, { now }: Acting): CaseState =>
  WORK_CLOCKS.reduce((stopped, name) => stopClock(stopped, { name }, now, SHELVED), state);

/** Who looks at a shelved case again: its lead; the office where a ledger brought it without one. */
export const shelfUnit = (state: CaseState, { officeUnitCode }: Rules): string =>
  leadOf(state)?.unitCode ?? officeUnitCode;
