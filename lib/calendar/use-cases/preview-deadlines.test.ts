import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../reference/china.ts';
import { measureWorkingTimeSchema, previewDeadlinesSchema } from '../schema.ts';
import { measureWorkingTime } from './measure-working-time.ts';
import { previewDeadlines } from './preview-deadlines.ts';

const china = chinaCalendar();
const byCode = (code: string) => (code === 'CN' ? china : null);
const preview = (input: unknown) => previewDeadlines(byCode, previewDeadlinesSchema.parse(input));
const measure = (input: unknown) => measureWorkingTime(byCode, measureWorkingTimeSchema.parse(input));

describe('previewDeadlines', () => {
  it('answers in input order, in the time of the calendar, with the ids it was given', () => {
    const limit = { workingDays: 1, due: 'endOfDay' };
    const items = [
      { id: 7, startAt: '2026-12-31T09:31:00Z', limit },
      { id: 'x', startAt: '2026-02-14T12:00:00+08:00', limit },
    ];
    expect(preview({ calendar: 'CN', items })).toEqual({
      ok: true,
      value: {
        items: [
          {
            id: 7,
            dueAt: '2027-01-01T17:30:00+08:00',
            provisional: true,
            steps: [
              { kind: 'start', at: '2026-12-31T17:31:00+08:00' },
              { kind: 'countedDays', workingDays: 1, after: '2026-12-31' },
              { kind: 'unpublishedYears', years: [2027] },
              { kind: 'due', at: '2027-01-01T17:30:00+08:00' },
            ],
          },
          {
            id: 'x',
            dueAt: '2026-02-24T17:30:00+08:00',
            provisional: false,
            steps: [
              { kind: 'start', at: '2026-02-14T12:00:00+08:00' },
              { kind: 'countedDays', workingDays: 1, after: '2026-02-14' },
              { kind: 'holidays', from: '2026-02-15', through: '2026-02-23', workingDays: 6, stretches: 1 },
              { kind: 'due', at: '2026-02-24T17:30:00+08:00' },
            ],
          },
        ],
      },
    });
  });

  it('takes a calendar sent along, provisional where it names no date of a year', () => {
    const calendar = { timeZone: 'America/New_York', week: { '1': [['09:00', '17:00']] }, holidays: ['2026-01-01'] };
    const limit = { workingMinutes: 60 };
    const items = [
      { id: 1, startAt: '2026-03-08T12:00:00-04:00', limit },
      { id: 2, startAt: '2025-03-10T12:00:00-04:00', limit },
    ];
    expect(preview({ calendar, items })).toMatchObject({
      value: {
        items: [
          { dueAt: '2026-03-09T10:00:00-04:00', provisional: false },
          { dueAt: '2025-03-10T13:00:00-04:00', provisional: true },
        ],
      },
    });
  });

  it('refuses an unknown calendar, and names the item whose limit cannot be counted', () => {
    const item = { id: 1, startAt: '2026-03-02T09:00:00Z', limit: { workingMinutes: 1 } };
    expect(preview({ calendar: 'XX', items: [] })).toMatchObject({
      refusal: { code: 'unknown-calendar', field: 'calendar' },
    });
    expect(preview({ calendar: { timeZone: 'UTC', week: {} }, items: [item] })).toMatchObject({
      refusal: { code: 'calendar-without-working-time', field: 'items.0.limit' },
    });
    const long = { ...item, limit: { workingDays: 10_001, due: 'sameTime' } };
    expect(preview({ calendar: 'CN', items: [item, long] })).toMatchObject({
      refusal: { code: 'limit-too-long', field: 'items.1.limit' },
    });
  });
});

it('measureWorkingTime answers in input order', () => {
  const span = { from: '2026-03-06T17:00:00+08:00', to: '2026-03-10T09:30:00+08:00' };
  const pauses = [['2026-03-06T17:10:00+08:00', '2026-03-09T12:00:00+08:00']];
  expect(
    measure({
      calendar: 'CN',
      items: [
        { id: 'b', ...span },
        { id: 'a', ...span, pauses },
      ],
    }),
  ).toEqual({
    ok: true,
    value: {
      items: [
        { id: 'b', workingMinutes: 480, workingDays: 2, provisional: false },
        { id: 'a', workingMinutes: 280, workingDays: 1, provisional: false },
      ],
    },
  });
});
