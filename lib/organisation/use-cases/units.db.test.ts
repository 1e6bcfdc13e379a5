import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import { createUser } from '#lib/access/use-cases/create-user.ts';
import { signIn } from '#lib/access/use-cases/sign-in.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { getDirectory } from '../queries.ts';
import { addUnit } from './add-unit.ts';
import { changeUnit } from './change-unit.ts';
import { setUnitOpen } from './set-unit-open.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const { id: districtId } = await db.district.findFirstOrThrow();
const address = null;

const staff = (role: StaffRole): Viewer => ({
  userId: '0199aaaa-0000-7000-8000-000000000001',
  districtId,
  login: role,
  name: role,
  kind: 'staff',
  posts: [{ unitCode: 'D02', areaCode: null, role }],
  memberships: [],
});
const manager = staff('system-admin');
const names = { name: '科技人才科', nameEn: 'Talent Section', shortName: '人才科', shortNameEn: 'Talent' };
const add = (code: string, kind: string, parentCode: string | null, by = manager) =>
  addUnit(db, by, { ...names, code, kind, parentCode, address }, now);
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string; details?: unknown } }) =>
  result.ok ? 'ok' : result.refusal.code;
const close = (code: string, version = 1) => setUnitOpen(db, manager, { code, isOpen: false, version, address }, now);

describe('units', () => {
  it('are added with offices inside them, renamed and moved, with before and after in the audit', async () => {
    expect(codeOf(await add('N1', 'department', null))).toBe('ok');
    expect(codeOf(await add('N1', 'department', null))).toBe('unit-code-taken');
    expect(codeOf(await add('N1-1', 'section', 'N1'))).toBe('ok');
    expect(codeOf(await add('N1-2', 'section', 'N1-1'))).toBe('unit-parent-section');
    const change = { ...names, code: 'N1-1', name: '新名', parentCode: 'D05', version: 1, address };
    expect(codeOf(await changeUnit(db, manager, change, now))).toBe('ok');
    expect(codeOf(await changeUnit(db, manager, change, now))).toBe('unit-changed');
    expect((await getDirectory(db, districtId)).units.get('N1-1')).toMatchObject({ name: '新名' });
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'unit-changed' }, orderBy: { seq: 'desc' } });
    expect(entry.data).toMatchObject({ before: { parentCode: 'N1' }, after: { parentCode: 'D05', name: '新名' } });
  });

  it('are the system administrator’s matter alone', async () => {
    for (const role of ['security-admin', 'auditor', 'office-head'] as const) {
      expect(codeOf(await add('N9', 'department', null, staff(role)))).toBe('forbidden');
      expect(codeOf(await setUnitOpen(db, staff(role), { code: 'N1', isOpen: false, version: 1, address }, now))).toBe(
        'forbidden',
      );
    }
  });

  it('are closed when nothing hangs on them, and told what does otherwise', async () => {
    expect(codeOf(await add('N2', 'department', null))).toBe('ok');
    expect(codeOf(await close('N2'))).toBe('ok');
    expect(codeOf(await add('N2-1', 'section', 'N2'))).toBe('unit-parent-closed');
    const { code } = await db.unit.findFirstOrThrow({ where: { kind: 'office' } });
    expect(codeOf(await close(code))).toBe('unit-is-office');
    const used = await close('D07');
    expect(used.ok ? null : used.refusal).toMatchObject({ code: 'unit-in-use' });
    expect(used.ok ? 0 : Number(used.refusal.details?.matters)).toBeGreaterThan(0);
  });

  it('give people of an office inside them the unit’s work', async () => {
    await add('D07-1', 'section', 'D07');
    const person = { login: 'in-section', name: '科员', district: '310105', unit: 'D07-1', role: 'handler' };
    const created = await createUser(db, person, now);
    if (!created.ok) throw new Error(created.refusal.code);
    const password = created.value.oneTimePassword;
    const opened = await signIn(db, { login: 'in-section', password, address, userAgent: null }, now);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect((await findViewerBySession(db, opened.value, now))?.posts).toEqual([
      { unitCode: 'D07', areaCode: null, role: 'handler' },
    ]);
    const used = await close('D07-1');
    expect(used.ok ? null : used.refusal).toMatchObject({ code: 'unit-in-use', details: { people: 1 } });
  });
});
