import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../reference/china.ts';
import { measure } from './measure.ts';

const china = chinaCalendar();
const at = (local: string) => Temporal.Instant.from(`${local}+08:00`);
const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('measure', () => {
  it.each([
    ['within a morning', '2026-03-02T09:30:00', '2026-03-02T10:30:00', 60, 0],
    ['to half a minute', '2026-03-02T09:30:00', '2026-03-02T09:31:30', 1.5, 0],
    ['over lunch', '2026-03-02T11:30:00', '2026-03-02T14:00:00', 60, 0],
    ['overnight', '2026-03-02T17:00:00', '2026-03-03T09:30:00', 60, 1],
    ['over a weekend', '2026-03-06T17:30:00', '2026-03-09T09:00:00', 0, 1],
    ['from Saturday to Sunday', '2026-03-07T10:00:00', '2026-03-08T10:00:00', 0, 0],
    ['over Spring Festival with its make-up days', '2026-02-13T09:00:00', '2026-02-28T17:30:00', 7 * 420, 6],
    ['over a year', '2025-03-02T23:59:59', '2026-03-02T00:00:00', 247 * 420, 248],
    ['backwards', '2026-03-03T10:00:00', '2026-03-02T10:00:00', 0, 0],
  ])('%s', (_, from, to, workingMinutes, workingDays) => {
    expect(measure(china, { from: at(from), to: at(to) })).toEqual({ workingMinutes, workingDays, provisional: false });
  });

  it('leaves out the union of pauses, within the span only', () => {
    const pauses = [
      pause('2026-03-04T10:00:00', '2026-03-05T10:00:00'),
      pause('2026-03-04T11:00:00', '2026-03-05T11:00:00'),
      pause('2026-03-01T10:00:00', '2026-03-02T10:00:00'),
      pause('2026-03-06T17:00:00', '2026-03-20T10:00:00'),
    ];
    const span = { from: at('2026-03-02T09:00:00'), to: at('2026-03-06T17:30:00') };
    expect(measure(china, { ...span, pauses })).toMatchObject({
      workingMinutes: 5 * 420 - 60 - 480 - 30,
      workingDays: 3,
    });
  });

  it('is provisional where a year has no published calendar', () => {
    expect(measure(china, { from: at('2026-12-31T09:00:00'), to: at('2027-01-01T00:00:00') }).provisional).toBe(true);
    expect(measure(china, { from: at('2027-01-01T09:00:00'), to: at('2026-01-01T00:00:00') }).provisional).toBe(false);
  });
});
