import { expect, test } from 'vitest';
import { homeOf } from './home.ts';
import type { StaffRole } from './roles.ts';
import type { Viewer } from './viewer.ts';

const person = (kind: Viewer['kind'], ...roles: StaffRole[]): Viewer => ({
  userId: 'u',
  districtId: 1,
  login: 'u',
  name: 'U',
  kind,
  posts: roles.map((role) => ({ unitCode: 'D02', areaCode: null, role })),
  memberships: [],
});

test.each([
  ['/my', person('company')],
  ['/desk', person('staff', 'dispatcher')],
  ['/desk', person('staff', 'service-officer')],
  ['/desk', person('staff', 'leader', 'unit-head')],
  ['/insight', person('staff', 'leader')],
  ['/insight', person('staff', 'supervision')],
  ['/admin', person('staff', 'system-admin')],
  ['/admin', person('staff', 'auditor')],
  ['/account', person('staff')],
])('work begins at %s for %j', (home, viewer) => {
  expect(homeOf(viewer)).toBe(home);
});
