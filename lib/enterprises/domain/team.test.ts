import { expect, it, test } from 'vitest';
import { fitsSeat, lackingSeats, TEAM_ROLES, type TeamRole, unitForSeat } from './team.ts';
import type { Tier } from './tier.ts';

const posts = [
  { unitCode: 'D07', role: 'handler' },
  { unitCode: 'D07', role: 'talent-officer' },
  { unitCode: '310105009000', role: 'service-officer' },
];

test.each<[TeamRole, string | null]>([
  ['leader', null],
  ['industry-steward', 'D07'],
  ['area-steward', '310105009000'],
  ['service-officer', '310105009000'],
  ['talent-officer', 'D07'],
])('the seat of %s is held from %s', (seat, unit) => expect(unitForSeat(posts, seat)).toBe(unit));

it('a post in one unit fits no seat held from another', () => {
  expect(fitsSeat(posts, 'talent-officer', 'D07')).toBe(true);
  expect(fitsSeat(posts, 'talent-officer', '310105009000')).toBe(false);
  expect(fitsSeat([], 'service-officer', 'D07')).toBe(false);
});

test.each<[Tier | null, readonly TeamRole[], readonly TeamRole[]]>([
  ['T1', [], TEAM_ROLES],
  ['T1', ['leader', 'service-officer'], ['industry-steward', 'area-steward', 'talent-officer']],
  ['T2', [], ['industry-steward', 'area-steward', 'service-officer', 'talent-officer']],
  ['T3', ['area-steward', 'service-officer', 'talent-officer'], []],
  ['T0', [], []],
  [null, [], []],
])('a company of tier %s with %j lacks %j', (tier, held, lacking) => expect(lackingSeats(tier, held)).toEqual(lacking));
