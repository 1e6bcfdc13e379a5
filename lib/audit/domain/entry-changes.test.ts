import { expect, test } from 'vitest';
import { factsOf } from './entry-changes.ts';

test.each([
  [null, []],
  [{ purpose: 'callback', none: null }, [{ name: 'purpose', value: 'callback' }]],
  [
    { before: { icp: '1', sponsor: '甲' }, after: { icp: '2', sponsor: '甲' } },
    [{ name: 'icp', before: '1', after: '2' }],
  ],
  [
    { before: null, after: { days: [1] }, unit: 'D07' },
    [
      { name: 'days', before: '', after: '[1]' },
      { name: 'unit', value: 'D07' },
    ],
  ],
  [{ before: 'member', after: 'owner' }, [{ name: 'value', before: 'member', after: 'owner' }]],
])('an entry says only what differs and what is there: %j', (data, facts) => {
  expect(factsOf(data)).toEqual(facts);
});
