import type { Viewer } from '#lib/access/domain/viewer.ts';
import { measure } from '#lib/calendar/domain/measure.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany, isDispatcher } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { OPEN_STATUSES } from '../names.ts';
import type { Acting, Rules } from '../rules.ts';
import { type CaseState, leadOf } from '../state.ts';

/**
 * 催办: the company asks whoever has its request to hurry, once in so many working days; the office writes to the unit (提示函, to a
 * vertical body 商请函). It moves no clock and is counted (domain reference 1.6; 2.0, rule 14; 2.3, 38).
 */
export const remind = defineCommand({
  name: 'remind',
  // While the company itself is asked, nobody of the district is to hurry.
  from: OPEN_STATUSES.filter((status) => status !== 'needs-information'),
  to: 'unchanged',
  mayAct: (viewer, state) => actsForCompany(viewer, state) || isDispatcher(viewer),
  guard(state, { viewer, now, rules }) {
    if (state.partCount > 0) return refuse('remind-parts-instead');
    if (unitsToRemind(state, viewer, rules).length === 0) return refuse('nobody-to-remind');
    const days = rules.limits.remindEveryDays;
    const isTooSoon =
      viewer.kind === 'company' && state.remindedAt !== null && daysSince(state.remindedAt, now, rules) < days;
    return isTooSoon ? refuse('reminded-lately', { days }) : null;
  },
  decide(state, { text }, { viewer, now, rules }) {
    const units = unitsToRemind(state, viewer, rules);
    const counted = { ...state, remindCount: state.remindCount + 1 };
    if (viewer.kind === 'company') {
      const data = { text, units };
      return ok({ next: { ...counted, remindedAt: now }, events: [{ type: 'reminded', audience: 'company', data }] });
    }
    const isAsked = units.every((unit) => rules.units.get(unit)?.kind === 'vertical');
    const data = { text, units, letter: isAsked ? 'request' : 'reminder' };
    return ok({ next: counted, events: [{ type: 'reminder-sent', audience: 'staff', data }] });
  },
});

/** Units whose time runs, and the lead of what is paused; the office does not write to itself. */
function unitsToRemind(state: CaseState, viewer: Viewer, { officeUnitCode }: Rules): string[] {
  const running = state.clocks.flatMap(({ unitCode, stoppedAt, pausedSince }) =>
    unitCode !== null && stoppedAt === null && pausedSince === null ? [unitCode] : [],
  );
  const lead = state.status === 'suspended' ? [leadOf(state)?.unitCode ?? officeUnitCode] : [];
  const units = [...new Set([...lead, ...running])];
  return viewer.kind === 'company' ? units : units.filter((unit) => unit !== officeUnitCode);
}

const daysSince = (from: Temporal.Instant, to: Temporal.Instant, { calendar }: Acting['rules']): number =>
  measure(calendar, { from, to }).workingDays;
