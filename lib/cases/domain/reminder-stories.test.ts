import { describe, expect, it } from 'vitest';
import { TO_D07 } from '../testing/answered-story.ts';
import { local, Story } from '../testing/world.ts';

const WORDS = { text: '月底前要用，请尽快。' };

/** Class B, dispatched and signed at once. */
function inHand(at: string, lead = 'D07') {
  const story = new Story(at);
  story.step(at, 'dispatcher', 'dispatch', { ...TO_D07, lead });
  if (lead === 'D07') story.step(at, 'liaison', 'sign', { assignee: 'handler' });
  return story;
}

describe('a reminder', () => {
  it('by the company comes once in two working days, across Spring Festival, and moves no clock', () => {
    const story = inHand('2026-02-12T10:00');
    const before = story.state.clocks;
    const { events } = story.step('2026-02-14T16:00', 'owner', 'remind', WORDS);
    expect(events).toEqual([{ type: 'reminded', audience: 'company', data: { ...WORDS, units: ['D07'] } }]);
    expect(story.state.clocks).toEqual(before);
    expect(story.state.remindCount).toBe(1);
    // 16 to 23 February are off: Tuesday 24 is the first working day after Saturday 14, Wednesday 25 the second.
    for (const at of ['2026-02-14T17:00', '2026-02-20T10:00', '2026-02-24T17:00']) {
      expect(story.try(at, 'owner', 'remind', WORDS), at).toMatchObject({ refusal: { code: 'reminded-lately' } });
    }
    story.step('2026-02-25T09:00', 'owner', 'remind', WORDS);
    expect(story.state.remindCount).toBe(2);
    expect(local(story.state.remindedAt)).toBe('2026-02-25 09:00');
  });

  it('by the office goes to the unit alone, as often as needed, and leaves the company its own', () => {
    const story = inHand('2026-11-23T10:00');
    const { events } = story.step('2026-11-24T10:00', 'officeHead', 'remind', WORDS);
    expect(events).toEqual([
      { type: 'reminder-sent', audience: 'staff', data: { ...WORDS, units: ['D07'], letter: 'reminder' } },
    ]);
    expect(story.try('2026-11-24T11:00', 'dispatcher', 'remind', WORDS).ok).toBe(true);
    expect(story.try('2026-11-24T11:00', 'owner', 'remind', WORDS).ok).toBe(true);
  });

  it('to a vertical body is asked, not reminded', () => {
    const story = inHand('2026-11-23T10:00', 'D10');
    const [event] = story.step('2026-11-24T10:00', 'officeHead', 'remind', WORDS).events;
    expect(event?.data).toMatchObject({ units: ['D10'], letter: 'request' });
  });

  it('is not for units, strangers or leaders, nor where the district waits for the company', () => {
    const story = inHand('2026-11-23T10:00');
    for (const who of ['liaison', 'handler', 'stranger', 'leader', 'reviewer'] as const) {
      expect(story.try('2026-11-24T10:00', who, 'remind', WORDS), who).toMatchObject({
        refusal: { code: 'forbidden' },
      });
    }
    story.step('2026-11-24T10:00', 'handler', 'request-information', { items: ['合同'] });
    expect(story.try('2026-11-24T11:00', 'owner', 'remind', WORDS)).toMatchObject({
      refusal: { code: 'wrong-status' },
    });
  });

  it('reaches the office where the office has the request, which does not write to itself', () => {
    const story = new Story('2026-11-23T10:00');
    expect(story.try('2026-11-23T11:00', 'dispatcher', 'remind', WORDS)).toMatchObject({
      refusal: { code: 'nobody-to-remind' },
    });
    const [event] = story.step('2026-11-23T11:00', 'owner', 'remind', WORDS).events;
    expect(event?.data.units).toEqual(['D02']);
  });

  it('reaches the lead of a paused case', () => {
    const story = inHand('2026-11-23T10:00');
    story.step('2026-11-23T11:00', 'dispatcher', 'suspend', { reason: '等批复', reviewAt: '2026-12-07' });
    const [event] = story.step('2026-11-25T11:00', 'owner', 'remind', WORDS).events;
    expect(event?.data.units).toEqual(['D07']);
  });
});
