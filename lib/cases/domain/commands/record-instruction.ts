import { hasRole } from '#lib/access/domain/viewer.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { isDispatcher } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { dayOf } from '../day-input.ts';
import { OPEN_STATUSES } from '../names.ts';

/**
 * 代录批示: what a leader wrote on paper, with name and day, its scan beside it; recorded by the office, or by a leader at the screen
 * (domain reference 2.0, rule 15). It moves nothing by itself.
 */
export const recordInstruction = defineCommand({
  name: 'record-instruction',
  from: OPEN_STATUSES,
  to: 'unchanged',
  mayAct: (viewer) => isDispatcher(viewer) || hasRole(viewer, 'leader'),
  decide(state, { leader, instruction, writtenOn: day }, { now, rules }) {
    const { timeZone } = rules.calendar;
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
    const writtenOn = day === undefined ? today : dayOf(day, timeZone);
    if (!writtenOn) return refuse('date-invalid', {}, 'writtenOn');
    if (Temporal.PlainDate.compare(writtenOn, today) > 0) return refuse('day-not-past', {}, 'writtenOn');
    const data = { leader, instruction, writtenOn: writtenOn.toString() };
    return ok({ next: state, events: [{ type: 'instruction-recorded', audience: 'staff', data }] });
  },
});
