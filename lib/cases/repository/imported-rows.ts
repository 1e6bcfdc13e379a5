import { sealPersonalData } from '#lib/access/sealing.ts';
import { toDateOrNull } from '#lib/shared/instants.ts';
import { type CaseToImport, type ImportInto, importedStanding } from '../domain/importing.ts';
import type { CaseState, NewEvent } from '../domain/state.ts';
import type { Actor } from './history.ts';
import { type CaseRows, type Origin, rowsOfNewCase } from './insert.ts';

export const THE_IMPORT: Actor = { kind: 'system', id: null, unitCode: null };

/** An imported case as rows, due times as the ledger has them, with the one event of its import. */
export function rowsOfImported(state: CaseState, each: CaseToImport, into: ImportInto): CaseRows {
  const happening = { at: into.now, actor: THE_IMPORT, from: null, to: state.status };
  return rowsOfNewCase(
    {
      state,
      origin: originOf(each, into),
      happenings: [{ ...happening, events: [importEvent('imported', each, into)] }],
    },
    into.calendar,
    standingColumns(each, into),
  );
}

export const importEvent = (type: string, each: CaseToImport, into: ImportInto, more = {}): NewEvent => ({
  type,
  audience: 'staff',
  data: {
    source: into.source,
    externalId: each.externalId,
    fileName: into.fileName,
    line: each.line,
    fingerprint: each.fingerprint,
    ...more,
  },
});

export const originOf = (
  { externalId, contactName, contactPhone, ticketNumber }: CaseToImport,
  { district, source }: ImportInto,
): Origin => ({
  districtId: district.id,
  source,
  externalId,
  ...(contactName && { contactName }),
  ...(contactPhone && { contactPhoneSealed: sealPersonalData(contactPhone) }),
  ...(ticketNumber && { ticketNumber }),
});

export function standingColumns({ facts }: CaseToImport, { calendar }: ImportInto) {
  const { dueAt, warnAt, darkRedAt, handlingDueAt, handlingOriginalDueAt, ...plain } = importedStanding(
    facts,
    calendar,
  );
  return {
    ...plain,
    dueAt: toDateOrNull(dueAt),
    warnAt: toDateOrNull(warnAt),
    darkRedAt: toDateOrNull(darkRedAt),
    handlingDueAt: toDateOrNull(handlingDueAt),
    handlingOriginalDueAt: toDateOrNull(handlingOriginalDueAt),
  };
}
