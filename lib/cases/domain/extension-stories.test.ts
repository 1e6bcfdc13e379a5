import { describe, expect, it } from 'vitest';
import { SOLVED, TO_D07 } from '../testing/answered-story.ts';
import { acting, local, PEOPLE, referenceRules, Story } from '../testing/world.ts';
import { answerPromise } from './answer-promise.ts';
import { delaysOf } from './delays.ts';
import { allowedCommands } from './life-cycle.ts';
import { standingOf } from './standing.ts';

const { calendar } = referenceRules();
const WHY = { reason: '需等市里批复', plan: '每两日催问一次，批复后当日答复。' } as const;
const GRANT = { decision: 'grant', reason: '同意' } as const;

/** Class B, five working days, signed at once. */
function inHand(at: string) {
  const story = new Story(at);
  story.step(at, 'dispatcher', 'dispatch', TO_D07);
  story.step(at, 'liaison', 'sign', { assignee: 'handler' });
  story.step(at, 'handler', 'record-contact', { summary: '已联系' });
  return story;
}

/** Due on Thursday 26 February: 13, the make-up Saturday 14, then 24, 25 and 26 after Spring Festival. */
const beforeSpringFestival = () => inHand('2026-02-12T10:00');
const due = (story: Story) => [story.clock('handling')?.dueAt, story.clock('handling')?.originalDueAt].map(local);

