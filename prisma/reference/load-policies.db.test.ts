import { describe, expect, it } from 'vitest';
import { createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { CHANGNING, loadReference } from './load.ts';
import { createReferenceDistrict } from './new-district.ts';

const { db } = await testDatabase();
const changning = await db.district.findUniqueOrThrow({ where: { code: CHANGNING } });
const head = await createStaff(db, 'head', 'D02', 'office-head');
const entryOf = (code: string) => db.districtPolicy.findFirstOrThrow({ where: { districtId: changning.id, code } });

const newDistrict = (code: string) =>
  createReferenceDistrict(db, { code, name: `测试${code}区`, nameEn: `District ${code}`, host: null });

describe('the catalogue of a new installation', () => {
  it('has all 67 policies, none of them verified, each with a unit to ask', async () => {
    const entries = await db.districtPolicy.findMany({ where: { districtId: changning.id } });
    expect(entries).toHaveLength(67);
    expect(entries.every(({ verification }) => verification === 'pending')).toBe(true);
    expect(entries.filter(({ contactUnitCode }) => contactUnitCode === null)).toEqual([]);
  });

  it('stays as it is when loaded again, also what was verified', async () => {
    const { policyId } = await entryOf('N01');
    const verified = { verification: 'verified', verifiedById: head.userId, verifiedAt: new Date() };
    const key = { districtId_policyId: { districtId: changning.id, policyId } };
    await db.districtPolicy.update({ where: key, data: verified });
    await loadReference(db);
    expect(await db.policyVersion.count()).toBe(67);
    expect(await entryOf('N01')).toMatchObject(verified);
  });

  it('is shared as far as policies are: another district of Shanghai has 52, one elsewhere 20', async () => {
    for (const [code, count] of [
      ['310106', 52],
      ['330106', 20],
    ] as const) {
      const districtId = await newDistrict(code);
      expect(await db.districtPolicy.count({ where: { districtId: districtId ?? 0 } })).toBe(count);
      expect(await db.districtPolicy.count({ where: { districtId: districtId ?? 0, verification: 'verified' } })).toBe(
        0,
      );
    }
    expect(await db.policy.count()).toBe(67);
  });
});

describe('the database keeps', () => {
  it('a published version as it was; only withdrawing is left', async () => {
    const { policyId, number } = await entryOf('N02');
    const where = { policyId_number: { policyId, number } };
    await expect(db.policyVersion.update({ where, data: { benefit: '翻倍' } })).rejects.toThrow();
    await expect(db.policyVersion.update({ where, data: { status: 'draft' } })).rejects.toThrow();
    await expect(db.policyVersion.delete({ where })).rejects.toThrow();
    await db.policyVersion.update({ where, data: { status: 'withdrawn' } });
    await expect(db.policyVersion.update({ where, data: { status: 'published' } })).rejects.toThrow();
  });

  it('a district from showing what is another one’s', async () => {
    const { policyId } = await entryOf('C01');
    const other = (await newDistrict('310107')) ?? 0;
    const data = { districtId: other, policyId, code: 'C01', number: 1, rank: 1 };
    await expect(db.districtPolicy.create({ data })).rejects.toThrow();
  });

  it('verified from meaning nobody', async () => {
    const { policyId } = await entryOf('N03');
    const where = { districtId_policyId: { districtId: changning.id, policyId } };
    await expect(db.districtPolicy.update({ where, data: { verification: 'verified' } })).rejects.toThrow(
      /verification/,
    );
  });

  it('a new version from passing as verified', async () => {
    const { policyId, number } = await entryOf('N04');
    const where = { districtId_policyId: { districtId: changning.id, policyId } };
    await db.districtPolicy.update({
      where,
      data: { verification: 'verified', verifiedById: head.userId, verifiedAt: new Date() },
    });
    const { rule, ...version } = await db.policyVersion.findUniqueOrThrow({
      where: { policyId_number: { policyId, number } },
    });
    await db.policyVersion.create({ data: { ...version, number: 2, rule: rule as object } });
    await expect(db.districtPolicy.update({ where, data: { number: 2 } })).rejects.toThrow();
    await db.districtPolicy.update({
      where,
      data: { number: 2, verification: 'pending', verifiedById: null, verifiedAt: null },
    });
    expect((await entryOf('N04')).number).toBe(2);
  });
});
