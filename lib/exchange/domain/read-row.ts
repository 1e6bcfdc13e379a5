import { CASE_CLASSES, CASE_STATUSES, type CaseStatus, CHANNELS, RESULTS } from '#lib/cases/domain/names.ts';
import type { CaseImportMap, FieldName, TextField, TimeField } from './import-map.ts';
import { parseDate } from './parse-date.ts';
import { type Row, readField } from './read-field.ts';
import type { RowFacts } from './row-facts.ts';
import type { RowFault } from './row-fault.ts';

export type ReadRow =
  | { readonly externalId: string; readonly facts: RowFacts; readonly faults?: never }
  | { readonly externalId: string; readonly faults: readonly RowFault[] };

/** Statuses that need facts no ledger row has: a master case, a writer. */
const NOT_IMPORTED: readonly CaseStatus[] = ['draft', 'merged'];
export const IMPORTED_STATUSES = CASE_STATUSES.filter((status) => !NOT_IMPORTED.includes(status));

const NEEDS_UNIT: readonly CaseStatus[] = ['dispatched', 'return-requested', 'in-review', 'redo'];
const NOT_ACCEPTED: readonly CaseStatus[] = ['submitted', 'needs-information', 'declined', 'withdrawn'];

const LONGEST = { title: 200, description: 20_000, other: 20_000, short: 200 } as const;
const EARLIEST = Temporal.Instant.from('1900-01-01T00:00:00Z');
const LATEST = Temporal.Instant.from('2200-01-01T00:00:00Z');

/**
 * What a row of a ledger says of a case, or everything that is wrong with it. Places stay as written (unit, category, area,
 * company); the district's codes for them are found later.
 */
export function readRow(map: CaseImportMap, row: Row): ReadRow {
  const reading = new RowReading(map, row);
  const externalId = row.get(map.externalId)?.trim() ?? '';
  if (externalId === '') reading.faults.push({ field: map.externalId, code: 'missing' });
  const facts = factsOf(reading, map);
  return facts && reading.faults.length === 0 ? { externalId, facts } : { externalId, faults: reading.faults };
}

function factsOf(reading: RowReading, map: CaseImportMap): RowFacts | null {
  const times = {
    acceptedAt: reading.time('acceptedAt'),
    dispatchedAt: reading.time('dispatchedAt'),
    signedAt: reading.time('signedAt'),
    contactedAt: reading.time('contactedAt'),
    finishedAt: reading.time('finishedAt'),
    answeredAt: reading.time('answeredAt'),
    handlingDueAt: reading.time('handlingDueAt'),
    handlingOriginalDueAt: reading.time('handlingOriginalDueAt'),
  };
  const closedAt = reading.time('closedAt') ?? times.finishedAt ?? times.answeredAt;
  const submittedAt = reading.time('submittedAt');
  const title = reading.text('title');
  const unit = reading.written('unit');
  const mapped = reading.oneOf('status', IMPORTED_STATUSES);
  const status = mapped ?? (closedAt ? map.derivedStatus.finished : map.derivedStatus.open);
  const isClosed = status === 'closed' || status === 'archived';
  const ratingScore = reading.rating();
  const ratedAt = reading.time('ratedAt') ?? times.answeredAt ?? closedAt;

  if (!submittedAt) reading.miss('submittedAt');
  if (!title) reading.miss('title');
  if (isClosed && !closedAt) reading.fault('closedAt', 'closed-without-time');
  if (!unit && NEEDS_UNIT.includes(status)) reading.fault('unit', 'status-needs-unit', status);
  if (ratingScore !== null && !ratedAt) reading.fault('ratedAt', 'rated-without-time');
  for (const field of ['finishedAt', 'answeredAt'] as const) {
    const at = times[field];
    if (at && submittedAt && Temporal.Instant.compare(at, submittedAt) < 0) {
      reading.fault(field, 'finished-before-submitted', at.toString());
    }
  }
  if (!submittedAt || !title) return null;

  const isAccepted = !NOT_ACCEPTED.includes(status);
  return {
    ...times,
    status,
    submittedAt,
    acceptedAt: times.acceptedAt ?? (isAccepted ? submittedAt : null),
    closedAt: isClosed ? closedAt : null,
    ratedAt: ratingScore === null ? null : ratedAt,
    title,
    description: reading.text('description') ?? '',
    expectation: reading.text('expectation'),
    publicAnswer: reading.text('publicAnswer'),
    internalOpinion: reading.text('internalOpinion'),
    unsolvedReason: reading.text('unsolvedReason'),
    ratingComment: reading.text('ratingComment'),
    contactName: reading.text('contactName'),
    contactPhone: reading.text('contactPhone'),
    ticketNumber: reading.text('ticketNumber'),
    class: reading.oneOf('class', CASE_CLASSES) ?? 'B',
    channel: reading.oneOf('channel', CHANNELS) ?? 'import',
    result: reading.oneOf('result', RESULTS),
    ratingScore,
    isSolvedByCompany: reading.yesOrNo('isSolvedByCompany'),
    isUrgent: reading.yesOrNo('isUrgent') ?? false,
    isConfidential: reading.yesOrNo('isConfidential') ?? false,
    unit,
    category: reading.written('category'),
    area: reading.written('area'),
    enterprise: reading.written('enterprise')?.toUpperCase() ?? null,
  };
}

