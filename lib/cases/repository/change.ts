import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { nextStep } from '../domain/automatic.ts';
import { isEnded } from '../domain/names.ts';
import type { Rules } from '../domain/rules.ts';
import { standingOf } from '../domain/standing.ts';
import type { CaseState, NewEvent } from '../domain/state.ts';
import { saveDelays } from './delays.ts';
import { type Actor, bytes, continueHistory, type HistoryHead } from './history.ts';
import { assignmentColumns, caseColumns, clockColumns, stateOf } from './rows.ts';

export type LockedCase = { readonly state: CaseState; readonly head: HistoryHead };

/**
 * Locks a case and loads all a decision asks. Whoever comes second waits here and then sees what the first one did, so that
 * exactly one status change wins and messages or helpers' answers arriving at once follow one another. A second case that the
 * decision asks about is locked with it, the younger first as parts are before their parent: two that ask about one another at
 * once would otherwise wait for each other for ever.
 */
export async function lockCase(
  tx: Tx,
  districtId: number,
  number: string,
  askedAbout: readonly string[] = [],
): Promise<LockedCase | null> {
  const numbers = [number, ...askedAbout];
  const locked = await tx.$queryRaw<{ id: string; number: string }[]>`
    select "id", "number" from "Case" where "districtId" = ${districtId} and "number" = any(${numbers})
    order by "id" desc for update`;
  const id = locked.find((each) => each.number === number)?.id;
  return id ? loadCase(tx, districtId, id) : null;
}

async function loadCase(tx: Tx, districtId: number, id: string): Promise<LockedCase> {
  const row = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id } },
    include: { assignments: { orderBy: { id: 'asc' } }, clocks: { orderBy: { id: 'asc' } } },
  });
  const { eventCount, lastEventHash } = row;
  return { state: stateOf(row), head: { eventCount, lastEventHash } };
}

export type Change = {
  readonly districtId: number;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly head: HistoryHead;
  readonly events: readonly NewEvent[];
  /** who did it */
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly rules: Rules;
  /** whether a form somebody else has open is out of date now */
  readonly raisesVersion: boolean;
};

/** Writes a decided change: the case, what is new or different of its assignments and clocks, and the events. */
export async function saveChange(tx: Tx, change: Change): Promise<CaseState> {
  const { districtId, before, head, now, raisesVersion } = change;
  const after = withIds({ ...change.after, version: before.version + (raisesVersion ? 1 : 0) });
  const history = continueHistory(head, {
    districtId,
    caseId: before.id,
    at: now,
    actor: change.actor,
    from: before.status,
    to: after.status,
    events: change.events,
  });
  const { count } = await tx.case.updateMany({
    where: { districtId, id: before.id, version: before.version, eventCount: head.eventCount },
    data: {
      ...changedColumns(after, change.rules),
      eventCount: history.head.eventCount,
      lastEventHash: bytes(history.head.lastEventHash),
    },
  });
  if (count !== 1) throw new Error(`Case ${before.number} changed under its lock`);
  await saveAssignments(tx, districtId, before, after);
  await saveClocks(tx, districtId, before, after);
  await saveDelays(tx, districtId, { before, after }, { calendar: change.rules.calendar, now });
  await tx.caseEvent.createMany({ data: history.rows });
  return after;
}

/**
 * What a change writes. Due times that came with a ledger stand in the case alone: with no clock to derive them from they are
 * left as they are, and so is the light of a request that still runs on them.
 */
function changedColumns(after: CaseState, rules: Rules): Partial<ReturnType<typeof caseColumns>> {
  const columns = caseColumns(after, standingOf(after, rules.calendar), nextStep(after, rules)?.at ?? null);
  if (after.clocks.some((clock) => clock.name === 'handling')) return columns;
  const { handlingDueAt: _due, handlingOriginalDueAt: _original, handlingMinutes: _minutes, ...others } = columns;
  if (after.clocks.length > 0 || after.finishedAt || isEnded(after.status)) return others;
  const {
    dueClock: _clock,
    dueAt: _dueAt,
    warnAt: _warnAt,
    darkRedAt: _darkRedAt,
    isPaused: _isPaused,
    ...plain
  } = others;
  return plain;
}

async function saveAssignments(tx: Tx, districtId: number, before: CaseState, after: CaseState): Promise<void> {
  const known = new Map(before.assignments.map((each) => [each.id, each]));
  const rows = after.assignments.map((each) => ({ each, id: idOf(each), isNew: !known.has(each.id) }));
  // Ended first: only one lead, and one part a unit, may be active at a time.
  for (const { each, id, isNew } of rows) {
    if (isNew || known.get(id) === each) continue;
    await tx.assignment.update({ where: { districtId_id: { districtId, id } }, data: assignmentColumns(each) });
  }
  const created = rows.filter(({ isNew }) => isNew);
  if (created.length > 0) {
    await tx.assignment.createMany({
      data: created.map(({ each, id }) => ({ districtId, id, caseId: before.id, ...assignmentColumns(each) })),
    });
  }
}

async function saveClocks(tx: Tx, districtId: number, before: CaseState, after: CaseState): Promise<void> {
  const known = new Map(before.clocks.map((each) => [each.id, each]));
  const rows = after.clocks.map((each) => ({ each, id: idOf(each), isNew: !known.has(each.id) }));
  // Stopped first: only one clock of a kind may run at a time.
  for (const { each, id, isNew } of rows) {
    if (isNew || known.get(id) === each) continue;
    await tx.clock.update({ where: { districtId_id: { districtId, id } }, data: clockColumns(each) });
  }
  const created = rows.filter(({ isNew }) => isNew);
  if (created.length > 0) {
    await tx.clock.createMany({
      data: created.map(({ each, id }) => ({ districtId, id, caseId: before.id, ...clockColumns(each) })),
    });
  }
}

/** New assignments and clocks get their identifiers here, in the order they came to be. */
export const withIds = (state: CaseState): CaseState => ({
  ...state,
  assignments: state.assignments.map((each) => (each.id ? each : { ...each, id: randomUUIDv7() })),
  clocks: state.clocks.map((each) => (each.id ? each : { ...each, id: randomUUIDv7() })),
});

function idOf({ id }: { readonly id: string | null }): string {
  if (!id) throw new Error('Not given an identifier yet');
  return id;
}
