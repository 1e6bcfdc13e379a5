import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { MatterChange } from '../domain/category-change.ts';
import { previewCategory } from '../queries/preview-category.ts';
import { saveCategory } from './save-category.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { districtId } = sysadmin;

const matter: MatterChange = {
  kind: 'matter',
  code: '0105',
  parentCode: '01',
  name: '资金拨付',
  nameEn: 'Payments',
  class: 'C',
  route: { kind: 'fixed', unit: 'D03' },
  helpers: [{ kind: 'caseArea' }],
  keywords: ['补贴款'],
  hint: null,
  hintEn: null,
  isReplyOnly: false,
  isActive: true,
};
const save = (change: Partial<MatterChange>, version: number, viewer = sysadmin) =>
  saveCategory(db, viewer, { change: { ...matter, ...change }, version, address: null }, now);
const codeOf = (result: Awaited<ReturnType<typeof save>>) => (result.ok ? null : result.refusal.code);

describe('a matter changed by an administrator', () => {
  it('shows whom it touches, is saved with before and after in the audit, and counts at once', async () => {
    const company = await createCompany(db, 'owner');
    const contact = { name: '王敏', phone: '19900001111' };
    const filing = { title: '补贴款未到账', description: '请查', contact, categoryCode: '0105' };
    expect((await fileCase(db, company, filing, now)).ok).toBe(true);

    const preview = await previewCategory(db, sysadmin, { change: matter, version: 1 }, now);
    expect(preview.ok && preview.value.effect).toEqual({ recent: 1, moved: 1, open: 1, waiting: 1 });
    expect(preview.ok && preview.value.before?.class).toBe('D');
    const { number } = await db.case.findFirstOrThrow({ where: { categoryCode: '0105' } });
    expect(preview.ok && preview.value.rerouted).toMatchObject([{ number, after: 'D03' }]);

    expect(codeOf(await save({}, 1))).toBeNull();
    const entry = (await getDirectory(db, districtId)).categories.get('0105');
    expect(entry).toMatchObject({ name: '资金拨付', class: 'C', route: { kind: 'fixed', unit: 'D03' } });
    const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'category-changed', subject: '0105' } });
    expect(audit.data).toMatchObject({ before: { class: 'D' }, after: { class: 'C', name: '资金拨付' } });
    expect(audit.actorId).toBe(sysadmin.userId);
  });

  it('shows which deadlines the office would move by giving open requests the new class, and moves none', async () => {
    const { step, file } = officeIn(db);
    const dispatcher = await createStaff(db, 'who-dispatches', 'D02', 'dispatcher');
    const number = await file('2026-11-23T10:00', await createCompany(db, 'second'));
    await step('2026-11-23T10:30', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [], categoryCode: '0101' });
    await db.case.updateMany({ where: { number }, data: { categoryCode: '0105', class: 'C' } });
    const stored = () => db.clock.findFirstOrThrow({ where: { name: 'handling', case: { number } } });
    await db.clock.updateMany({
      where: { name: 'handling', case: { number } },
      data: { limit: { workingDays: 7, due: 'endOfDay' } },
    });
    const before = await stored();

    const preview = await previewCategory(db, sysadmin, { change: { ...matter, class: 'D' }, version: 2 }, now);
    expect(preview.ok && preview.value.moved).toMatchObject({ later: 1, earlier: 0, moves: [{ number }] });
    const move = preview.ok ? preview.value.moved?.moves[0] : undefined;
    expect(move?.after.limit).toEqual({ workingDays: 15, due: 'endOfDay' });
    expect(codeOf(await save({ class: 'D' }, 2))).toBeNull();
    expect(await stored()).toEqual(before);
    await save({}, 3);
  });

  it('is not overwritten by somebody who saw an older one', async () => {
    expect(codeOf(await save({ name: '旧' }, 1))).toBe('setting-changed');
  });

  it('is refused without a route, and stays as it was', async () => {
    const before = await db.category.findFirstOrThrow({ where: { districtId, code: '0105' } });
    expect(codeOf(await save({ route: null }, before.version))).toBe('route-missing');
    expect(await db.category.findFirstOrThrow({ where: { districtId, code: '0105' } })).toEqual(before);
  });

  it('can no longer be filed when closed, while it stays on the cases that have it', async () => {
    const { version } = await db.category.findFirstOrThrow({ where: { districtId, code: '0105' } });
    const before = await db.case.count({ where: { districtId, categoryCode: '0105' } });
    expect(codeOf(await save({ isActive: false }, version))).toBeNull();
    const company = await createCompany(db, 'owner2');
    const contact = { name: '王敏', phone: '19900001111' };
    const filed = await fileCase(
      db,
      company,
      { title: '补贴', description: '请查', contact, categoryCode: '0105' },
      now,
    );
    expect(filed.ok ? null : filed.refusal.code).toBe('unknown-category');
    expect(await db.case.count({ where: { districtId, categoryCode: '0105' } })).toBe(before);
  });

  it.each<StaffRole>(['security-admin', 'auditor', 'office-head', 'dispatcher', 'leader'])(
    'is not for a %s',
    async (role) => {
      expect(codeOf(await save({}, 2, await createStaff(db, role, 'D02', role)))).toBe('forbidden');
    },
  );
});

describe('a new matter', () => {
  it('is entered once under a code nobody has', async () => {
    expect(codeOf(await save({ code: '0199' }, 0))).toBeNull();
    expect(codeOf(await save({ code: '0199' }, 0))).toBe('code-taken');
    expect((await getDirectory(db, districtId)).categories.get('0199')?.parentCode).toBe('01');
  });
});
