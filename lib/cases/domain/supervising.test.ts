import { describe, expect, it } from 'vitest';
import { viewCase, viewEvent } from '../case-view.ts';
import { acting, instant, local, PEOPLE, referenceRules, Story } from '../testing/world.ts';
import { needsReview } from './answering.ts';
import { delaysOf } from './delays.ts';
import { allowedCommands } from './life-cycle.ts';
import { isVisibleTo } from './visibility.ts';

/** Supervision told with exact dates: filed Monday 23 November 2026 at 10:00, class B, handled by D07. */
const DEMAND = { demand: '查明未联系企业的原因，本周内给出办理方案。', replyBy: '2026-11-27' };
const REPLY = { reply: '已与企业当面沟通，方案附后。' };

function signed() {
  const story = new Story('2026-11-23T10:00');
  story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { lead: 'D07', helpers: [{ unit: 'D08' }] });
  story.step('2026-11-23T11:00', 'liaison', 'sign', { assignee: 'handler' });
  return story;
}

function supervised() {
  const story = signed();
  story.step('2026-11-24T09:00', 'supervision', 'supervise', DEMAND);
  return story;
}

describe('a supervision order', () => {
  it('has a number, a demand and a day for the written reply, and leaves every other clock alone', () => {
    const before = signed();
    const story = signed();
    const { events } = story.step('2026-11-24T09:00', 'supervision', 'supervise', DEMAND);
    expect(events).toEqual([
      {
        type: 'supervised',
        audience: 'staff',
        data: {
          number: 'CN20260101-0001-D1',
          unit: 'D07',
          form: 'order',
          demand: DEMAND.demand,
          replyAt: instant('2026-11-27T17:30').toString(),
        },
      },
    ]);
    expect(local(story.clock('supervision', 'D07')?.dueAt)).toBe('2026-11-27 17:30');
    const others = (of: Story) =>
      of.state.clocks.filter(({ name }) => name !== 'supervision').map(({ dueAt }) => local(dueAt));
    expect(others(story)).toEqual(others(before));
    expect(story.state.status).toBe('in-progress');
  });

  it('is due after three working days where it names no day', () => {
    const story = signed();
    story.step('2026-09-29T09:00', 'leader', 'supervise', { demand: '国庆前说明情况。' });
    expect(local(story.clock('supervision')?.dueAt)).toBe('2026-10-09 17:30');
  });

  it.each([
    ['past', '2026-11-23', 'day-not-ahead'],
    ['today', '2026-11-24', 'day-not-ahead'],
    ['more than a year away', '2027-11-26', 'day-too-far'],
    ['not a day', '2026-02-30', 'date-invalid'],
  ])('refuses a day that is %s', (_what, replyBy, code) => {
    expect(signed().try('2026-11-24T09:00', 'leader', 'supervise', { demand: '说明', replyBy })).toMatchObject({
      refusal: { code, field: 'replyBy' },
    });
  });

  it('comes from the supervision office or a leader, never from the office or a unit', () => {
    const { state } = signed();
    for (const who of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
      const may = allowedCommands(state, acting(PEOPLE[who], '2026-11-24T09:00')).includes('supervise');
      expect(may, who).toBe(who === 'supervision' || who === 'leader');
    }
  });

  it('is one at a time for a unit; the next has the next number', () => {
    const story = supervised();
    expect(story.try('2026-11-25T09:00', 'leader', 'supervise', DEMAND)).toMatchObject({
      refusal: { code: 'supervised-already' },
    });
    story.step('2026-11-25T10:00', 'unitHead', 'answer-supervision', REPLY);
    const { events } = story.step('2026-11-26T09:00', 'leader', 'supervise', { demand: '再报进展。' });
    expect(events[0]?.data.number).toBe('CN20260101-0001-D2');
  });

  it('goes to the office while no unit has the case, and to its parts where it was split', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-25T10:00', 'supervision', 'supervise', { demand: '说明未派单的原因。' });
    expect(story.clock('supervision')?.unitCode).toBe('D02');
    const { events } = story.step('2026-11-25T11:00', 'officeHead', 'answer-supervision', { reply: '今日派单。' });
    expect(events[0]?.data).toMatchObject({ number: 'CN20260101-0001-D1', unit: 'D02' });
    const split = new Story('2026-11-23T10:00');
    const parts = ['一', '二'].map((title) => ({ title, description: title }));
    split.step('2026-11-23T10:10', 'dispatcher', 'split', { parts });
    expect(split.try('2026-11-24T09:00', 'leader', 'supervise', DEMAND)).toMatchObject({
      refusal: { code: 'supervise-parts-instead' },
    });
  });

  it('asks a vertical body instead of ordering it', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:40', 'dispatcher', 'dispatch', { lead: VERTICAL, helpers: [] });
    const { events } = story.step('2026-11-24T09:00', 'leader', 'supervise', DEMAND);
    expect(events[0]?.data).toMatchObject({ unit: VERTICAL, form: 'request' });
  });

  it('has the case reviewed and called back whatever the result', () => {
    const story = supervised();
    expect(needsReview(story.state, 'solved')).toBe(true);
    story.step('2026-11-25T09:00', 'liaison', 'answer-supervision', REPLY);
    story.step('2026-11-25T10:00', 'handler', 'submit-result', { result: 'solved', publicAnswer: '已办。' });
    story.step('2026-11-25T11:00', 'reviewer', 'review-result', { decision: 'pass' });
    expect(story.clock('callback')?.stoppedAt).toBeNull();
  });
});

