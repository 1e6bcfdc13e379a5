import { describe, expect, it } from 'vitest';
import { SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { acting, local, PEOPLE, referenceRules, Story } from '../testing/world.ts';
import { answerPromise } from './answer-promise.ts';
import { allowedCommands } from './life-cycle.ts';
import { nextCommand } from './next-command.ts';
import { standingOf } from './standing.ts';

const { calendar } = referenceRules();
const pause = (reviewAt: string) => ({ reason: '等市级主管部门批复', reviewAt });

/** Class B, five working days, signed at once; the lead has been in touch. */
function inHand(at: string) {
  const story = new Story(at);
  story.step(at, 'dispatcher', 'dispatch', TO_D07);
  story.step(at, 'liaison', 'sign', { assignee: 'handler' });
  story.step(at, 'handler', 'record-contact', { summary: '已联系' });
  return story;
}

/** Due on Thursday 26 February: 13, the make-up Saturday 14, then 24, 25 and 26 after Spring Festival. */
const beforeSpringFestival = () => inHand('2026-02-12T10:00');
const due = (story: Story) => local(story.clock('handling')?.dueAt);

describe('a suspension', () => {
  it('stops the time at once, across Spring Festival, and gives back the working days it took', () => {
    const story = beforeSpringFestival();
    const { events } = story.step('2026-02-13T11:00', 'liaison', 'suspend', pause('2026-02-25'));
    expect(story.state.status).toBe('suspended');
    expect(local(story.state.suspendedUntil)).toBe('2026-02-25 09:00');
    expect(local(story.clock('handling')?.pausedSince)).toBe('2026-02-13 11:00');
    expect(events.map(({ type, audience }) => [type, audience])).toEqual([
      ['suspended', 'staff'],
      ['handling-paused', 'company'],
    ]);
    story.step('2026-02-25T09:00', 'handler', 'resume', {});
    expect(story.state.status).toBe('in-progress');
    // 14, 24 and 25 February did not count: 26, 27, the make-up Saturday 28 and Monday 2 March do.
    expect(due(story)).toBe('2026-03-02 17:30');
    expect(local(story.clock('handling')?.originalDueAt)).toBe('2026-02-26 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-02-26 17:30');
    const promise = answerPromise(story.state, calendar);
    expect([promise?.by, promise?.firstBy].map(local)).toEqual(['2026-03-02 17:30', '2026-02-26 17:30']);
  });

  it('ends at its review date, however late somebody notices', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T11:00', 'liaison', 'suspend', pause('2026-02-25'));
    story.step('2026-02-27T16:00', 'handler', 'resume', {});
    expect(story.clock('handling')?.pauses.map(({ from, to, reason }) => [local(from), local(to), reason])).toEqual([
      ['2026-02-13 11:00', '2026-02-25 09:00', 'suspension'],
    ]);
    expect(due(story)).toBe('2026-03-02 17:30');
  });

  it.each([
    ['2026-09-18', 'review-not-later'],
    ['2026-09-17', 'review-not-later'],
    // 30 working days from Friday 18 September, the make-up days 20 September and 10 October among them.
    ['2026-11-05', null],
    ['2026-11-06', 'suspension-too-long'],
    ['2999-01-01', 'suspension-too-long'],
    ['soon', 'date-invalid'],
  ])('until %s: %s', (reviewAt, code) => {
    const story = inHand('2026-09-18T10:00');
    const asked = story.try('2026-09-18T11:00', 'liaison', 'suspend', pause(reviewAt));
    expect(asked.ok ? null : [asked.refusal.code, asked.refusal.field]).toEqual(code && [code, 'reviewAt']);
  });

  it('until a day off lasts to the next opening', () => {
    const story = inHand('2026-09-18T10:00');
    story.step('2026-09-18T11:00', 'liaison', 'suspend', pause('2026-10-03'));
    expect(local(story.state.suspendedUntil)).toBe('2026-10-08 09:00');
  });

  it('is confirmed by the office within a working day, once, with the same day or another', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T11:00', 'liaison', 'suspend', pause('2026-02-27'));
    expect(local(story.clock('review')?.dueAt)).toBe('2026-02-14 17:30');
    expect(standingOf(story.state, calendar)).toMatchObject({ dueClock: 'review', isPaused: false });
    const expected = (who: 'dispatcher' | 'liaison') =>
      nextCommand({
        allowedCommands: allowedCommands(story.state, acting(PEOPLE[who], '2026-02-13T14:00')),
        clocks: story.state.clocks,
      });
    expect(expected('dispatcher')).toBe('suspend');
    expect(expected('liaison')).toBeNull();
    expect(story.try('2026-02-13T14:00', 'liaison', 'suspend', pause('2026-02-28'))).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    const { events } = story.step('2026-02-13T14:00', 'dispatcher', 'suspend', pause('2026-02-25'));
    expect(events.map(({ type }) => type)).toEqual(['suspension-confirmed', 'handling-paused']);
    expect(local(story.state.suspendedUntil)).toBe('2026-02-25 09:00');
    expect(standingOf(story.state, calendar)).toMatchObject({ dueClock: null, isPaused: true });
    expect(story.try('2026-02-13T15:00', 'dispatcher', 'suspend', pause('2026-02-26'))).toMatchObject({
      refusal: { code: 'suspension-confirmed-already' },
    });
  });

  it('counts its longest duration from its first day, not from the confirmation', () => {
    const story = inHand('2026-09-18T10:00');
    story.step('2026-09-18T11:00', 'liaison', 'suspend', pause('2026-11-05'));
    expect(story.try('2026-09-21T11:00', 'dispatcher', 'suspend', pause('2026-11-06'))).toMatchObject({
      refusal: { code: 'suspension-too-long' },
    });
  });

  it('by the office itself needs no confirming, and the office ends one it does not agree with', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T11:00', 'officeHead', 'suspend', pause('2026-02-25'));
    expect(story.clock('review')).toBeUndefined();
    story.step('2026-02-13T15:00', 'dispatcher', 'resume', {});
    expect(due(story)).toBe('2026-02-26 17:30');
  });

  it('stops helpers and the first contact too, and a helper may answer meanwhile', () => {
    const story = new Story('2026-09-18T10:00');
    const helpers = [{ unit: 'D08', question: '名额？' }];
    story.step('2026-09-18T10:30', 'dispatcher', 'dispatch', { lead: 'D07', helpers });
    story.step('2026-09-18T11:00', 'liaison', 'sign', {});
    story.step('2026-09-18T14:00', 'liaison', 'suspend', pause('2026-09-24'));
    expect(story.state.clocks.filter(({ pausedSince }) => pausedSince).map(({ name }) => name)).toEqual([
      'handling',
      'helper',
      'first-contact',
    ]);
    story.step('2026-09-21T10:00', 'helperLiaison', 'answer-as-helper', { answer: '有。' });
    story.step('2026-09-24T09:00', 'liaison', 'resume', {});
    expect(local(story.clock('helper')?.stoppedAt)).toBe('2026-09-18 14:00');
    // 20 (make-up), 21, 22, 23 and 24 September did not count; 25 September and 1–7 October are off.
    expect(local(story.clock('first-contact')?.dueAt)).toBe('2026-09-28 17:30');
    expect(due(story)).toBe('2026-10-09 17:30');
  });

  it('in a redo goes back to the redo, and an extension comes after it', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T11:00', 'liaison', 'suspend', pause('2026-02-25'));
    expect(story.try('2026-02-13T12:00', 'liaison', 'request-extension', ASK)).toMatchObject({
      refusal: { code: 'wrong-status' },
    });
    story.step('2026-02-25T10:00', 'liaison', 'resume', {});
    story.step('2026-02-27T10:00', 'liaison', 'request-extension', ASK);
    expect(story.try('2026-02-27T11:00', 'liaison', 'suspend', pause('2026-03-10'))).toMatchObject({
      refusal: { code: 'extension-pending' },
    });
    story.step('2026-02-27T11:00', 'dispatcher', 'decide-extension', { decision: 'grant', reason: '同意' });
    expect(due(story)).toBe('2026-03-05 17:30');
    story.step('2026-03-02T10:00', 'handler', 'submit-result', SOLVED);
    story.step('2026-03-02T11:00', 'owner', 'rate', { score: 1, solved: false });
    story.step('2026-03-02T14:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '合理' });
    story.step('2026-03-03T10:00', 'liaison', 'suspend', pause('2026-03-06'));
    story.step('2026-03-06T09:00', 'liaison', 'resume', {});
    expect(story.state.status).toBe('redo');
    expect(local(story.clock('redo')?.dueAt)).toBe('2026-03-10 17:30');
  });

  it('survives a withdrawal that is taken back', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T11:00', 'liaison', 'suspend', pause('2026-02-25'));
    story.step('2026-02-13T14:00', 'owner', 'withdraw', { reason: '已解决' });
    story.step('2026-02-13T14:05', 'owner', 'undo', {});
    expect(story.state.status).toBe('suspended');
    story.step('2026-02-25T09:00', 'handler', 'resume', {});
    expect(due(story)).toBe('2026-03-02 17:30');
  });
});

const ASK = { newDueAt: '2026-03-05', reason: '等批复', plan: '批复后当日答复' } as const;
