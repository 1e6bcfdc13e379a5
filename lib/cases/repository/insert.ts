import { randomUUIDv7 } from 'node:crypto';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { searchWords } from '#lib/platform/segmentation.ts';
import { settledDelays } from '../domain/delays.ts';
import { standingOf } from '../domain/standing.ts';
import type { CaseState } from '../domain/state.ts';
import { delayRows } from './delays.ts';
import { continueHistory, emptyHistory, type Happening } from './history.ts';
import { assignmentColumns, caseColumns, clockColumns } from './rows.ts';

/** What a case carries besides its state: where it comes from and whom to ask. */
export type Origin = {
  readonly districtId: number;
  readonly source?: string;
  readonly externalId?: string;
  readonly ticketNumber?: string;
  readonly consentNote?: string;
  readonly contactName?: string;
  readonly contactPhoneSealed?: Uint8Array;
  readonly contactEmailSealed?: Uint8Array;
};

export type NewCase = {
  readonly state: CaseState;
  readonly origin: Origin;
  readonly happenings: readonly Omit<Happening, 'districtId' | 'caseId'>[];
};

/** A case with everything that belongs to it, as rows ready to be inserted. */
export type CaseRows = {
  readonly case: Record<string, unknown>;
  readonly assignments: readonly Record<string, unknown>[];
  readonly clocks: readonly Record<string, unknown>[];
  readonly delays: readonly Record<string, unknown>[];
  readonly events: readonly Record<string, unknown>[];
};

/**
 * Values that the calendar gives may come from elsewhere: an imported case brings its own due time. A new one waits for nothing to
 * happen by itself, unless it comes with a history.
 */
export type GivenColumns = Partial<ReturnType<typeof caseColumns>>;

export function rowsOfNewCase(created: NewCase, calendar: WorkingCalendar, given: GivenColumns = {}): CaseRows {
  const { state, origin, happenings } = created;
  const { districtId } = origin;
  const ids = { districtId, caseId: state.id };
  let head = emptyHistory(state.id);
  const events: Record<string, unknown>[] = [];
  for (const happening of happenings) {
    const continued = continueHistory(head, { ...happening, ...ids });
    events.push(...continued.rows);
    head = continued.head;
  }
  return {
    case: {
      ...textColumns(state, origin),
      ...caseColumns(state, standingOf(state, calendar), null),
      ...given,
      ...head,
    },
    assignments: state.assignments.map((each) => ({
      ...ids,
      id: each.id ?? randomUUIDv7(),
      ...assignmentColumns(each),
    })),
    clocks: state.clocks.map((each) => ({ ...ids, id: each.id ?? randomUUIDv7(), ...clockColumns(each) })),
    delays: delayRows(ids, settledDelays(state, calendar, happenings.at(-1)?.at ?? state.submittedAt)),
    events,
  };
}

/**
 * Inserts cases with their assignments, clocks and histories in one statement, all or nothing. One round trip keeps filing
 * fast, and imports and the demo story use the same way in.
 */
export async function insertCases(tx: Pick<Db | Tx, '$executeRaw'>, rows: readonly CaseRows[]): Promise<void> {
  const json = (list: readonly Record<string, unknown>[]) => JSON.stringify(list, asDatabaseJson);
  const cases = json(rows.map((row) => row.case));
  const assignments = json(rows.flatMap((row) => row.assignments));
  const clocks = json(rows.flatMap((row) => row.clocks));
  const delays = rows.flatMap((row) => row.delays);
  const events = json(rows.flatMap((row) => row.events));
  await tx.$executeRaw`
    with "cases" as (
      insert into "Case" select r.* from jsonb_array_elements(${cases}::jsonb) e
        cross join lateral jsonb_populate_record(null::"Case",
          e || jsonb_build_object('search', to_tsvector('simple', e->>'searchWords')::text)) r),
    "assignments" as (
      insert into "Assignment" select r.* from jsonb_populate_recordset(null::"Assignment", ${assignments}::jsonb) r),
    "clocks" as (
      insert into "Clock" select r.* from jsonb_populate_recordset(null::"Clock", ${clocks}::jsonb) r)
    ${delays.length > 0 ? delaysWith(json(delays)) : Prisma.empty}
    insert into "CaseEvent" select r.* from jsonb_populate_recordset(null::"CaseEvent", ${events}::jsonb) r`;
}

/** What is filed is not late yet: only what comes with a history brings delays. */
const delaysWith = (delays: string): Prisma.Sql => Prisma.sql`, "delays" as (
  insert into "CaseDelay" select r.* from jsonb_populate_recordset(null::"CaseDelay", ${delays}::jsonb) r)`;

/** The columns that decisions never change, and the words by which the case is found. */
export const textColumns = (state: CaseState, origin: Origin) => ({
  districtId: origin.districtId,
  id: state.id,
  number: state.number,
  channel: state.channel,
  ticketNumber: origin.ticketNumber ?? null,
  source: origin.source ?? null,
  externalId: origin.externalId ?? null,
  enterpriseId: state.enterpriseId,
  filedById: state.filedById,
  isFiledByStaff: state.isFiledByStaff,
  consentNote: origin.consentNote ?? null,
  contactName: origin.contactName ?? null,
  contactPhoneSealed: origin.contactPhoneSealed ?? null,
  contactEmailSealed: origin.contactEmailSealed ?? null,
  title: state.title,
  description: state.description,
  expectation: state.expectation,
  isConfidential: state.isConfidential,
  isUrgent: state.isUrgent,
  submittedAt: new Date(state.submittedAt.epochMilliseconds),
  parentId: state.parentId,
  searchWords: searchWords([state.number, state.title, state.description, state.expectation]),
});

/** Bytes as PostgreSQL writes them; everything else as JSON does. NUL cannot be stored and means nothing to a reader. */
export function asDatabaseJson(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  if (original instanceof Uint8Array) return `\\x${Buffer.from(original).toString('hex')}`;
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : value;
}