describe('the written reply', () => {
  it('is the unit’s, not of who handles it, helps or asks', () => {
    const { state } = supervised();
    const may = (who: keyof typeof PEOPLE) =>
      allowedCommands(state, acting(PEOPLE[who], '2026-11-24T10:00')).includes('answer-supervision');
    expect([may('liaison'), may('unitHead')]).toEqual([true, true]);
    for (const who of [
      'handler',
      'helperLiaison',
      'officeHead',
      'supervision',
      'leader',
      'owner',
      'outsider',
    ] as const) {
      expect(may(who), who).toBe(false);
    }
  });

  it('is still owed by a unit that returned the case, which sees it until it has answered', () => {
    const story = supervised();
    story.step('2026-11-24T10:00', 'liaison', 'return', { reason: '不属本局', basis: '三定方案' });
    story.step('2026-11-24T11:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    story.step('2026-11-24T11:30', 'dispatcher', 'dispatch', { lead: 'D16', helpers: [] });
    expect(isVisibleTo(PEOPLE.unitHead, story.state)).toBe(true);
    story.step('2026-11-24T14:00', 'unitHead', 'answer-supervision', { reply: '已退单，理由见附件。' });
    expect(isVisibleTo(PEOPLE.unitHead, story.state)).toBe(false);
    expect(story.try('2026-11-24T15:00', 'supervision', 'supervise', DEMAND)).toMatchObject({ ok: true });
  });

  it('stays owed when the company is not satisfied, and falls with the case when it is', () => {
    const answered = () => {
      const story = supervised();
      story.step('2026-11-24T10:00', 'handler', 'submit-result', { result: 'solved', publicAnswer: '已办。' });
      story.step('2026-11-24T11:00', 'reviewer', 'review-result', { decision: 'pass' });
      return story;
    };
    const unhappy = answered();
    unhappy.step('2026-11-24T12:00', 'owner', 'rate', { score: 1, solved: false });
    unhappy.step('2026-11-24T14:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '属实' });
    expect(unhappy.clock('supervision')?.stoppedAt).toBeNull();
    const happy = answered();
    happy.step('2026-11-24T12:00', 'owner', 'rate', { score: 5, solved: true });
    expect(happy.clock('supervision')?.stopReason).toBe('closed');
  });
});

it('a reply that is late is the delay of the unit that owes it, and of no other clock', () => {
  const story = supervised();
  const late = delaysOf(story.state, referenceRules().calendar, instant('2026-12-01T10:00'));
  expect(late.map(({ unitCode, cause, own }) => [unitCode, cause, own.workingDays])).toContainEqual([
    'D07',
    'supervision',
    2,
  ]);
});

it('the company sees nothing of a supervision', () => {
  const story = supervised();
  const view = viewCase(story.state, acting(PEOPLE.owner, '2026-11-24T10:00'));
  expect(view).toMatchObject({ isSupervised: false, clocks: [{ name: 'acceptance' }] });
  const { events } = supervised().step('2026-11-24T10:00', 'unitHead', 'answer-supervision', REPLY);
  for (const { audience, type, data } of events) {
    const stored = {
      seq: 1,
      at: instant('2026-11-24T10:00'),
      type,
      data,
      audience,
      hash: new Uint8Array(),
      prevHash: new Uint8Array(),
    };
    const event = {
      ...stored,
      actorKind: 'staff',
      actorId: null,
      actorUnitCode: 'D07',
      fromStatus: null,
      toStatus: null,
    };
    expect(viewEvent(event, { kind: 'company' }).content).toBeNull();
  }
});

const VERTICAL = 'D10';
