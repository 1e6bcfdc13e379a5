import { describe, expect, it } from 'vitest';
import { instant, local, referenceRules, Story } from '../testing/world.ts';
import { companyStanding } from './company-standing.ts';

/** Told on the real calendar of 2026: Monday 23 November; five working days later is Monday the 30th. */
const { calendar } = referenceRules();
const FILED = '2026-11-23T10:00';
const LEAD = { lead: 'D07', helpers: [] };
const SOLVED = { result: 'solved', publicAnswer: '材料齐全，可网上提交。' } as const;

const standing = (story: Story, at: string) => companyStanding(story.state, calendar, instant(at));
const told = (story: Story, at: string) => {
  const { kind, unitCode, by, isLate } = standing(story, at);
  return [kind, unitCode, local(by), isLate];
};

function dispatched() {
  const story = new Story(FILED);
  story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', LEAD);
  return story;
}

function signed() {
  const story = dispatched();
  story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
  return story;
}

function answered() {
  const story = signed();
  story.step('2026-11-24T09:30', 'handler', 'submit-result', SOLVED);
  return story;
}

describe('who has it and by when', () => {
  it('is the office until it is passed on, then the unit until the promised day', () => {
    const story = new Story(FILED);
    expect(told(story, FILED)).toEqual(['accepting', null, '2026-11-24 17:30', false]);
    expect(told(story, '2026-11-25T09:00')).toEqual(['accepting', null, '2026-11-24 17:30', true]);
    story.step('2026-11-25T09:00', 'dispatcher', 'accept', { class: 'B' });
    expect(told(story, '2026-11-25T09:00')).toEqual(['accepted', null, '2026-11-24 17:30', true]);
    expect(told(dispatched(), '2026-11-23T10:41')).toEqual(['passed-on', 'D07', '2026-11-30 17:30', false]);
    expect(told(signed(), '2026-11-30T17:30')).toEqual(['handling', 'D07', '2026-11-30 17:30', false]);
    expect(told(signed(), '2026-11-30T17:31')).toEqual(['handling', 'D07', '2026-11-30 17:30', true]);
  });

  it('keeps its day through a return and a change of unit, and says nothing of either', () => {
    const story = signed();
    story.step('2026-11-23T14:00', 'liaison', 'return', { reason: '不属本局职责' });
    expect(told(story, '2026-11-23T14:00')).toEqual(['handling', 'D07', '2026-11-30 17:30', false]);
    story.step('2026-11-23T15:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    expect(told(story, '2026-11-23T15:00')).toEqual(['accepted', null, '2026-11-30 17:30', false]);
    story.step('2026-11-24T09:00', 'dispatcher', 'dispatch', { lead: 'D08', helpers: [] });
    expect(told(story, '2026-11-24T09:00')).toEqual(['passed-on', 'D08', '2026-11-30 17:30', false]);
  });

  it('reads a review as handling', () => {
    const story = signed();
    const partly = { ...SOLVED, result: 'partly-solved', unsolvedReason: '名额有限' } as const;
    story.step('2026-11-24T09:30', 'handler', 'submit-result', partly);
    expect(told(story, '2026-11-24T10:00')).toEqual(['handling', 'D07', '2026-11-30 17:30', false]);
  });

  it('moves its day by the working days in which it waited for the company, and shows why', () => {
    const story = signed();
    story.step('2026-11-24T10:00', 'handler', 'request-information', { items: ['学历证明'] });
    expect(told(story, '2026-11-24T10:00')).toEqual(['information', 'D07', '2026-12-01 17:30', false]);
    story.step('2026-11-26T10:00', 'owner', 'provide-information', { text: '已补充' });
    expect(told(story, '2026-11-26T10:00')).toEqual(['handling', 'D07', '2026-12-02 17:30', false]);
    const { promise } = standing(story, '2026-11-26T10:00');
    expect(local(promise?.firstBy)).toBe('2026-11-30 17:30');
    expect(promise?.steps?.map((step) => step.kind)).toEqual(['start', 'countedDays', 'pausedDays', 'due']);
  });

  it('invents no reason where the limit has been changed since', () => {
    const story = signed();
    story.step('2026-11-24T09:00', 'officeHead', 'reclassify', { class: 'D', reason: '情况复杂' });
    expect(told(story, '2026-11-24T09:00')).toEqual(['handling', 'D07', '2026-11-30 17:30', false]);
    expect(standing(story, '2026-11-24T09:00').promise?.steps).toBeNull();
  });

  it('goes on moving its day by waits for the company after the limit has been changed', () => {
    const story = signed();
    story.step('2026-11-24T09:00', 'officeHead', 'reclassify', { class: 'D', reason: '情况复杂' });
    story.step('2026-11-24T10:00', 'handler', 'request-information', { items: ['学历证明'] });
    story.step('2026-11-26T10:00', 'owner', 'provide-information', { text: '已补充' });
    expect(told(story, '2026-11-26T10:00')).toEqual(['handling', 'D07', '2026-12-02 17:30', false]);
    expect(local(story.state.promisedAt)).toBe('2026-11-30 17:30');
    expect(standing(story, '2026-11-26T10:00').promise?.steps).toBeNull();
  });

  it.each([
    [{ workingMinutes: 600 }, '2026-11-24 15:10', '2026-11-25 15:10'],
    [{ workingDays: 2, due: 'sameTime' as const }, '2026-11-25 10:40', '2026-11-26 10:40'],
  ])('does so too for a promise of %o', (limit, first, moved) => {
    const story = new Story(FILED);
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { ...LEAD, limit });
    story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-11-23T11:10', 'dispatcher', 'reclassify', { class: 'A', reason: '只是咨询' });
    expect(told(story, '2026-11-23T11:10')[2]).toBe(first);
    story.step('2026-11-23T14:00', 'handler', 'request-information', { items: ['学历证明'] });
    story.step('2026-11-24T14:00', 'owner', 'provide-information', { text: '已补充' });
    expect(told(story, '2026-11-24T14:00')[2]).toBe(moved);
  });

  it('is the company once there is an answer, and the office again when it is not content', () => {
    const story = answered();
    expect(told(story, '2026-11-24T10:00')).toEqual(['answered', 'D07', '2026-12-01 17:30', false]);
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 2, solved: false });
    expect(told(story, '2026-11-24T15:00')).toEqual(['rated', 'D07', '2026-11-25 17:30', false]);
  });

  it('promises a redo and a reopened case anew', () => {
    const story = answered();
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 2, solved: false });
    story.step('2026-11-25T09:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '继续协调' });
    expect(told(story, '2026-11-25T09:00')).toEqual(['redo', 'D07', '2026-11-30 17:30', false]);
    expect(standing(story, '2026-11-25T09:00').promise?.steps).not.toBeNull();

    const closed = answered();
    closed.step('2026-11-24T15:00', 'owner', 'rate', { score: 5, solved: true });
    expect(told(closed, '2026-11-24T15:00')).toEqual(['closed', 'D07', null, false]);
    closed.step('2026-12-10T10:00', 'owner', 'reopen', { evidence: '又被退回' });
    expect(told(closed, '2026-12-10T10:00')).toEqual(['handling', 'D07', '2026-12-15 17:30', false]);
  });

  it('says how it ended otherwise', () => {
    const story = new Story(FILED);
    story.step('2026-11-23T11:00', 'dispatcher', 'decline', { reason: '属司法程序', advice: '可向法院提出' });
    expect(told(story, '2026-11-23T11:00')).toEqual(['declined', null, null, false]);
    story.step('2026-11-23T12:00', 'owner', 'appeal', { reason: '并未起诉' });
    expect(told(story, '2026-11-23T12:00')).toEqual(['appealing', null, '2026-11-24 17:30', false]);

    const split = new Story(FILED);
    const part = { title: '分件', description: '说明' };
    split.step('2026-11-23T11:00', 'dispatcher', 'split', { parts: [part, part] });
    expect(told(split, '2026-11-23T11:00')).toEqual(['split', null, null, false]);
  });
});
