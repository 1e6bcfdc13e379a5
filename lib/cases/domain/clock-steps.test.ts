import { describe, expect, it } from 'vitest';
import { CHINA_WEEK, chinaCalendar } from '#lib/calendar/reference/china.ts';
import { TO_D07 } from '../testing/answered-story.ts';
import { dueByHand } from '../testing/by-hand.ts';
import { local, Story } from '../testing/world.ts';
import { clockSteps } from './clock-steps.ts';

const calendar = chinaCalendar();
const office = { timeZone: 'Asia/Shanghai', week: CHINA_WEEK };

const kindsOf = (story: Story, name: string) => {
  const clock = story.clock(name);
  return clock ? clockSteps(clock, calendar).map(({ kind }) => kind) : [];
};

describe('the steps of a stored clock', () => {
  it('say what was counted, what lay between, which pause moved it and when it stopped', () => {
    const story = new Story('2026-02-10T10:00');
    story.step('2026-02-10T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-02-10T11:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-02-12T10:00', 'handler', 'request-information', { items: ['劳动合同'] });
    expect(kindsOf(story, 'handling').at(-1)).toBe('pausedSince');
    story.step('2026-02-25T10:00', 'owner', 'provide-information', { text: '见附件。' });
    expect(kindsOf(story, 'handling')).toEqual([
      'start',
      'countedDays',
      'holidays',
      'makeUpDays',
      'pausedDays',
      'due',
      'original',
    ]);
    expect(kindsOf(story, 'information').at(-1)).toBe('stopped');
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-02-28 17:30');
  });

  it('lead to the stored due time with pencil and paper, for every clock of the story', () => {
    const story = new Story('2026-09-24T17:31');
    story.step('2026-09-28T11:50', 'dispatcher', 'dispatch', { ...TO_D07, class: 'A' });
    story.step('2026-09-28T14:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-09-28T15:00', 'handler', 'request-information', { items: ['劳动合同'] });
    story.step('2026-10-09T10:00', 'owner', 'provide-information', { text: '见附件。' });
    for (const clock of story.state.clocks) {
      expect(local(dueByHand(clockSteps(clock, calendar), clock, office)), clock.name).toBe(local(clock.dueAt));
    }
  });

  it('say that the stored due time stands where another calendar leads elsewhere', () => {
    const story = new Story('2026-11-23T10:00');
    const clock = story.clock('acceptance');
    const closed = { ...calendar, holidays: new Set([...calendar.holidays, '2026-11-24']) };
    expect(clock && clockSteps(clock, closed).at(-1)).toEqual({ kind: 'stored', at: clock?.dueAt });
  });
});
