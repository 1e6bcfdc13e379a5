import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldIssues } from '#lib/shared/schema-issues.ts';
import { measureWorkingTimeSchema, previewDeadlinesSchema } from './schema.ts';

const week = { '1': [['09:00', '12:00']], '7': [] };
const item = { id: 'a', startAt: '2026-03-02T09:00:00+08:00', limit: { workingMinutes: 5 } };

function faults(calendar: unknown, change: object = {}, beside: object = {}): readonly string[] {
  const parsed = previewDeadlinesSchema.safeParse({ calendar, items: [{ ...item, ...change }], ...beside });
  return parsed.success ? [] : fieldIssues(parsed.error).map(({ field, code }) => `${field} ${code}`);
}

describe('a calendar sent along', () => {
  const base = { timeZone: 'Asia/Shanghai', week };
  it.each([
    ['a code', 'CN', []],
    ['only its week', base, []],
    ['an unknown time zone', { ...base, timeZone: 'Mars/Base' }, ['calendar.timeZone unknown-time-zone']],
    ['an unknown field', { ...base, hours: 1 }, ['calendar.hours unknown-field']],
    ['an eighth weekday', { ...base, week: { '8': [] } }, ['calendar.week.8 unknown-field']],
    ['a reversed interval', weekOf(['12:00', '09:00']), ['calendar.week.1.0 interval-reversed']],
    ['overlapping intervals', weekOf(['11:00', '13:00'], ['09:00', '12:00']), ['calendar.week.1 intervals-overlap']],
    ['touching intervals', weekOf(['12:00', '13:00'], ['09:00', '12:00']), []],
    ['an interval until 24:00', weekOf(['12:00', '24:00']), []],
    ['an interval until 24:30', weekOf(['12:00', '24:30']), ['calendar.week.1.0.1 invalid-format']],
    ['a date that does not exist', { ...base, holidays: ['2026-02-30'] }, ['calendar.holidays.0 invalid-format']],
    [
      'a date that is both',
      { ...base, holidays: ['2026-02-17'], workdays: { '2026-02-17': '1' } },
      ['calendar.workdays.2026-02-17 holiday-and-workday'],
    ],
  ])('%s', (_, calendar, expected) => {
    expect(faults(calendar)).toEqual(expected);
  });

  function weekOf(...intervals: [string, string][]) {
    return { ...base, week: { '1': intervals } };
  }

  it('becomes a working calendar', () => {
    const { calendar } = previewDeadlinesSchema.parse({
      calendar: {
        timeZone: 'America/New_York',
        week: {
          '1': [
            ['13:00', '17:00'],
            ['09:00', '12:00'],
          ],
          '6': [['10:00', '11:00']],
        },
        holidays: ['2025-12-25'],
        workdays: { '2026-01-03': '1', '2026-01-04': [['10:00', '24:00']] },
      },
      items: [],
    });
    const monday = [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ];
    expect(calendar).toEqual({
      timeZone: 'America/New_York',
      week: { 1: monday, 2: [], 3: [], 4: [], 5: [], 6: [['10:00', '11:00']], 7: [] },
      holidays: new Set(['2025-12-25']),
      workdays: new Map<string, unknown>([
        ['2026-01-03', monday],
        ['2026-01-04', [['10:00', '24:00']]],
      ]),
      publishedYears: new Set([2025, 2026]),
    });
  });
});

describe('an item', () => {
  type Row = [name: string, change: object, expected: string[]];
  const limitFault = (limit: object, expected: string[]): Row => [JSON.stringify(limit), { limit }, expected];
  it.each<Row>([
    limitFault({ workingDays: 1, due: 'endOfDay' }, []),
    limitFault({ workingDays: 0, due: 'endOfDay' }, ['items.0.limit.workingDays too-small']),
    limitFault({ workingDays: 1 }, ['items.0.limit.due invalid-value']),
    limitFault({ workingMinutes: 1.5 }, ['items.0.limit.workingMinutes invalid-type']),
    limitFault({ workingMinutes: 1, workingDays: 1, due: 'endOfDay' }, ['items.0.limit.workingMinutes unknown-field']),
    ['no offset', { startAt: '2026-03-02T09:00:00' }, ['items.0.startAt invalid-format']],
    ['a year beyond reason', { startAt: '2999-03-02T09:00:00Z' }, ['items.0.startAt instant-out-of-range']],
    ['an unknown field', { note: 1 }, ['items.0.note unknown-field']],
    [
      'a reversed pause',
      { pauses: [['2026-03-02T09:00:00Z', '2026-03-01T09:00:00Z']] },
      ['items.0.pauses.0 pause-reversed'],
    ],
    ['a pause without end', { pauses: [['2026-03-02T09:00:00Z']] }, ['items.0.pauses.0 too-small']],
  ])('%s', (_, change, expected) => {
    expect(faults('CN', change)).toEqual(expected);
  });
});

it('describes its input as JSON schema', () => {
  expect(() => z.toJSONSchema(previewDeadlinesSchema, { io: 'input' })).not.toThrow();
  expect(() => z.toJSONSchema(measureWorkingTimeSchema, { io: 'input' })).not.toThrow();
});
