import { pauseClock, resumeClock, stopClock } from './clocks.ts';
import type { ClockName } from './names.ts';
import type { Acting, Rules } from './rules.ts';
import { type CaseState, leadOf } from './state.ts';

/** What the commands of the long-term list (挂账) share. */

/** How the clocks of those who worked on a case stop when it goes on the list. */
export const SHELVED = 'shelved';

/** The unit says `planned`; the office head decides in place of a reviewer (domain reference 2.0, rules 12 and 15). */
export const isShelvingAsked = ({ status, result }: Pick<CaseState, 'status' | 'result'>): boolean =>
  status === 'in-review' && result === 'planned';

/** Clocks of units at work: they stand still while the office decides. */
const WORK: readonly ClockName[] = ['first-contact', 'handling', 'redo', 'helper'];

export const pauseWork = (state: CaseState, { now }: Acting): CaseState =>
  WORK.reduce((paused, name) => pauseClock(paused, { name }, now), state);

export const resumeWork = (state: CaseState, { now, rules }: Acting): CaseState =>
  WORK.reduce((resumed, name) => resumeClock(resumed, rules.calendar, { name }, now), state);

export const stopWork = (state: CaseState, { now }: Acting): CaseState =>
  WORK.reduce((stopped, name) => stopClock(stopped, { name }, now, SHELVED), state);

/** Who looks at a shelved case again: its lead; the office where a ledger brought it without one. */
export const shelfUnit = (state: CaseState, { officeUnitCode }: Rules): string =>
  leadOf(state)?.unitCode ?? officeUnitCode;
