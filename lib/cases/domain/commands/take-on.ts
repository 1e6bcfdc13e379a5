import { hasRole } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { isOfficeHead } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { isLastRound, startRedo } from '../redoing.ts';
import { type NewEvent, runningClock } from '../state.ts';

/**
 * 领导包案: after the last redo round a leader takes the case on with a written instruction, by their own hand or recorded by the head
 * of the office (domain reference 2.0, rules 11 and 15). Where the company is not satisfied again, one more round begins with it.
 */
export const takeOn = defineCommand({
  name: 'take-on',
  from: ['answered', 'redo'],
  to: ['redo'],
  mayAct: (viewer) => hasRole(viewer, 'leader') || isOfficeHead(viewer),
  guard(state, acting) {
    if (!isLastRound(state, acting))
      return refuse('take-on-too-early', { rounds: acting.rules.limits.redoAtMostRounds });
    if (state.status === 'redo') return null;
    return runningClock(state, 'review') ? null : refuse('no-redo-to-decide');
  },
  decide(state, { leader, instruction }, acting) {
    const taken: NewEvent = { type: 'taken-on', audience: 'staff', data: { leader, instruction } };
    if (state.status === 'redo') return ok({ next: { ...state, takenOnBy: leader }, events: [taken] });
    const told: NewEvent = { type: 'redo-decided', audience: 'company', data: { decision: 'redo' } };
    return ok({ next: { ...startRedo(state, acting), takenOnBy: leader }, events: [taken, told] });
  },
});
