import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { HONGQIAO } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { AreaChange } from '../domain/area-change.ts';
import { previewArea } from '../queries/preview-area.ts';
import { saveArea } from './save-area.ts';

const { db } = await testDatabase();
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');
const owner = await createCompany(db, 'owner');
const { districtId } = sysadmin;
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');

const hongqiao: AreaChange = {
  code: HONGQIAO,
  name: '虹桥街道',
  nameEn: 'Hongqiao Sub-district',
  kind: 'subdistrict',
  leadUnitCode: 'D38',
  helperUnitCodes: [],
  isActive: true,
};
const save = async (change: Partial<AreaChange>, version: number, viewer = sysadmin) => {
  const saved = await saveArea(db, viewer, { change: { ...hongqiao, ...change }, version, address: null }, now);
  return saved.ok ? null : saved.refusal.code;
};
const file = (areaCode?: string) =>
  fileCase(
    db,
    owner,
    {
      title: '物业纠纷',
      description: '请协调',
      contact: { name: '王敏', phone: '19900001111' },
      categoryCode: '0602',
      ...(areaCode && { areaCode }),
    },
    now,
  );

describe('an area changed by an administrator', () => {
  it('shows what would go to another unit, and is saved with before and after in the audit', async () => {
    expect((await file()).ok).toBe(true);
    const preview = await previewArea(db, sysadmin, { change: hongqiao, version: 1 }, now);
    expect(preview.ok && preview.value.effect).toEqual({ openCases: 1, companies: 1, recent: 1, moved: 1 });
    expect(await save({}, 1)).toBeNull();
    expect((await getDirectory(db, districtId)).areas.get(HONGQIAO)?.leadUnitCode).toBe('D38');
    const { data } = await db.auditEntry.findFirstOrThrow({ where: { action: 'area-changed' } });
    expect(data).toMatchObject({ before: { leadUnitCode: HONGQIAO }, after: { leadUnitCode: 'D38' } });
  });

  it('is neither overwritten by somebody who saw an older one, nor changed by anybody else', async () => {
    expect(await save({}, 1)).toBe('setting-changed');
    expect(await save({}, 2, auditor)).toBe('forbidden');
  });

  it('is not closed while a request or a company belongs to it', async () => {
    expect(await save({ isActive: false }, 2)).toBe('area-in-use');
  });

  it('is entered once under its code, and no longer offered when closed', async () => {
    const park = {
      code: '310105LK0009',
      name: '新园区',
      nameEn: 'New Park',
      kind: 'park',
      leadUnitCode: null,
    } as const;
    expect(await save(park, 0)).toBeNull();
    expect(await save(park, 0)).toBe('code-taken');
    expect(await save({ ...park, isActive: false }, 1)).toBeNull();
    const refused = await file(park.code);
    expect(refused.ok ? null : refused.refusal.code).toBe('unknown-area');
  });
});
