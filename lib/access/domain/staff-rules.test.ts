import { describe, expect, it } from 'vitest';
import type { StaffRole } from './roles.ts';
import { keepsPowersApart, leftWithout } from './staff-rules.ts';

const holding = (...roles: StaffRole[]) => ({ posts: roles.map((role) => ({ role })) });

describe('powers kept apart', () => {
  it.each([
    [[], 'auditor', true],
    [['handler'], 'liaison', true],
    [['system-admin'], 'system-admin', true],
    [['handler'], 'system-admin', false],
    [['auditor'], 'handler', false],
    [['system-admin'], 'security-admin', false],
    [['security-admin'], 'auditor', false],
  ] as const)('%j and then %s: %s', (roles, role, isAllowed) =>
    expect(keepsPowersApart(holding(...roles), role)).toBe(isAllowed),
  );
});

describe('the last administrator', () => {
  it('is the one whose kind has no other holder', () => {
    const counts = [
      { role: 'system-admin', holders: 1 },
      { role: 'auditor', holders: 2 },
    ] as const;
    expect(leftWithout(holding('system-admin'), counts)).toEqual(['system-admin']);
    expect(leftWithout(holding('auditor', 'handler'), counts)).toEqual([]);
  });
});
