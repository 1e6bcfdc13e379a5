import { expect, it } from 'vitest';
import { trialStanding } from './trial.ts';

const tried = { number: 3, revision: 2, formerNumber: 2 };
const draft = { number: 3, revision: 2 };

it.each([
  ['is current: the draft as it stands', 'done', { draft, inForce: 2 }, 'current'],
  ['runs', 'running', { draft, inForce: 2 }, 'running'],
  ['was stopped', 'stopped', { draft, inForce: 2 }, 'stopped'],
  [
    'is outdated once the draft is written again',
    'done',
    { draft: { number: 3, revision: 3 }, inForce: 2 },
    'outdated',
  ],
  ['is outdated at once, though it runs yet', 'running', { draft: { number: 3, revision: 3 }, inForce: 2 }, 'outdated'],
  ['is outdated beside another version in force', 'done', { draft, inForce: 1 }, 'outdated'],
  ['is what was published', 'done', { draft: null, inForce: 3 }, 'published'],
  ['is outdated where the draft is gone', 'done', { draft: null, inForce: 4 }, 'outdated'],
] as const)('%s', (_, state, policy, standing) => {
  expect(trialStanding({ ...tried, state }, policy)).toBe(standing);
});
