import { describe, expect, it } from 'vitest';
import { CLOCK_NAMES } from './names.ts';
import { QUEUE_TABS, queueTabOf } from './queue-tabs.ts';

describe('a queue', () => {
  it('has a place for every clock that waits for staff', () => {
    const tabs = new Set(CLOCK_NAMES.map(queueTabOf).filter((tab) => tab !== null));
    expect(tabs).toEqual(new Set(QUEUE_TABS));
  });
});
