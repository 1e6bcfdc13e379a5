import { assertNever, ok, type Result, refuse } from '#lib/shared/result.ts';
import { isDispatcher } from '../actors.ts';
import { startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { addressUnits, endAssignment } from '../dispatching.ts';
import { type Acting, mayBeAddressed } from '../rules.ts';
import { type CaseState, type Decided, helpersOf, leadOf, type NewEvent } from '../state.ts';

/** 退单审定: agreed → to dispatch again; refused → back to the unit; designated → no further return (rule 5). */
export const decideReturn = defineCommand({
  name: 'decide-return',
  from: ['return-requested'],
  to: ['accepted', 'dispatched', 'in-progress'],
  mayAct: isDispatcher,
  decide(state, { decision, reason, unit }, acting) {
    const event: NewEvent = {
      type: 'return-decided',
      audience: 'staff',
      data: { decision, reason, unit: unit ?? null },
    };
    switch (decision) {
      case 'agree':
        return ok({ next: agree(state, acting), events: [event] });
      case 'refuse':
        return ok({ next: refuseReturn(state, acting), events: [event] });
      case 'designate':
        return designate(state, unit, acting, event);
      default:
        return assertNever(decision);
    }
  },
});

function agree(state: CaseState, { now, rules }: Acting): CaseState {
  const lead = leadOf(state);
  const decided = stopClock(state, { name: 'return-decision' }, now, 'decided');
  const freed = lead ? endAssignment(decided, lead, now, 'returned') : decided;
  return startClock({ ...freed, status: 'accepted' }, rules.calendar, {
    name: 'acceptance',
    unitCode: rules.officeUnitCode,
    limit: rules.limits.acceptanceAgain,
    at: now,
  });
}

function refuseReturn(state: CaseState, { now, rules }: Acting): CaseState {
  const lead = leadOf(state);
  const decided = stopClock(state, { name: 'return-decision' }, now, 'decided');
  if (!lead || !state.class || lead.signedAt) return { ...decided, status: 'in-progress' };
  return startClock({ ...decided, status: 'dispatched' }, rules.calendar, {
    name: 'signing',
    unitCode: lead.unitCode,
    limit: rules.limits.signing[state.class],
    at: now,
  });
}

function designate(state: CaseState, unit: string | undefined, acting: Acting, event: NewEvent): Result<Decided> {
  if (!unit) return refuse('designated-unit-missing', {}, 'unit');
  if (!mayBeAddressed(unit, acting.rules)) return refuse('unit-cannot-lead', { unit }, 'unit');
  const helpers = helpersOf(state)
    .filter((helper) => helper.unitCode !== unit)
    .map((helper) => ({ unit: helper.unitCode }));
  const uncontacted = stopClock(state, { name: 'first-contact' }, acting.now, 'designated');
  const barred: CaseState = {
    ...withSignatureTakenBack(uncontacted, unit),
    status: 'dispatched',
    isReturnBarred: true,
  };
  return ok({
    next: addressUnits(barred, acting, { lead: unit, helpers }),
    events: [event, { type: 'dispatched', audience: 'company', data: { lead: unit, class: state.class } }],
  });
}

/** The designated unit signs (again): a mistaken signature of the same unit no longer counts. */
const withSignatureTakenBack = (state: CaseState, unit: string): CaseState => ({
  ...state,
  assignments: state.assignments.map((each) =>
    each.role === 'lead' && each.endedAt === null && each.unitCode === unit ? { ...each, signedAt: null } : each,
  ),
});
