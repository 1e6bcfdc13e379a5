import { describe, expect, it } from 'vitest';
import { SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { instant, local, referenceRules, Story } from '../testing/world.ts';
import { delaysOf } from './delays.ts';

const { calendar } = referenceRules();
const ASK = { unit: 'D08', question: '落户名额还有吗？' } as const;

/** Class B, signed and assigned at once. */
function inHand(at = '2026-11-23T10:00', category = '0301') {
  const story = new Story(at, { category });
  story.step(at, 'dispatcher', 'dispatch', TO_D07);
  story.step(at, 'liaison', 'sign', { assignee: 'handler' });
  return story;
}

const late = (story: Story, now: string) =>
  delaysOf(story.state, calendar, instant(now)).map(({ unitCode, cause, own, ofHelpers }) => [
    unitCode,
    cause,
    own.workingDays,
    ofHelpers.workingDays,
  ]);

describe('a helper invited later', () => {
  it('has two thirds of what the lead has left, at most three days, at least one', () => {
    const invited = (at: string, who: 'liaison' | 'dispatcher' = 'liaison') => {
      const story = inHand();
      story.step(at, who, 'invite-helper', ASK);
      return local(story.clock('helper', 'D08')?.dueAt);
    };
    expect(invited('2026-11-23T14:00')).toBe('2026-11-26 17:30');
    expect(invited('2026-11-25T14:00', 'dispatcher')).toBe('2026-11-27 17:30');
    expect(invited('2026-11-27T14:00')).toBe('2026-11-30 17:30');
    expect(invited('2026-12-04T14:00')).toBe('2026-12-07 17:30');
  });

  it('counts its days around National Day: 20 September works, 25 September and 1–7 October do not', () => {
    const story = inHand('2026-09-18T10:00');
    story.step('2026-09-18T14:00', 'liaison', 'invite-helper', ASK);
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-09-24 17:30');
    expect(local(story.clock('helper', 'D08')?.dueAt)).toBe('2026-09-22 17:30');
  });

  it('is asked by whoever answers for the lead or by the office, not by a handler, the company or another unit', () => {
    const story = inHand();
    for (const who of ['handler', 'owner', 'outsider', 'helperLiaison', 'reviewer', 'leader'] as const) {
      expect(story.try('2026-11-24T10:00', who, 'invite-helper', ASK)).toMatchObject({
        refusal: { code: 'forbidden' },
      });
    }
    expect(story.try('2026-11-24T10:00', 'unitHead', 'invite-helper', ASK).ok).toBe(true);
    expect(story.try('2026-11-24T10:00', 'officeHead', 'invite-helper', ASK).ok).toBe(true);
  });

  it('is another unit than the lead, one that can be addressed, and not asked twice before it answers', () => {
    const story = inHand();
    const ask = (unit: string) => story.try('2026-11-24T10:00', 'liaison', 'invite-helper', { ...ASK, unit });
    expect(ask('D07')).toMatchObject({ refusal: { code: 'lead-is-helper', field: 'unit' } });
    expect(ask('nowhere')).toMatchObject({ refusal: { code: 'unknown-unit', field: 'unit' } });
    const court = [...referenceRules().units.values()].find((unit) => unit.kind === 'court');
    expect(ask(court?.code ?? '')).toMatchObject({ refusal: { code: 'unit-cannot-help', field: 'unit' } });
    story.step('2026-11-24T10:00', 'liaison', 'invite-helper', ASK);
    expect(ask('D08')).toMatchObject({ refusal: { code: 'helper-asked-already' } });
    story.step('2026-11-24T11:00', 'helperLiaison', 'answer-as-helper', { answer: '有。' });
    story.step('2026-11-24T14:00', 'liaison', 'invite-helper', { ...ASK, question: '何时公布？' });
    expect(story.state.assignments.filter((each) => each.unitCode === 'D08').map((each) => each.endReason)).toEqual([
      'asked-again',
      null,
    ]);
  });

  it('answers the lead and can neither submit, nor close, nor extend anything', () => {
    const story = inHand();
    story.step('2026-11-24T10:00', 'liaison', 'invite-helper', ASK);
    expect(story.try('2026-11-24T11:00', 'helperLiaison', 'submit-result', SOLVED)).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    story.step('2026-11-24T11:00', 'helperLiaison', 'answer-as-helper', { answer: '有。' });
    expect(story.state.status).toBe('in-progress');
  });
});

describe('delay', () => {
  it('is the helper’s where the lead waited for it, and the lead’s where it did not', () => {
    const story = inHand();
    story.step('2026-11-23T14:00', 'liaison', 'invite-helper', ASK);
    story.step('2026-11-23T15:00', 'handler', 'record-contact', { summary: '已联系' });
    // Due on Thursday 26, answered on Tuesday 1 December: three working days late. The lead was due on Monday 30.
    story.step('2026-12-01T15:00', 'helperLiaison', 'answer-as-helper', { answer: '有。' });
    story.step('2026-12-02T16:00', 'handler', 'submit-result', SOLVED);
    expect(late(story, '2026-12-10T10:00')).toEqual([
      ['D07', 'handling', 0, 2],
      ['D08', 'helper', 3, 0],
    ]);
  });

  it('beyond what the helper cost is the lead’s own', () => {
    const story = inHand();
    story.step('2026-11-23T14:00', 'liaison', 'invite-helper', ASK);
    story.step('2026-11-23T15:00', 'handler', 'record-contact', { summary: '已联系' });
    story.step('2026-11-27T15:00', 'helperLiaison', 'answer-as-helper', { answer: '有。' });
    story.step('2026-12-03T16:00', 'handler', 'submit-result', SOLVED);
    expect(late(story, '2026-12-10T10:00')).toEqual([
      ['D07', 'handling', 2, 1],
      ['D08', 'helper', 1, 0],
    ]);
  });

  it('grows while nobody acts and is nobody’s while everything is in time', () => {
    const story = inHand();
    story.step('2026-11-23T15:00', 'handler', 'record-contact', { summary: '已联系' });
    expect(late(story, '2026-11-30T17:30')).toEqual([]);
    expect(late(story, '2026-12-02T17:30')).toEqual([['D07', 'handling', 2, 0]]);
  });

  it('by a wrong dispatch is the office’s, while the third unit still gets its full time and the promise stays', () => {
    const story = new Story('2026-09-28T10:00');
    story.step('2026-09-28T10:30', 'dispatcher', 'dispatch', { lead: 'D16', helpers: [] });
    expect(local(story.state.promisedAt)).toBe('2026-10-10 17:30');
    story.step('2026-09-29T10:00', 'outsider', 'return', { reason: '不属本单位职责' });
    story.step('2026-09-29T14:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    story.step('2026-09-29T15:00', 'dispatcher', 'dispatch', { lead: 'D08', helpers: [] });
    story.step('2026-09-30T10:00', 'helperLiaison', 'return', { reason: '不属本单位职责', basis: '三定方案' });
    story.step('2026-09-30T11:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    story.step('2026-09-30T14:00', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-09-30T15:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-09-30T16:00', 'handler', 'record-contact', { summary: '已联系' });
    expect(local(story.clock('handling', 'D07')?.dueAt)).toBe('2026-10-13 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-10-10 17:30');
    story.step('2026-10-13T16:00', 'handler', 'submit-result', SOLVED);
    expect(late(story, '2026-10-20T10:00')).toEqual([['D02', 'dispatch', 2, 0]]);
  });
});
