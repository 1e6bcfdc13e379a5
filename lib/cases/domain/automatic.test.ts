import { describe, expect, it } from 'vitest';
import { SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { acting, instant, local, PEOPLE, type Person, referenceRules, Story } from '../testing/world.ts';
import { AUTOMATIC_STEPS, nextStep, takeDueStep } from './automatic.ts';
import { delaysOf } from './delays.ts';
import { allowedCommands } from './life-cycle.ts';

const rules = referenceRules();

/** When what comes next, by itself. */
const coming = (story: Story) => {
  const step = nextStep(story.state, rules);
  return step && [step.name, local(step.at)];
};

/** Lets the step that is due happen, which leads where its row says; null where none is. */
function pass(story: Story, at: string) {
  const taken = takeDueStep(story.state, { now: instant(at), rules });
  if (!taken) return null;
  const { from, to }: { from: readonly string[]; to: readonly string[] | 'unchanged' } = AUTOMATIC_STEPS[taken.name];
  expect(from).toContain(story.state.status);
  expect(to === 'unchanged' ? [story.state.status] : to).toContain(taken.next.status);
  story.state = taken.next;
  return taken;
}

/** Class B, five working days, signed at once; the lead has been in touch. */
function inHand(at: string) {
  const story = new Story(at);
  story.step(at, 'dispatcher', 'dispatch', TO_D07);
  story.step(at, 'liaison', 'sign', { assignee: 'handler' });
  story.step(at, 'handler', 'record-contact', { summary: '已联系' });
  return story;
}

describe('information that does not come', () => {
  it('is asked for once more, then the request is taken as withdrawn, across Spring Festival', () => {
    const story = inHand('2026-02-12T10:00');
    story.step('2026-02-13T10:00', 'handler', 'request-information', { items: ['合同'] });
    // 14, 24, 25, 26 and 27 February.
    expect(coming(story)).toEqual(['remind-of-information', '2026-02-27 17:30']);
    expect(pass(story, '2026-02-27T17:30')).toBeNull();
    const reminded = pass(story, '2026-02-27T17:31');
    expect(reminded?.events).toMatchObject([{ type: 'information-reminded', audience: 'company' }]);
    expect(story.state.status).toBe('needs-information');
    // The make-up Saturday 28 February, 2 and 3 March.
    expect(coming(story)).toEqual(['take-as-withdrawn', '2026-03-03 17:30']);
    expect(pass(story, '2026-03-03T17:31')?.events).toMatchObject([
      { type: 'taken-as-withdrawn', audience: 'company' },
    ]);
    expect(story.state).toMatchObject({ status: 'withdrawn', returnTo: null });
    expect(story.state.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true);
    expect(coming(story)).toBeNull();
    expect(allowedCommands(story.state, acting(PEOPLE.owner, '2026-03-03T17:35'))).not.toContain('undo');
  });

  it('stops being asked for when it comes, even after the reminder, and all of the wait moves the due time', () => {
    const story = inHand('2026-09-21T10:00');
    story.step('2026-09-22T10:00', 'handler', 'request-information', { items: ['合同'] });
    expect(coming(story)).toEqual(['remind-of-information', '2026-09-30 17:30']);
    pass(story, '2026-09-30T17:31');
    // The first three working days after National Day, the make-up Saturday 10 October the last.
    expect(coming(story)).toEqual(['take-as-withdrawn', '2026-10-10 17:30']);
    story.step('2026-10-09T10:00', 'owner', 'provide-information', { text: '见附件' });
    expect(coming(story)).toBeNull();
    expect(story.state.status).toBe('in-progress');
    // Lost: 23, 24, 28, 29, 30 September, 8 and 9 October; left: 10, 12, 13 and 14 October.
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-10-14 17:30');
  });

  it('noticed late gives the company its whole time after the reminder', () => {
    const story = new Story('2026-11-02T10:00');
    story.step('2026-11-02T11:00', 'dispatcher', 'request-information', { items: ['执照'] });
    pass(story, '2026-11-20T10:00');
    expect(coming(story)).toEqual(['take-as-withdrawn', '2026-11-25 17:30']);
  });
});

describe('an answer', () => {
  function answered(at = '2026-09-24T10:00') {
    const story = inHand(at);
    story.step(at, 'handler', 'submit-result', SOLVED);
    return story;
  }

  it('unrated is called back, and closed as not rated when the window is over', () => {
    const story = answered();
    // 25 September is off: 28, 29 and 30.
    expect(coming(story)).toEqual(['call-back-unrated', '2026-09-30 17:30']);
    expect(pass(story, '2026-09-30T17:31')?.events).toMatchObject([{ type: 'callback-due', audience: 'staff' }]);
    expect(local(story.clock('callback')?.dueAt)).toBe('2026-10-09 17:30');
    expect(coming(story)).toEqual(['close-unrated', '2026-10-09 17:30']);
    expect(pass(story, '2026-10-09T17:31')?.events).toMatchObject([{ type: 'closed-unrated', audience: 'company' }]);
    expect(story.state).toMatchObject({ status: 'closed', ratedAt: null, ratingScore: null, isSolvedByCompany: null });
  });

  it('rated or called back in time is left alone', () => {
    const story = answered();
    pass(story, '2026-09-30T17:31');
    story.step('2026-10-08T10:00', 'caller', 'record-callback', { reached: true, solved: false, note: '尚未解决' });
    expect(coming(story)).toBeNull();
    expect(pass(story, '2026-12-31T10:00')).toBeNull();
  });

  it('closed is archived after sixty days, read as closed by its company, and no longer reopened', () => {
    const story = answered();
    story.step('2026-09-28T11:00', 'owner', 'rate', { score: 5, solved: true });
    expect(coming(story)).toEqual(['archive', '2026-11-27 11:00']);
    expect(allowedCommands(story.state, acting(PEOPLE.owner, '2026-11-27T10:59'))).toContain('reopen');
    expect(pass(story, '2026-11-27T11:00')).toBeNull();
    expect(pass(story, '2026-11-27T11:01')?.events).toMatchObject([{ type: 'archived', audience: 'staff' }]);
    expect(story.state.status).toBe('archived');
    expect(coming(story)).toBeNull();
    for (const who of Object.keys(PEOPLE) as Person[]) {
      const allowed = allowedCommands(story.state, acting(PEOPLE[who], '2026-11-27T12:00'));
      expect(
        allowed.filter((each) => each !== 'add-note'),
        who,
      ).toEqual([]);
    }
  });
});

describe('a pause', () => {
  it('ends by itself on its review date, and a run that comes days late changes nothing for the unit', () => {
    const due = (at: string) => {
      const story = inHand('2026-02-12T10:00');
      story.step('2026-02-13T11:00', 'liaison', 'suspend', { reason: '等批复', reviewAt: '2026-02-25' });
      expect(coming(story)).toEqual(['resume-suspended', '2026-02-25 09:00']);
      expect(pass(story, at)?.events).toMatchObject([{ type: 'resumed', audience: 'company' }]);
      expect(story.state).toMatchObject({ status: 'in-progress', suspendedUntil: null });
      return local(story.clock('handling')?.dueAt);
    };
    expect(due('2026-02-25T09:01')).toBe('2026-03-02 17:30');
    expect(due('2026-02-28T16:00')).toBe('2026-03-02 17:30');
  });
});

describe('an extension nobody decides', () => {
  it('lapses when the clock is due; the unit is late, and the office was late to decide', () => {
    const story = inHand('2026-11-23T10:00');
    const ask = { newDueAt: '2026-12-02', reason: '等批复', plan: '批复后答复' };
    story.step('2026-11-26T10:00', 'liaison', 'request-extension', ask);
    expect(coming(story)).toEqual(['lapse-extension', '2026-11-30 17:30']);
    expect(pass(story, '2026-11-30T17:31')?.events).toMatchObject([{ type: 'extension-lapsed', audience: 'staff' }]);
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-11-30 17:30');
    expect(story.clock('handling')?.extensions.map(({ decision }) => decision)).toEqual(['lapse']);
    const late = delaysOf(story.state, rules.calendar, instant('2026-12-01T12:00'));
    expect(late.map(({ unitCode, cause }) => [unitCode, cause])).toEqual([
      ['D07', 'handling'],
      ['D02', 'review'],
    ]);
    expect(coming(story)).toBeNull();
  });

  it('waits while its clock stands still', () => {
    const story = inHand('2026-11-23T10:00');
    const ask = { newDueAt: '2026-12-02', reason: '等批复', plan: '批复后答复' };
    story.step('2026-11-26T10:00', 'liaison', 'request-extension', ask);
    story.step('2026-11-26T11:00', 'handler', 'request-information', { items: ['合同'] });
    expect(coming(story)?.[0]).toBe('remind-of-information');
    expect(
      story.try('2026-12-01T10:00', 'dispatcher', 'decide-extension', { decision: 'grant', reason: '同意' }).ok,
    ).toBe(true);
  });
});

it('leaves alone what came with a ledger and has no clocks', () => {
  const story = new Story('2026-01-05T10:00');
  const imported = { ...story.state, clocks: [], status: 'closed' as const, closedAt: instant('2026-01-06T10:00') };
  expect(nextStep(imported, rules)).toBeNull();
});