describe('an extension', () => {
  it('moves the due time by working days, keeps the original one and the promise, and tells the company', () => {
    const story = beforeSpringFestival();
    expect(due(story)).toEqual(['2026-02-26 17:30', '2026-02-26 17:30']);
    story.step('2026-02-25T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-03', ...WHY });
    expect(due(story)[0]).toBe('2026-02-26 17:30');
    expect(local(story.clock('review')?.dueAt)).toBe('2026-02-26 17:30');
    const { events } = story.step('2026-02-26T10:00', 'dispatcher', 'decide-extension', GRANT);
    expect(due(story)).toEqual(['2026-03-03 17:30', '2026-02-26 17:30']);
    expect(local(story.state.promisedAt)).toBe('2026-02-26 17:30');
    expect(story.clock('review')?.stoppedAt).not.toBeNull();
    expect(events.map(({ type, audience }) => [type, audience])).toEqual([
      ['extension-decided', 'staff'],
      ['deadline-extended', 'company'],
    ]);
    expect(JSON.stringify(events[1])).not.toContain(WHY.plan);
    const promise = answerPromise(story.state, calendar);
    expect([promise?.by, promise?.firstBy].map(local)).toEqual(['2026-03-03 17:30', '2026-02-26 17:30']);
    story.step('2026-03-03T16:00', 'handler', 'submit-result', SOLVED);
    const standing = standingOf(story.state, calendar);
    expect([standing.handlingDueAt, standing.handlingOriginalDueAt].map(local)).toEqual([
      '2026-03-03 17:30',
      '2026-02-26 17:30',
    ]);
    expect(delaysOf(story.state, calendar, story.state.finishedAt as Temporal.Instant)).toEqual([]);
  });

  it.each([
    ['2026-02-26', 'extension-not-later'],
    ['2026-02-20', 'extension-not-later'],
    ['2026-02-28T17:30:00+08:00', null],
    ['2026-03-01', 'extension-not-working-day'],
    ['2026-03-04', null],
    ['2026-03-05', 'extension-too-long'],
    ['9999-12-31', 'extension-too-long'],
    ['2026-02-30', 'date-invalid'],
  ])('until %s: %s', (newDueAt, code) => {
    const story = beforeSpringFestival();
    const asked = story.try('2026-02-25T10:00', 'liaison', 'request-extension', { newDueAt, ...WHY });
    expect(asked.ok ? null : [asked.refusal.code, asked.refusal.field]).toEqual(code && [code, 'newDueAt']);
  });

  it('is asked for before the clock is due and decided before it, never after', () => {
    const story = beforeSpringFestival();
    const ask = { newDueAt: '2026-03-02', ...WHY };
    expect(story.try('2026-02-26T17:30', 'liaison', 'request-extension', ask).ok).toBe(true);
    expect(story.try('2026-02-26T17:31', 'liaison', 'request-extension', ask)).toMatchObject({
      refusal: { code: 'extension-after-due' },
    });
    story.step('2026-02-26T17:00', 'liaison', 'request-extension', ask);
    expect(allowedCommands(story.state, acting(PEOPLE.dispatcher, '2026-02-26T17:10'))).toContain('decide-extension');
    expect(allowedCommands(story.state, acting(PEOPLE.dispatcher, '2026-02-27T09:10'))).not.toContain(
      'decide-extension',
    );
  });

  it('is asked for by whoever answers for the lead and decided by the office alone', () => {
    const story = beforeSpringFestival();
    const ask = { newDueAt: '2026-03-02', ...WHY };
    for (const who of ['handler', 'owner', 'outsider', 'helperLiaison', 'dispatcher', 'leader'] as const) {
      const asked = story.try('2026-02-25T10:00', who, 'request-extension', ask);
      expect(asked, who).toMatchObject({ refusal: { code: 'forbidden' } });
    }
    story.step('2026-02-25T10:00', 'unitHead', 'request-extension', ask);
    expect(story.try('2026-02-25T11:00', 'liaison', 'request-extension', ask)).toMatchObject({
      refusal: { code: 'extension-asked-already' },
    });
    for (const who of ['liaison', 'unitHead', 'owner', 'caller', 'leader', 'supervision'] as const) {
      const decided = story.try('2026-02-25T11:00', who, 'decide-extension', GRANT);
      expect(decided, who).toMatchObject({ refusal: { code: 'forbidden' } });
    }
    const both = { ...PEOPLE.unitHead, posts: [...PEOPLE.unitHead.posts, ...PEOPLE.dispatcher.posts] };
    expect(allowedCommands(story.state, acting(both, '2026-02-25T11:00'))).not.toContain('decide-extension');
  });

  it('refused leaves everything as it was, and another may be asked for', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-25T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-02', ...WHY });
    story.step('2026-02-25T11:00', 'reviewer', 'decide-extension', {
      decision: 'refuse',
      reason: '可先答复已明确部分',
    });
    expect(due(story)).toEqual(['2026-02-26 17:30', '2026-02-26 17:30']);
    expect(story.events).not.toContain('deadline-extended');
    expect(story.try('2026-02-25T14:00', 'dispatcher', 'decide-extension', GRANT)).toMatchObject({
      refusal: { code: 'no-extension-to-decide' },
    });
    expect(story.try('2026-02-25T14:00', 'liaison', 'request-extension', { newDueAt: '2026-02-27', ...WHY }).ok).toBe(
      true,
    );
  });

  it('a second time is for the office head, and both together are no longer than the limit; there is no third', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-25T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-02', ...WHY });
    story.step('2026-02-25T11:00', 'dispatcher', 'decide-extension', GRANT);
    expect(
      story.try('2026-03-02T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-05', ...WHY }),
    ).toMatchObject({ refusal: { code: 'extension-too-long', details: { left: 2 } } });
    story.step('2026-03-02T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-04', ...WHY });
    expect(story.try('2026-03-02T11:00', 'dispatcher', 'decide-extension', GRANT)).toMatchObject({
      refusal: { code: 'extension-needs-office-head' },
    });
    story.step('2026-03-02T11:00', 'officeHead', 'decide-extension', GRANT);
    expect(due(story)).toEqual(['2026-03-04 17:30', '2026-02-26 17:30']);
    expect(
      story.try('2026-03-03T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-05', ...WHY }),
    ).toMatchObject({ refusal: { code: 'extensions-used-up' } });
  });

  it('after a pause across Spring Festival counts from the moved due time', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-13T10:00', 'handler', 'request-information', { items: ['合同'] });
    story.step('2026-02-24T10:00', 'owner', 'provide-information', { text: '见附件' });
    // 14 and 24 February were lost.
    expect(due(story)[0]).toBe('2026-02-28 17:30');
    story.step('2026-02-27T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-04', ...WHY });
    story.step('2026-02-27T11:00', 'dispatcher', 'decide-extension', GRANT);
    expect(due(story)).toEqual(['2026-03-04 17:30', '2026-02-26 17:30']);
    expect(local(answerPromise(story.state, calendar)?.by)).toBe('2026-03-04 17:30');
  });

  it('is moved by a pause after it, across National Day', () => {
    const story = inHand('2026-09-24T10:00');
    // 25 September and 1–7 October are off: 28, 29, 30 September, 8 and 9 October.
    expect(due(story)[0]).toBe('2026-10-09 17:30');
    story.step('2026-09-29T10:00', 'liaison', 'request-extension', { newDueAt: '2026-10-12', ...WHY });
    story.step('2026-09-29T11:00', 'dispatcher', 'decide-extension', GRANT);
    story.step('2026-09-30T11:00', 'handler', 'request-information', { items: ['合同'] });
    story.step('2026-10-08T16:00', 'owner', 'provide-information', { text: '见附件' });
    expect(due(story)).toEqual(['2026-10-13 17:30', '2026-10-09 17:30']);
    const promise = answerPromise(story.state, calendar);
    expect(local(promise?.by)).toBe('2026-10-13 17:30');
    expect(promise?.steps).not.toBeNull();
  });

  it('stays when the class changes, and lapses when the result comes first', () => {
    const story = beforeSpringFestival();
    story.step('2026-02-24T10:00', 'liaison', 'request-extension', { newDueAt: '2026-02-28', ...WHY });
    story.step('2026-02-24T11:00', 'dispatcher', 'decide-extension', GRANT);
    story.step('2026-02-24T14:00', 'officeHead', 'reclassify', { class: 'C', reason: '涉及两个部门' });
    expect(due(story)[0]).toBe('2026-03-03 17:30');
    story.step('2026-02-25T10:00', 'liaison', 'request-extension', { newDueAt: '2026-03-04', ...WHY });
    story.step('2026-02-25T11:00', 'handler', 'submit-result', SOLVED);
    expect(story.state.status).toBe('in-review');
    expect(story.clock('handling')?.extensions.map(({ decision }) => decision)).toEqual(['grant', 'lapse']);
    expect(story.state.clocks.filter(({ name, stoppedAt }) => name === 'review' && !stoppedAt)).toHaveLength(1);
  });

  it('of one unit is none of the next one’s', () => {
    const story = new Story('2026-11-23T10:00');
    story.step('2026-11-23T10:30', 'dispatcher', 'dispatch', TO_D07);
    story.step('2026-11-23T11:00', 'liaison', 'sign', {});
    story.step('2026-11-23T14:00', 'liaison', 'request-extension', { newDueAt: '2026-12-02', ...WHY });
    story.step('2026-11-23T15:00', 'liaison', 'return', { reason: '误签' });
    expect(story.state.clocks.filter(({ name, stoppedAt }) => name === 'review' && !stoppedAt)).toHaveLength(0);
    story.step('2026-11-23T16:00', 'dispatcher', 'decide-return', { decision: 'agree', reason: '同意' });
    story.step('2026-11-23T17:00', 'dispatcher', 'dispatch', { lead: 'D16', helpers: [] });
    expect(story.clock('handling', 'D16')?.extensions).toEqual([]);
  });
});
