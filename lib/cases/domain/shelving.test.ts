import { describe, expect, it } from 'vitest';
import { viewCase, viewEvent } from '../case-view.ts';
import { acting, instant, local, PEOPLE, referenceRules, Story } from '../testing/world.ts';
import { answerPromise } from './answer-promise.ts';
import { companyStanding } from './company-standing.ts';
import { delaysOf } from './delays.ts';
import { allowedCommands } from './life-cycle.ts';
import { standingOf } from './standing.ts';

/** The long-term list told with exact dates: filed Monday 23 November 2026, class B, due Monday 30 November. */
const { calendar } = referenceRules();
const PLAN = { plan: '园区二期明年一季度建成后扩容。', owner: '区规划资源局 王科长', reviewAt: '2027-01-29' };

function signed(helpers: { unit: string; question?: string }[] = []) {
  const story = new Story('2026-11-23T10:00');
  story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { lead: 'D07', helpers });
  story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
  return story;
}

function asked(helpers: { unit: string; question?: string }[] = []) {
  const story = signed(helpers);
  story.step('2026-11-24T10:00', 'liaison', 'shelve', PLAN);
  return story;
}

function shelved() {
  const story = asked();
  story.step('2026-11-25T09:30', 'officeHead', 'decide-shelving', { decision: 'grant', reason: '条件确未具备。' });
  return story;
}

