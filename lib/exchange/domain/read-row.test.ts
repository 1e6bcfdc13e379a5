import { describe, expect, test } from 'vitest';
import type { CaseImportMap } from './import-map.ts';
import { readRow } from './read-row.ts';

const map: CaseImportMap = {
  source: 'old-system',
  externalId: 'id',
  delimiter: ',',
  timeZone: 'Asia/Shanghai',
  offset: 'honour',
  dates: ['iso'],
  fields: {
    title: { column: 'title', default: 'No title' },
    submittedAt: 'opened',
    finishedAt: 'closed',
    handlingDueAt: { column: 'due', time: '17:30' },
    status: { column: 'state', values: { Closed: 'closed', Open: 'in-progress', Odd: '' } },
    channel: { column: 'how', values: { Call: 'phone' }, otherwise: 'empty', default: 'import' },
    unit: 'unit',
    ratingScore: 'score',
  },
  derivedStatus: { finished: 'closed', open: 'submitted' },
  create: {},
};

const row = (values: Record<string, string>) =>
  readRow(map, new Map(Object.entries({ id: '7', title: 'Lamp', opened: '2026-03-02 10:00', ...values })));
const faultsOf = (values: Record<string, string>) => row(values).faults ?? [];

describe('status', () => {
  test('a mapped value wins', () => {
    expect(row({ state: 'Open', closed: '2026-03-03' }).faults).toBeUndefined();
    expect(factsOf({ state: 'Open' })).toMatchObject({ status: 'in-progress', closedAt: null });
  });

  test('without one a finish means closed, else open', () => {
    expect(factsOf({ closed: '2026-03-03' })).toMatchObject({ status: 'closed' });
    expect(factsOf({ state: 'Odd' })).toMatchObject({ status: 'submitted', acceptedAt: null });
  });

  test('closing is dated by the finish; a closed row without any time is reported', () => {
    const { closedAt, finishedAt } = factsOf({ state: 'Closed', closed: '2026-03-03T09:00:00+08:00' });
    expect(closedAt?.toString()).toBe('2026-03-03T01:00:00Z');
    expect(finishedAt?.equals(closedAt ?? '2026-01-01T00:00:00Z')).toBe(true);
    expect(faultsOf({ state: 'Closed' })).toEqual([{ field: 'closedAt', code: 'closed-without-time' }]);
  });

  test('a value the map does not name is reported', () => {
    expect(faultsOf({ state: 'Lost' })).toEqual([{ field: 'status', code: 'unknown-value', value: 'Lost' }]);
  });
});

test('an unknown channel becomes the default where the map says so', () => {
  expect(factsOf({ how: 'Pigeon' }).channel).toBe('import');
  expect(factsOf({ how: 'Call' }).channel).toBe('phone');
});

test('a due date without a clock time is due at the time the map gives', () => {
  expect(factsOf({ due: '2026-03-09' }).handlingDueAt?.toString()).toBe('2026-03-09T09:30:00Z');
});

test('everything wrong with a row is said at once', () => {
  expect(faultsOf({ id: ' ', opened: 'soon', closed: '2026-02-30', score: '6', title: 'x'.repeat(201) })).toEqual([
    { field: 'id', code: 'missing' },
    { field: 'finishedAt', code: 'not-a-date', value: '2026-02-30' },
    { field: 'submittedAt', code: 'not-a-date', value: 'soon' },
    { field: 'title', code: 'too-long', value: '201' },
    { field: 'ratingScore', code: 'not-a-rating', value: '6' },
  ]);
});

test('finished before it was filed is reported, far past is not', () => {
  expect(faultsOf({ closed: '2026-03-01' })).toMatchObject([
    { field: 'finishedAt', code: 'finished-before-submitted' },
  ]);
  expect(factsOf({ opened: '1969-05-01', closed: '1969-05-02' }).status).toBe('closed');
  expect(faultsOf({ opened: '1066-10-14' })).toMatchObject([{ field: 'submittedAt', code: 'date-out-of-range' }]);
});

test('control characters and spaces at the ends mean nothing', () => {
  expect(factsOf({ title: ' \u0000La\u0007mp\n ', unit: ' ' })).toMatchObject({ title: 'Lamp', unit: null });
});

function factsOf(values: Record<string, string>) {
  const read = row(values);
  if (read.faults) throw new Error(JSON.stringify(read.faults));
  return read.facts;
}
