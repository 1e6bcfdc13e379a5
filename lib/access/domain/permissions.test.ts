import { describe, expect, it } from 'vitest';
import { can, PERMISSIONS, type Permission, rolesWith } from './permissions.ts';
import type { StaffRole } from './roles.ts';

const staff = (...roles: StaffRole[]) => ({
  kind: 'staff' as const,
  posts: roles.map((role) => ({ unitCode: 'D01', areaCode: null, role })),
});

const ADMINISTRATORS = ['system-admin', 'security-admin', 'auditor'] as const;

describe('permissions', () => {
  it('gives every permission to somebody', () => {
    for (const permission of PERMISSIONS) expect(rolesWith(permission), permission).not.toEqual([]);
  });

  it('never gives one administrator what belongs to another', () => {
    for (const permission of PERMISSIONS) {
      const holders = rolesWith(permission).filter((role) => ADMINISTRATORS.some((each) => each === role));
      expect(holders.length, permission).toBeLessThanOrEqual(1);
    }
  });

  it.each<[Permission, StaffRole, boolean]>([
    ['organisation:manage', 'system-admin', true],
    ['rights:grant', 'system-admin', false],
    ['rights:grant', 'security-admin', true],
    ['audit:read', 'security-admin', false],
    ['audit:read', 'auditor', true],
    ['organisation:manage', 'auditor', false],
    ['companies:admit', 'dispatcher', true],
    ['companies:admit', 'liaison', false],
    ['tiers:propose', 'dispatcher', true],
    ['tiers:decide', 'dispatcher', false],
    ['tiers:decide', 'office-head', true],
    ['templates:approve', 'dispatcher', false],
    ['templates:approve', 'office-head', true],
    ['tokens:manage', 'system-admin', false],
    ['tokens:create', 'security-admin', false],
    ['tokens:create', 'handler', false],
  ])('%s for %s: %s', (permission, role, expected) => expect(can(staff(role), permission)).toBe(expected));

  it('gives nothing to a company, whatever its rows say', () => {
    const company = { ...staff('system-admin'), kind: 'company' as const };
    for (const permission of PERMISSIONS) expect(can(company, permission), permission).toBe(false);
  });
});
