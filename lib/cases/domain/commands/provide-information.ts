import { ok } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { resumeClock, startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { CaseStatus } from '../names.ts';
import { type CaseState, leadOf, runningClock } from '../state.ts';

/** 补充提交: the request goes back to whoever asked, and the time that stood still runs again. */
export const provideInformation = defineCommand({
  name: 'provide-information',
  from: ['needs-information'],
  to: ['submitted', 'in-progress', 'redo'],
  mayAct: (viewer, state) =>
    actsForCompany(viewer, state) || (viewer.kind === 'staff' && state.filedById === viewer.userId),
  decide(state, { text }, { now, rules }) {
    const answered = stopClock(state, { name: 'information' }, now, 'provided');
    const status = statusBeforeQuestion(state);
    const events = [{ type: 'information-provided', audience: 'company' as const, data: { text } }];
    if (status === 'submitted') {
      const limit = rules.limits.acceptance;
      const start = { name: 'acceptance' as const, unitCode: rules.officeUnitCode, limit, at: now };
      return ok({ next: startClock({ ...answered, status }, rules.calendar, start), events });
    }
    const handling = resumeClock({ ...answered, status }, rules.calendar, { name: 'handling' }, now);
    return ok({ next: resumeClock(handling, rules.calendar, { name: 'redo' }, now), events });
  },
});

/** The office asks before there is a lead, the lead in handling or redo. */
function statusBeforeQuestion(state: CaseState): CaseStatus {
  if (!leadOf(state)) return 'submitted';
  return runningClock(state, 'redo') ? 'redo' : 'in-progress';
}
