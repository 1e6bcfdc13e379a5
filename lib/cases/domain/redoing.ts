import { asUnanswered } from './answering.ts';
import { startClock, stopAllClocks } from './clocks.ts';
import type { Acting } from './rules.ts';
import { type CaseState, leadOf } from './state.ts';

/** 重办: the answer no longer stands, and the lead has the redo limit of the class for another round (domain reference 2.0, rule 11). */
export function startRedo(state: CaseState, { now, rules }: Acting): CaseState {
  const again = {
    ...asUnanswered(stopAllClocks(state, now, 'redo-decided', ['supervision'])),
    redoRound: state.redoRound + 1,
  };
  const lead = leadOf(state);
  if (lead) {
    const limit = rules.limits.redo[state.class ?? 'B'];
    const redo = { name: 'redo' as const, unitCode: lead.unitCode, limit, at: now };
    return startClock({ ...again, status: 'redo' }, rules.calendar, redo);
  }
  // Answered at once by the office: now a unit has to be found.
  const limit = rules.limits.acceptanceAgain;
  const dispatch = { name: 'acceptance' as const, unitCode: rules.officeUnitCode, limit, at: now };
  return startClock({ ...again, status: 'accepted' }, rules.calendar, dispatch);
}

/** No more rounds without a leader. */
export const isLastRound = (state: CaseState, { rules }: Acting): boolean =>
  state.redoRound >= rules.limits.redoAtMostRounds;
