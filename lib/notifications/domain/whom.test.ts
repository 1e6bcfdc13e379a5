import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { type ClockWork, type PostHolder, whoIsTold, whoServes } from './whom.ts';

const post = (userId: string, unitCode: string, role: StaffRole, insteadOf: string | null = null): PostHolder => ({
  userId,
  unitCode,
  role,
  insteadOf,
});

const STAFFING = {
  officeUnitCode: 'D02',
  holders: [
    post('liaison', 'D07', 'liaison'),
    post('handler', 'D07', 'handler'),
    post('other', 'D07', 'handler'),
    post('head', 'D07', 'unit-head'),
    post('deputy', 'D07', 'handler', 'handler'),
    post('stranger', 'D08', 'handler'),
    post('only-head', 'D09', 'unit-head'),
    post('dispatcher', 'D02', 'dispatcher'),
    post('reviewer', 'D02', 'reviewer'),
    post('second-reviewer', 'D02', 'reviewer'),
    post('office-head', 'D02', 'office-head'),
    post('leader', 'D01', 'leader'),
    post('supervision', 'D01', 'supervision'),
  ],
};

const work = (over: Partial<ClockWork> = {}): ClockWork => ({
  name: 'handling',
  unitCode: 'D07',
  assigneeId: 'handler',
  handlerIds: [],
  ...over,
});

const told = (...[whom, over]: [Parameters<typeof whoIsTold>[0], Partial<ClockWork>?]) =>
  whoIsTold(whom, work(over), STAFFING).toSorted();

describe('the handler', () => {
  it('is the assignee and whoever stands in, nobody else of the unit', () => {
    expect(told('handler')).toEqual(['deputy', 'handler']);
  });

  it('is whoever of the unit may take up what nobody has yet, but not its head', () => {
    expect(told('handler', { assigneeId: null })).toEqual(['deputy', 'handler', 'liaison', 'other']);
  });

  it('is the rest of the unit where the assignee has left', () => {
    expect(told('handler', { assigneeId: 'gone' })).toEqual(['deputy', 'handler', 'liaison', 'other']);
  });

  it('is whoever signs for a clock that is never assigned', () => {
    expect(told('handler', { name: 'signing' })).toEqual(['liaison']);
  });

  it('is the head where the unit has nobody else', () => {
    expect(told('handler', { name: 'supervision', unitCode: 'D09' })).toEqual(['only-head']);
    expect(told('handler', { name: 'supervision' })).toEqual(['liaison']);
  });

  it('of a review is nobody who worked on the case', () => {
    const review = { name: 'review', unitCode: 'D02', assigneeId: null, handlerIds: ['reviewer'] } as const;
    expect(told('handler', review)).toEqual(['second-reviewer']);
  });
});

it.each([
  ['unit-head', ['head']],
  ['office', ['dispatcher', 'office-head']],
  ['leader', ['leader']],
  ['supervision', ['supervision']],
] as const)('%s is told by role', (whom, expected) => {
  expect(told(whom)).toEqual(expected);
});

it.each([
  ['the holder of the seat with whoever stands in', 'officer', ['310105009000'], ['officer', 'deputy']],
  ['the officers of the sub-district where nobody holds it', null, ['310105009000'], ['officer', 'other', 'deputy']],
  ['them too where its holder has no such post today', 'gone', ['310105009000'], ['officer', 'other', 'deputy']],
  ['the office where nobody serves there', null, [], ['desk']],
])('a company’s application is told to %s', (_, officerId, areaUnits, told) => {
  const holders = [
    post('officer', '310105009000', 'service-officer'),
    post('other', '310105009000', 'service-officer'),
    post('deputy', '310105009000', 'service-officer', 'officer'),
    post('far', '310105001000', 'service-officer'),
    post('gone', '310105009000', 'desk-head'),
    post('desk', 'D02', 'dispatcher'),
  ];
  expect(whoServes({ officerId, areaUnits }, { officeUnitCode: 'D02', holders })).toEqual(told);
});