describe('asking for the long-term list', () => {
  it('is the result “planned”, which waits for the office while nobody’s time runs', () => {
    const story = asked([{ unit: 'D08', question: '名额？' }]);
    expect(story.state).toMatchObject({ status: 'in-review', result: 'planned', finishedAt: null });
    expect(story.state.shelf).toEqual({ plan: PLAN.plan, owner: PLAN.owner, reviewOn: '2027-01-29' });
    expect(local(story.clock('handling')?.pausedSince)).toBe('2026-11-24 10:00');
    expect(local(story.clock('helper', 'D08')?.pausedSince)).toBe('2026-11-24 10:00');
    expect(local(story.clock('review')?.dueAt)).toBe('2026-11-25 17:30');
    expect(story.clock('review')?.unitCode).toBe('D02');
  });

  it('is decided by the head of the office and reviewed by nobody', () => {
    const { state } = asked();
    const at = '2026-11-24T11:00';
    expect(allowedCommands(state, acting(PEOPLE.officeHead, at))).toContain('decide-shelving');
    for (const who of ['officeHead', 'reviewer'] as const) {
      expect(allowedCommands(state, acting(PEOPLE[who], at))).not.toContain('review-result');
    }
    for (const who of ['reviewer', 'dispatcher', 'liaison', 'unitHead', 'leader', 'owner'] as const) {
      expect(allowedCommands(state, acting(PEOPLE[who], at))).not.toContain('decide-shelving');
    }
  });

  it('leaves other results to the reviewer', () => {
    const story = signed();
    story.step('2026-11-24T10:00', 'handler', 'submit-result', {
      result: 'partly-solved',
      publicAnswer: '部分解决。',
      unsolvedReason: '名额',
    });
    expect(
      story.try('2026-11-24T11:00', 'officeHead', 'decide-shelving', { decision: 'grant', reason: '同意' }),
    ).toMatchObject({
      refusal: { code: 'no-shelving-to-decide' },
    });
  });

  it.each([
    ['today', '2026-11-24', 'day-not-ahead'],
    ['yesterday', '2026-11-23', 'day-not-ahead'],
    ['a weekend without a working day before it', '2026-11-29', 'day-not-ahead', '2026-11-27T10:00'],
    ['more than ninety days ahead', '2027-02-23', 'day-too-far'],
  ])('refuses a review %s', (_what, reviewAt, code, at = '2026-11-24T10:00') => {
    expect(signed().try(at, 'liaison', 'shelve', { ...PLAN, reviewAt })).toMatchObject({
      refusal: { code, field: 'reviewAt' },
    });
  });

  it('takes the ninetieth day, and of an instant its date in the district', () => {
    const day = (reviewAt: string) => {
      const story = signed();
      story.step('2026-11-24T10:00', 'liaison', 'shelve', { ...PLAN, reviewAt });
      return story.state.shelf?.reviewOn;
    };
    expect(day('2027-02-22')).toBe('2027-02-22');
    expect(day('2027-01-29T16:30:00Z')).toBe('2027-01-30');
  });

  it('refused, goes back to the unit with the time it had', () => {
    const story = asked([{ unit: 'D08' }]);
    story.step('2026-11-25T09:30', 'officeHead', 'decide-shelving', { decision: 'refuse', reason: '可先行协调。' });
    expect(story.state).toMatchObject({ status: 'in-progress', result: null, shelf: null });
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-01 17:30');
    expect(local(story.clock('handling')?.originalDueAt)).toBe('2026-11-30 17:30');
    expect(story.clock('helper', 'D08')).toMatchObject({ pausedSince: null, stoppedAt: null });
    expect(story.clock('review')).toMatchObject({ stopReason: 'sent-back' });
  });

  it('lets an extension that is still asked for lapse: one review runs', () => {
    const story = signed();
    story.step('2026-11-24T09:00', 'liaison', 'request-extension', {
      newDueAt: '2026-12-02',
      reason: '待测绘',
      plan: '分两步',
    });
    story.step('2026-11-24T10:00', 'liaison', 'shelve', PLAN);
    const reviews = story.state.clocks.filter(({ name, stoppedAt }) => name === 'review' && stoppedAt === null);
    expect(reviews).toHaveLength(1);
    expect(story.clock('handling')?.extensions[0]?.decision).toBe('lapse');
  });

  it('refused in a redo, goes back to the redo', () => {
    const story = signed();
    story.step('2026-11-24T09:30', 'handler', 'submit-result', { result: 'solved', publicAnswer: '已办。' });
    story.step('2026-11-24T15:00', 'owner', 'rate', { score: 1, solved: false });
    story.step('2026-11-25T09:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '属实' });
    story.step('2026-11-25T10:00', 'liaison', 'shelve', PLAN);
    story.step('2026-11-25T11:00', 'officeHead', 'decide-shelving', { decision: 'refuse', reason: '再办一次。' });
    expect(story.state.status).toBe('redo');
    expect(story.clock('redo')).toMatchObject({ pausedSince: null, stoppedAt: null });
  });

  it('must be decided before the day it names has come', () => {
    const story = signed();
    story.step('2026-11-24T10:00', 'liaison', 'shelve', { ...PLAN, reviewAt: '2026-11-25' });
    const grant = { decision: 'grant', reason: '同意' } as const;
    expect(story.try('2026-11-25T10:00', 'officeHead', 'decide-shelving', grant)).toMatchObject({
      refusal: { code: 'day-not-ahead' },
    });
  });
});

describe('on the list', () => {
  it('stops the units’ clocks and is due on the day named, which no later calendar moves', () => {
    const { state, ...story } = shelved();
    expect(state.status).toBe('shelved');
    const running = state.clocks.filter((clock) => clock.stoppedAt === null);
    expect(running.map(({ name, unitCode }) => [name, unitCode])).toEqual([['shelf-review', 'D07']]);
    expect(local(running[0]?.dueAt)).toBe('2027-01-29 17:30');
    expect(running[0]?.isProvisional).toBe(false);
    expect(story.events.slice(-2)).toEqual(['shelving-decided', 'shelved']);
  });

  it('is grey, not overdue, also when its review is late; a missed review stays red on its clock', () => {
    const { state } = shelved();
    const standing = standingOf(state, calendar);
    expect(standing).toMatchObject({ isPaused: true, dueClock: null, dueAt: null });
    expect(state).toMatchObject({ finishedAt: null, closedAt: null, result: 'planned' });
    const view = viewCase(state, acting(PEOPLE.liaison, '2027-02-01T10:00'));
    expect(view.clocks.at(-1)).toMatchObject({ name: 'shelf-review', light: 'red' });
  });

  it('is reviewed every quarter, by the unit or the office', () => {
    const story = shelved();
    story.step('2027-01-28T10:00', 'unitHead', 'review-shelved', { note: '二期已封顶。', reviewAt: '2027-04-28' });
    expect(story.state.shelf?.reviewOn).toBe('2027-04-28');
    expect(local(story.clock('shelf-review')?.dueAt)).toBe('2027-04-28 17:30');
    expect(story.state.clocks.filter(({ name, stoppedAt }) => name === 'shelf-review' && !stoppedAt)).toHaveLength(1);
    expect(
      story.try('2027-04-28T10:00', 'dispatcher', 'review-shelved', { note: '略', reviewAt: '2027-08-01' }),
    ).toMatchObject({
      refusal: { code: 'day-too-far', details: { days: 90 } },
    });
  });

  it('tells the company the plan and the day, never who is responsible or what a review found', () => {
    const story = shelved();
    const at = '2026-11-25T09:30';
    expect(companyStanding(story.state, calendar, instant(at))).toMatchObject({
      kind: 'shelved',
      isLate: false,
      promise: null,
    });
    expect(local(companyStanding(story.state, calendar, instant(at)).by)).toBe('2027-01-29 17:30');
    expect(viewCase(story.state, acting(PEOPLE.owner, at))).toMatchObject({
      status: 'shelved',
      shelf: null,
      result: null,
    });
    const again = shelved();
    const decided = again.step('2027-01-28T10:00', 'unitHead', 'review-shelved', {
      note: '内部',
      reviewAt: '2027-03-01',
    });
    expect(decided.events.map(({ audience }) => audience)).toEqual(['staff']);
    const { events } = asked().step('2026-11-25T09:30', 'officeHead', 'decide-shelving', {
      decision: 'grant',
      reason: '内部理由',
    });
    const seen = events.map((event, seq) => viewEvent(stored(event, seq), { kind: 'company' }).content?.data ?? null);
    expect(seen).toEqual([null, { plan: PLAN.plan, reviewOn: '2027-01-29' }]);
  });
});

describe('delay', () => {
  const delays = (story: Story, at: string) =>
    delaysOf(story.state, calendar, instant(at)).map(({ unitCode, cause, own }) => [unitCode, cause, own.workingDays]);

  it('is nobody’s while a case is on the list, however long, and the unit’s once its review is late', () => {
    const story = shelved();
    expect(delays(story, '2027-01-29T17:30')).toEqual([]);
    expect(delays(story, '2027-02-02T10:00')).toEqual([['D07', 'shelf-review', 2]]);
    story.step('2027-02-02T10:00', 'liaison', 'unshelve', {});
    expect(delays(story, '2027-02-10T10:00')).toEqual([
      ['D07', 'shelf-review', 2],
      ['D07', 'handling', 1],
    ]);
  });

  it('before the list stays the unit’s', () => {
    const story = signed();
    story.step('2026-12-02T10:00', 'liaison', 'shelve', PLAN);
    story.step('2026-12-07T10:00', 'officeHead', 'decide-shelving', { decision: 'grant', reason: '同意' });
    expect(delays(story, '2026-12-20T10:00')).toEqual([
      ['D07', 'handling', 2],
      ['D07', 'first-contact', 6],
      ['D02', 'review', 2],
    ]);
  });

  it('by a wrong dispatch is not the office’s for the time on the list', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { lead: 'D08', helpers: [] });
    story.step('2026-11-24T10:00', 'helperLiaison', 'return', { reason: '不属本局' });
    story.step('2026-11-24T11:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    story.step('2026-11-24T11:30', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [] });
    story.step('2026-11-24T14:00', 'liaison', 'sign', { assignee: 'handler' });
    story.step('2026-11-25T09:00', 'handler', 'record-contact', { summary: '已联系' });
    story.step('2026-11-25T10:00', 'liaison', 'shelve', PLAN);
    story.step('2026-11-26T10:00', 'officeHead', 'decide-shelving', { decision: 'grant', reason: '同意' });
    expect(delays(story, '2027-01-20T10:00')).toEqual([]);
  });
});