/** Reads the fields of one row and collects what is wrong with them. */
class RowReading {
  readonly faults: RowFault[] = [];
  readonly #map: CaseImportMap;
  readonly #row: Row;

  constructor(map: CaseImportMap, row: Row) {
    this.#map = map;
    this.#row = row;
  }

  fault(field: FieldName, code: RowFault['code'], value?: string): null {
    this.faults.push({ field, code, ...(value !== undefined && { value }) });
    return null;
  }

  /** A required field that is empty; silent when what was written there is wrong already. */
  miss(field: FieldName): void {
    if (!this.faults.some((fault) => fault.field === field)) this.fault(field, 'missing');
  }

  written(field: FieldName): string | null {
    const { text, isUnknown } = readField(this.#map.fields[field], this.#row);
    return isUnknown ? this.fault(field, 'unknown-value', text ?? '') : text;
  }

  text(field: TextField): string | null {
    const text = this.written(field);
    const longest = longestOf(field);
    if (text === null || text.length <= longest) return text;
    const rule = this.#map.fields[field];
    if (typeof rule === 'object' && rule.cut) return `${[...text].slice(0, longest - 1).join('')}…`;
    return this.fault(field, 'too-long', String(text.length));
  }

  time(field: TimeField): Temporal.Instant | null {
    const text = this.written(field);
    if (text === null) return null;
    const rule = this.#map.fields[field];
    const { dates: formats, timeZone, offset } = this.#map;
    const at = parseDate(text, { formats, timeZone, offset }, typeof rule === 'object' ? rule.time : undefined);
    if (!at) return this.fault(field, 'not-a-date', text);
    const isInRange = Temporal.Instant.compare(at, EARLIEST) >= 0 && Temporal.Instant.compare(at, LATEST) < 0;
    return isInRange ? at : this.fault(field, 'date-out-of-range', text);
  }

  oneOf<T extends string>(field: FieldName, names: readonly T[]): T | null {
    const text = this.written(field);
    if (text === null) return null;
    return names.find((name) => name === text) ?? this.fault(field, 'unknown-value', text);
  }

  rating(): number | null {
    const text = this.written('ratingScore');
    if (text === null) return null;
    return /^[1-5]$/.test(text) ? Number(text) : this.fault('ratingScore', 'not-a-rating', text);
  }

  yesOrNo(field: FieldName): boolean | null {
    const text = this.written(field);
    if (text === null) return null;
    if (/^(true|yes|y|1|是)$/i.test(text)) return true;
    return /^(false|no|n|0|否)$/i.test(text) ? false : this.fault(field, 'not-yes-or-no', text);
  }
}

function longestOf(field: TextField): number {
  if (field === 'title') return LONGEST.title;
  return field === 'contactName' || field === 'contactPhone' || field === 'ticketNumber'
    ? LONGEST.short
    : LONGEST.other;
}
