import { describe, expect, it } from 'vitest';
import { instant } from '../testing/world.ts';
import { CLOCK_NAMES } from './names.ts';
import { dueCounts, QUEUE_TABS, queueTabOf } from './queue-tabs.ts';

describe('a queue', () => {
  it('has a place for every clock that waits for staff', () => {
    const tabs = new Set(CLOCK_NAMES.map(queueTabOf).filter((tab) => tab !== null));
    expect(tabs).toEqual(new Set(QUEUE_TABS));
  });

  it('counts by the dates of the district, overdue apart', () => {
    const times = ['2026-11-25T09:00', '2026-11-25T17:30', '2026-11-26T17:30', '2026-11-29T17:30', '2026-11-30T09:00'];
    const now = instant('2026-11-25T10:00');
    expect(dueCounts(times.map(instant), { now, timeZone: 'Asia/Shanghai' })).toEqual({
      overdue: 1,
      today: 1,
      tomorrow: 1,
      week: 3,
    });
  });
});