describe('taken off the list', () => {
  it('is handled anew with the limit for that, and the company is promised another day', () => {
    const story = shelved();
    story.step('2026-12-14T10:00', 'liaison', 'unshelve', {});
    expect(story.state).toMatchObject({ status: 'in-progress', result: null, shelf: null });
    expect(local(story.clock('handling')?.dueAt)).toBe('2026-12-21 17:30');
    expect(story.clock('shelf-review')).toMatchObject({ stopReason: 'unshelved' });
    expect(local(answerPromise(story.state, calendar)?.by)).toBe('2026-12-21 17:30');
    expect(local(story.state.promisedAt)).toBe('2026-11-30 17:30');
  });

  it('keeps that limit’s kind when the class changes', () => {
    const story = shelved();
    story.step('2026-12-14T10:00', 'liaison', 'unshelve', {});
    story.step('2026-12-14T11:00', 'officeHead', 'reclassify', { class: 'C', reason: '较复杂' });
    expect(story.clock('handling')?.limit).toEqual({ workingDays: 7, due: 'endOfDay' });
  });

  it('can still be solved', () => {
    const story = shelved();
    story.step('2026-12-14T10:00', 'dispatcher', 'unshelve', {});
    story.step('2026-12-15T10:00', 'handler', 'submit-result', { result: 'solved', publicAnswer: '已扩容。' });
    expect(story.state).toMatchObject({ status: 'answered', result: 'solved' });
  });
});

const stored = ({ type, audience, data }: { type: string; audience: string; data: unknown }, seq: number) => ({
  seq,
  at: instant('2026-11-25T09:30'),
  type,
  actorKind: 'staff',
  actorId: null,
  actorUnitCode: 'D02',
  fromStatus: null,
  toStatus: null,
  audience,
  data,
  hash: new Uint8Array(),
  prevHash: new Uint8Array(),
});
