import { expect, it } from 'vitest';
import { chinaCalendar } from '../reference/china.ts';
import { dueOf } from './due.ts';
import type { Step } from './steps.ts';

const china = chinaCalendar();
const at = (local: string) => Temporal.Instant.from(`${local}:00+08:00`);

function steps(...[asked]: [Parameters<typeof dueOf>[1]]): readonly Step[] {
  const result = dueOf(china, asked);
  return result.ok ? result.value.steps : [];
}

it('names the start, the holidays, the make-up days and the pauses on the way to a day limit', () => {
  const pause = { from: at('2026-02-12T10:00'), to: at('2026-02-25T10:00') };
  const startAt = at('2026-02-10T10:00');
  expect(steps({ startAt, limit: { workingDays: 5, due: 'endOfDay' }, pauses: [pause] })).toEqual([
    { kind: 'start', at: startAt },
    { kind: 'countedDays', workingDays: 5, after: '2026-02-10' },
    { kind: 'holidays', from: '2026-02-15', through: '2026-02-23', workingDays: 6, stretches: 1 },
    { kind: 'makeUpDays', days: 2, dates: ['2026-02-14', '2026-02-28'] },
    { kind: 'pausedDays', ...pause, workingDays: 4 },
    { kind: 'due', at: at('2026-02-28T17:30') },
  ]);
});

it('names the opening that a minute limit moved to', () => {
  const pause = { from: at('2026-03-09T09:10'), to: at('2026-03-09T09:40') };
  expect(steps({ startAt: at('2026-03-08T10:00'), limit: { workingMinutes: 60 }, pauses: [pause] })).toEqual([
    { kind: 'start', at: at('2026-03-08T10:00') },
    { kind: 'movedToOpening', at: at('2026-03-09T09:00') },
    { kind: 'countedMinutes', workingMinutes: 60 },
    { kind: 'pausedMinutes', ...pause, workingMinutes: 30 },
    { kind: 'due', at: at('2026-03-09T10:30') },
  ]);
});

it('says that the day a minute limit starts on is a make-up day: Sunday 20 September 2026 works', () => {
  expect(steps({ startAt: at('2026-09-20T16:30'), limit: { workingMinutes: 120 } })).toEqual([
    { kind: 'start', at: at('2026-09-20T16:30') },
    { kind: 'countedMinutes', workingMinutes: 120 },
    { kind: 'makeUpDays', days: 1, dates: ['2026-09-20'] },
    { kind: 'due', at: at('2026-09-21T10:00') },
  ]);
});

it('sums up the exceptions of a limit that runs for years', () => {
  const long = steps({ startAt: at('2013-02-06T10:00'), limit: { workingDays: 3_250, due: 'endOfDay' } });
  expect(long).toHaveLength(5);
  expect(long[2]).toMatchObject({ kind: 'holidays', from: '2013-02-09', through: '2026-01-03' });
  expect(long[3]).toMatchObject({ kind: 'makeUpDays', dates: { length: 12 } });
});

it('names the make-up day on which minutes begin to count', () => {
  const found = steps({ startAt: at('2026-10-10T08:00'), limit: { workingMinutes: 240 } });
  expect(found).toContainEqual({ kind: 'makeUpDays', days: 1, dates: ['2026-10-10'] });
});
