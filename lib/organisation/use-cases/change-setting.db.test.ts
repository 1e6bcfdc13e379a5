import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { getDirectory } from '../queries.ts';
import { changeSetting } from './change-setting.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const { id: districtId } = await db.district.findFirstOrThrow();

const staff = (role: StaffRole): Viewer => ({
  userId: '0199aaaa-0000-7000-8000-000000000001',
  districtId,
  login: role,
  name: role,
  kind: 'staff',
  posts: [{ unitCode: 'D01', areaCode: null, role }],
  memberships: [],
});

const footer = (sponsor: string, version: number) => ({
  name: 'footer' as const,
  value: { sponsor },
  version,
  address: null,
});

describe('a setting of the district', () => {
  it('is set, kept with before and after in the audit, and read at once', async () => {
    expect(await changeSetting(db, staff('system-admin'), footer('长宁区人民政府', 0), now)).toEqual({
      ok: true,
      value: null,
    });
    expect(await changeSetting(db, staff('system-admin'), footer('区投促办', 1), now)).toEqual({
      ok: true,
      value: null,
    });
    expect((await getDirectory(db, districtId)).settings.footer).toEqual({ sponsor: '区投促办' });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'setting-changed' },
      orderBy: { seq: 'desc' },
    });
    expect(entry.data).toEqual({ before: { sponsor: '长宁区人民政府' }, after: { sponsor: '区投促办' } });
  });

  it('is not overwritten by somebody who saw an older one', async () => {
    const stale = await changeSetting(db, staff('system-admin'), footer('旧', 1), now);
    expect(stale.ok ? null : stale.refusal.code).toBe('setting-changed');
  });

  it.each(['security-admin', 'auditor', 'office-head', 'leader'] as const)('is not for a %s', async (role) => {
    const refused = await changeSetting(db, staff(role), footer('x', 2), now);
    expect(refused.ok ? null : refused.refusal.code).toBe('forbidden');
  });
});
