import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '#lib/calendar/reference/china.ts';
import { answeredStory, SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { acting, local, PEOPLE, Story } from '../testing/world.ts';
import { allowedCommands } from './life-cycle.ts';
import { type CaseLimits, helperLimit } from './limits.ts';
import { standingOf } from './standing.ts';

/** Ways through the life cycle that few cases take, each once a fault. */

describe('rare ways', () => {
  const dispatched = () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    return story;
  };

  it('an answer at once that does not satisfy goes to a unit', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'answer-at-once', { publicAnswer: '见办事指南。' });
    story.step('2026-11-23T14:00', 'owner', 'rate', { score: 1, solved: false });
    story.step('2026-11-23T15:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '需单位办理' });
    expect(story.state.status).toBe('accepted');
    expect(story.state.result).toBeNull();
    story.step('2026-11-23T15:30', 'dispatcher', 'dispatch', TO_D07);
    expect(story.state.status).toBe('dispatched');
  });

  it('a unit designated again after its mistaken signature signs with one first-contact clock', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-23T11:30', 'liaison', 'return', { reason: '误签' });
    story.step('2026-11-23T14:00', 'officeHead', 'decide-return', {
      decision: 'designate',
      reason: '会商',
      unit: 'D07',
    });
    story.step('2026-11-23T14:30', 'liaison', 'sign', {});
    expect(story.state.clocks.filter((clock) => clock.name === 'first-contact' && !clock.stoppedAt)).toHaveLength(1);
  });

  it('a mistaken signature is returned once', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-23T11:30', 'liaison', 'return', { reason: '误签' });
    story.step('2026-11-23T14:00', 'dispatcher', 'decide-return', { decision: 'refuse', reason: '属人社职责' });
    expect(story.try('2026-11-23T15:00', 'liaison', 'return', { reason: 'x', basis: 'y' })).toMatchObject({
      refusal: { code: 'returned-once-already' },
    });
  });

  it('a withdrawal taken back while the company was asked leaves the clock standing still', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-23T14:00', 'handler', 'request-information', { items: ['合同'] });
    story.step('2026-11-24T10:00', 'owner', 'withdraw', { reason: '误点' });
    story.step('2026-11-24T10:05', 'owner', 'undo', {});
    expect(local(story.clock('handling')?.pausedSince)).toBe('2026-11-23 14:00');
    story.step('2026-11-27T10:00', 'owner', 'provide-information', { text: '已上传' });
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-04 17:30');
  });

  it('a unit’s question to the company is its first contact', () => {
    const story = dispatched();
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-23T14:00', 'handler', 'request-information', { items: ['合同'] });
    expect(story.clock('first-contact')?.stopReason).toBe('contacted');
  });

  it('a redo in time is on time, and while it runs nothing counts as solved', () => {
    const story = answeredStory();
    story.step('2026-12-02T10:00', 'owner', 'rate', { score: 1, solved: false });
    story.step('2026-12-02T11:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '合理' });
    expect(story.state).toMatchObject({ result: null, finishedAt: null, ratedAt: null });
    story.step('2026-12-03T10:00', 'handler', 'submit-result', SOLVED);
    story.step('2026-12-03T11:00', 'reviewer', 'review-result', { decision: 'pass' });
    const standing = standingOf(story.state, chinaCalendar());
    expect(local(standing.handlingDueAt)).toBe('2026-12-07 17:30');
    // 10:40–12:00 and 13:30–17:30, then 09:00–09:30; the redo 11:00–12:00, 13:30–17:30 and 09:00–10:00.
    expect(standing.handlingMinutes).toBe(80 + 240 + 30 + 60 + 240 + 60);
  });

  it('a reopened case forgets the rating that no longer holds', () => {
    const story = answeredStory();
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 5, solved: true });
    story.step('2026-11-30T10:00', 'owner', 'reopen', { evidence: '又出现' });
    expect(story.state).toMatchObject({ isSolvedByCompany: null, ratingScore: null, result: null });
    story.step('2026-11-30T11:00', 'dispatcher', 'reclassify', { categoryCode: '0302', reason: '事项有误' });
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-03 17:30');
  });

  it('after an appeal no other way is open to a dispatcher either', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'decline', { reason: '诉讼', advice: '法院' });
    story.step('2026-11-24T10:00', 'owner', 'appeal', { reason: '并未起诉' });
    const allowed = allowedCommands(story.state, acting(PEOPLE.dispatcher, '2026-11-24T11:00'));
    expect(allowed.toSorted()).toEqual(['add-note', 'record-instruction', 'send-message']);
  });

  it('a helper never has longer than the lead', () => {
    const limits = { helperShare: 2 / 3, helperAtMostDays: 3 } as CaseLimits;
    expect(helperLimit({ workingMinutes: 30 }, limits)).toEqual({ workingMinutes: 20 });
    expect(helperLimit({ workingMinutes: 100_000 }, limits)).toEqual({ workingMinutes: 1_260 });
    expect(helperLimit({ workingDays: 1, due: 'sameTime' }, limits)).toEqual({ workingDays: 1, due: 'sameTime' });
  });
});
