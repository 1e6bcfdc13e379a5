import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import { dayKind, loadDays } from './load-days.ts';

const calendar = chinaCalendar();
const date = (iso: string) => Temporal.PlainDate.from(iso);

describe('two weeks of load', () => {
  it.each([
    ['2026-09-24', 'working'],
    ['2026-09-25', 'holiday'],
    ['2026-09-26', 'weekend'],
    ['2026-10-10', 'make-up'],
    ['2026-02-17', 'holiday'],
  ])('%s is %s', (iso, kind) => {
    expect(dayKind(calendar, date(iso))).toBe(kind);
  });

  it('has what is past due first, holidays with nothing due, and weekends only with something', () => {
    const counted = [
      { date: null, clock: 'handling', count: 2 },
      { date: '2026-09-28', clock: 'signing', count: 1 },
      { date: '2026-09-28', clock: 'handling', count: 3 },
      { date: '2026-09-27', clock: 'handling', count: 1 },
    ] as const;
    const days = loadDays(counted, { calendar, today: date('2026-09-24') });
    expect(days[0]).toMatchObject({ date: null, count: 2 });
    const said = days.slice(1, 6).map(({ date: day, kind, count }) => `${day} ${kind} ${count}`);
    expect(said).toEqual([
      '2026-09-24 working 0',
      '2026-09-25 holiday 0',
      '2026-09-27 weekend 1',
      '2026-09-28 working 4',
      '2026-09-29 working 0',
    ]);
    expect(days[4]?.work).toEqual([
      { clock: 'handling', count: 3 },
      { clock: 'signing', count: 1 },
    ]);
    expect(days.at(-1)?.date?.toString()).toBe('2026-10-07');
  });
});
