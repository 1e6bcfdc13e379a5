import { describe, expect, it } from 'vitest';
import { viewCase } from '../case-view.ts';
import { answeredStory, SOLVED } from '../testing/answered-story.ts';
import { acting, local, PEOPLE, type Story } from '../testing/world.ts';
import { allowedCommands } from './life-cycle.ts';

/** Class B, answered on Tuesday 24 November 2026; a company that is never satisfied. */
const TAKEN = { leader: '副区长 周明', instruction: '请区人社局一周内拿出办法，我来协调。' };

function unhappy(story: Story, day: string) {
  story.step(`${day}T14:00`, 'owner', 'rate', { score: 1, solved: false });
}

function redone(story: Story, day: string) {
  story.step(`${day}T15:00`, 'reviewer', 'decide-redo', { decision: 'redo', reason: '属实' });
  story.step(`${day}T16:00`, 'handler', 'submit-result', SOLVED);
  story.step(`${day}T17:00`, 'reviewer', 'review-result', { decision: 'pass' });
}

/** Rated unsolved after two rounds: the office waits for a leader. */
function exhausted() {
  const story = answeredStory();
  unhappy(story, '2026-11-24');
  redone(story, '2026-11-24');
  unhappy(story, '2026-11-25');
  redone(story, '2026-11-25');
  unhappy(story, '2026-11-26');
  return story;
}

describe('a leader takes a case on', () => {
  it('after the last round, and one more begins with the instruction', () => {
    const story = exhausted();
    expect(
      story.try('2026-11-26T15:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '属实' }),
    ).toMatchObject({ refusal: { code: 'redo-rounds-exhausted' } });
    const { events } = story.step('2026-11-26T15:00', 'leader', 'take-on', TAKEN);
    expect(story.state).toMatchObject({ status: 'redo', redoRound: 3, takenOnBy: TAKEN.leader, result: null });
    expect(local(story.clock('redo')?.dueAt)).toBe('2026-12-01 17:30');
    expect(story.clock('review')?.stoppedAt).not.toBeNull();
    expect(events).toEqual([
      { type: 'taken-on', audience: 'staff', data: TAKEN },
      { type: 'redo-decided', audience: 'company', data: { decision: 'redo' } },
    ]);
  });

  it('also while the last round runs, which goes on as it was', () => {
    const story = answeredStory();
    unhappy(story, '2026-11-24');
    redone(story, '2026-11-24');
    unhappy(story, '2026-11-25');
    story.step('2026-11-25T15:00', 'reviewer', 'decide-redo', { decision: 'redo', reason: '属实' });
    const due = local(story.clock('redo')?.dueAt);
    story.step('2026-11-25T16:00', 'officeHead', 'take-on', TAKEN);
    expect(story.state).toMatchObject({ status: 'redo', redoRound: 2, takenOnBy: TAKEN.leader });
    expect(local(story.clock('redo')?.dueAt)).toBe(due);
  });

  it('not before, and not without the company having spoken', () => {
    const early = answeredStory();
    unhappy(early, '2026-11-24');
    expect(early.try('2026-11-24T15:00', 'leader', 'take-on', TAKEN)).toMatchObject({
      refusal: { code: 'take-on-too-early', details: { rounds: 2 } },
    });
    const waiting = answeredStory();
    unhappy(waiting, '2026-11-24');
    redone(waiting, '2026-11-24');
    unhappy(waiting, '2026-11-25');
    redone(waiting, '2026-11-25');
    expect(waiting.try('2026-11-26T09:00', 'leader', 'take-on', TAKEN)).toMatchObject({
      refusal: { code: 'no-redo-to-decide' },
    });
  });

  it('by their own hand or recorded by the head of the office, nobody else', () => {
    const { state } = exhausted();
    for (const who of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
      const may = allowedCommands(state, acting(PEOPLE[who], '2026-11-26T15:00')).includes('take-on');
      expect(may, who).toBe(who === 'leader' || who === 'officeHead');
    }
  });

  it('without the company reading the leader’s words', () => {
    const story = exhausted();
    story.step('2026-11-26T15:00', 'leader', 'take-on', TAKEN);
    expect(viewCase(story.state, acting(PEOPLE.owner, '2026-11-26T16:00')).takenOnBy).toBeNull();
    expect(viewCase(story.state, acting(PEOPLE.liaison, '2026-11-26T16:00')).takenOnBy).toBe(TAKEN.leader);
  });
});

describe('a leader’s written instruction', () => {
  const written = { leader: '副区长 周明', instruction: '请妥处。', writtenOn: '2026-11-23' };

  it('is recorded with its day and moves nothing', () => {
    const story = answeredStory();
    const before = story.state;
    const { events } = story.step('2026-11-24T10:00', 'dispatcher', 'record-instruction', written);
    expect(events).toEqual([{ type: 'instruction-recorded', audience: 'staff', data: written }]);
    expect(story.state).toEqual(before);
    const { events: today } = story.step('2026-11-24T10:00', 'leader', 'record-instruction', {
      leader: written.leader,
      instruction: '同意。',
    });
    expect(today[0]?.data.writtenOn).toBe('2026-11-24');
  });

  it.each([
    ['2026-11-25', 'day-not-past'],
    ['2026-13-01', 'date-invalid'],
  ])('is refused for %s', (writtenOn, code) => {
    expect(
      answeredStory().try('2026-11-24T10:00', 'officeHead', 'record-instruction', { ...written, writtenOn }),
    ).toMatchObject({ refusal: { code, field: 'writtenOn' } });
  });
});
