import type { Limit } from '#lib/calendar/domain/types.ts';
import { relimitClock, startClock, stopClock } from './clocks.ts';
import { addedTo, longerBy } from './extensions.ts';
import { halfOf, helperLimit } from './limits.ts';
import type { CaseClass } from './names.ts';
import type { Acting, Rules } from './rules.ts';
import { SHELVED } from './shelving.ts';
import { type Assignment, activeAssignment, type CaseState, helpersOf, leadOf, runningClock } from './state.ts';

export type Address = {
  readonly lead: string;
  readonly helpers: readonly { readonly unit: string; readonly question?: string }[];
  /** instead of the limit of the class */
  readonly limit?: Limit;
};

/**
 * Addresses a lead and helpers. A newly addressed unit gets its full time from its own dispatch; the promise to the
 * company is set the first time and never again (rule 4). Needs a class.
 */
export function addressUnits(state: CaseState, acting: Acting, address: Address): CaseState {
  const { now, rules } = acting;
  const limit = address.limit ?? rules.limits.handling[classOf(state)];
  const stopped = stopClock(
    stopClock(state, { name: 'acceptance' }, now, 'dispatched'),
    { name: 'return-decision' },
    now,
    'decided',
  );
  const led = addressLead(stopped, acting, address.lead, limit);
  const helped = addressHelpers(led, acting, address, limit);
  return {
    ...helped,
    dispatchedAt: state.dispatchedAt ?? now,
    promisedAt: state.promisedAt ?? runningClock(helped, 'handling')?.dueAt ?? null,
  };
}

function addressLead(state: CaseState, { now, rules }: Acting, unitCode: string, limit: Limit): CaseState {
  const current = leadOf(state);
  const signing = { name: 'signing' as const, unitCode, limit: rules.limits.signing[classOf(state)], at: now };
  if (current?.unitCode === unitCode) return startClock(state, rules.calendar, signing);
  const ended = current ? endAssignment(state, current, now, 'dispatched-elsewhere') : state;
  const freed = endUnit(ended, unitCode, now, 'leads-now');
  const lead = newAssignment(unitCode, 'lead', null, now);
  const addressed = { ...freed, contactedAt: null, assignments: [...freed.assignments, lead] };
  const handling = { name: 'handling' as const, unitCode, limit, at: now };
  return startClock(startClock(addressed, rules.calendar, signing), rules.calendar, handling);
}

function addressHelpers(state: CaseState, acting: Acting, address: Address, lead: Limit): CaseState {
  const { now, rules } = acting;
  const wanted = new Set(address.helpers.map((helper) => helper.unit));
  let next = state;
  for (const each of helpersOf(state)) {
    if (!wanted.has(each.unitCode)) next = endAssignment(next, each, now, 'no-longer-needed');
  }
  const limit = helperLimit(lead, rules.limits);
  for (const { unit: unitCode, question } of address.helpers) {
    const active = activeAssignment(next, unitCode);
    if (active && (question === undefined || question === active.question)) continue;
    next = askHelper(next, acting, { unit: unitCode, question, limit });
  }
  return next;
}

/** Asks a unit to help, with its own clock; a part it had until now ends. */
export function askHelper(
  state: CaseState,
  { now, rules }: Acting,
  { unit, question, limit }: { unit: string; question: string | undefined; limit: Limit },
): CaseState {
  const freed = endUnit(state, unit, now, 'asked-again');
  const asked = {
    ...freed,
    assignments: freed.assignments.concat(newAssignment(unit, 'helper', question ?? null, now)),
  };
  return startClock(asked, rules.calendar, { name: 'helper', unitCode: unit, limit, at: now });
}

/** Ends a unit's part and every clock it had. */
export function endAssignment(
  state: CaseState,
  assignment: Assignment,
  at: Temporal.Instant,
  reason: string,
): CaseState {
  const assignments = state.assignments.map((each) =>
    each === assignment ? { ...each, endedAt: at, endReason: reason } : each,
  );
  const clocks = state.clocks.map((clock) =>
    clock.stoppedAt === null && clock.unitCode === assignment.unitCode && UNIT_CLOCKS.has(clock.name)
      ? { ...clock, pausedSince: null, stoppedAt: clock.pausedSince ?? at, stopReason: reason }
      : clock,
  );
  return { ...state, assignments, clocks };
}

/**
 * A class changed while units work: the lead's running limits follow, from their own start (transition 40). What was reopened
 * keeps half the class's limit, a redo the redo limit of the class, what left the long-term list the limit for that; what was
 * granted on top stays.
 */
export function relimitHandling(state: CaseState, { rules }: Acting): CaseState {
  if (!state.class) return state;
  const added = addedTo(runningClock(state, 'handling') ?? { extensions: [] });
  const limit = longerBy(handlingLimit(state, state.class, rules), added);
  const handling = relimitClock(state, rules.calendar, { name: 'handling' }, limit);
  return relimitClock(handling, rules.calendar, { name: 'redo' }, rules.limits.redo[state.class]);
}

function handlingLimit({ clocks }: CaseState, caseClass: CaseClass, { limits }: Rules): Limit {
  const earlier = clocks.filter(
    ({ name, stoppedAt }) => (name === 'handling' || name === 'redo') && stoppedAt !== null,
  );
  if (earlier.at(-1)?.stopReason === SHELVED) return limits.unshelved[caseClass];
  const isReopened = earlier.some(({ name, stopReason }) => name === 'handling' && FINISHED.has(stopReason ?? ''));
  return isReopened ? halfOf(limits.handling[caseClass]) : limits.handling[caseClass];
}

/** How a handling clock stops when the unit has finished; one that runs after that was reopened. */
const FINISHED: ReadonlySet<string> = new Set(['result-submitted', 'passed']);

const UNIT_CLOCKS: ReadonlySet<string> = new Set(['signing', 'first-contact', 'handling', 'helper', 'redo']);

function endUnit(state: CaseState, unitCode: string, at: Temporal.Instant, reason: string): CaseState {
  const active = activeAssignment(state, unitCode);
  return active ? endAssignment(state, active, at, reason) : state;
}

const newAssignment = (
  unitCode: string,
  role: Assignment['role'],
  question: string | null,
  assignedAt: Temporal.Instant,
): Assignment => ({
  id: null,
  unitCode,
  role,
  question,
  assignedAt,
  signedAt: null,
  assigneeId: null,
  answeredAt: null,
  answer: null,
  endedAt: null,
  endReason: null,
});

function classOf(state: CaseState) {
  if (!state.class) throw new Error(`Case ${state.number} has no class`);
  return state.class;
}
