import { ok, refuse } from '#lib/shared/result.ts';
import { isOfficeHead, isReviewer } from '../actors.ts';
import { close } from '../answering.ts';
import { defineCommand } from '../command.ts';
import { isLastRound, startRedo } from '../redoing.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, runningClock } from '../state.ts';

/**
 * 重办审定: the company is not satisfied. Redo with its own limit, or, where law or policy leaves nothing more to do, the
 * office head closes with a signed explanation (rules 10 and 11).
 */
export const decideRedo = defineCommand({
  name: 'decide-redo',
  from: ['answered'],
  to: ['redo', 'accepted', 'closed'],
  mayAct: isReviewer,
  guard: (state) => (runningClock(state, 'review') ? null : refuse('no-redo-to-decide')),
  decide(state, { decision, reason }, acting) {
    const event = { type: 'redo-decided', audience: 'company' as const, data: { decision, reason } };
    if (decision === 'close') {
      if (!isOfficeHead(acting.viewer)) return refuse('only-office-head-closes', {}, 'decision');
      if (!mayCloseUnsolved(state, acting)) return refuse('redo-first', {}, 'decision');
      return ok({ next: close(state, acting.now), events: [event] });
    }
    if (isLastRound(state, acting)) return refuse('redo-rounds-exhausted', {}, 'decision');
    return ok({ next: startRedo(state, acting), events: [event] });
  },
});

const EXPLAINED: ReadonlySet<string> = new Set([
  'limited-by-policy',
  'explained-agreed',
  'explained-disagreed',
  'unfounded',
]);

const mayCloseUnsolved = (state: CaseState, acting: Acting): boolean =>
  (state.result !== null && EXPLAINED.has(state.result)) || isLastRound(state, acting);
