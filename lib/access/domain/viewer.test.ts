import { expect, test } from 'vitest';
import { belongsTo, type Membership, ownCompaniesOf, ownCompanyOf, type Viewer } from './viewer.ts';

const viewer = (kind: Viewer['kind'], ...memberships: Membership[]): Viewer => ({
  ...{ userId: 'u', districtId: 1, login: 'somebody', name: '某人', kind, posts: [], memberships },
});

test.each<[string, Viewer, string | null, string[]]>([
  ['an owner', viewer('company', { enterpriseId: 'a', role: 'owner' }), 'a', ['a']],
  ['a clerk', viewer('company', { enterpriseId: 'a', role: 'member' }), 'a', ['a']],
  ['an agent', viewer('company', { enterpriseId: 'a', role: 'agent' }), null, []],
  [
    'an agent who belongs to another company',
    viewer('company', { enterpriseId: 'a', role: 'agent' }, { enterpriseId: 'b', role: 'member' }),
    'b',
    ['b'],
  ],
  ['a founder', viewer('company'), null, []],
  ['staff', viewer('staff', { enterpriseId: 'a', role: 'owner' }), null, []],
])('%s: whose own people they are', (_, who, first, all) => {
  expect(ownCompanyOf(who)).toBe(first);
  expect(ownCompaniesOf(who)).toEqual(all);
  expect(['a', 'b'].filter((id) => belongsTo(who, id))).toEqual(all);
});
