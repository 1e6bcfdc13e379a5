import { beforeAll, describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { sayClauses } from '../say-clause.ts';
import { findOwnMatches } from './own-matches.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const asked = {
  now: Temporal.Instant.from('2026-11-29T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
} as const;

const state = (field: string, value: unknown, year = 0) =>
  db.enterpriseFact.create({
    data: { districtId, enterpriseId, field, year, value: value as never, statedAt: new Date() },
  });
const matches = async () => {
  const found = await findOwnMatches(db, owner, asked);
  if (!found) throw new Error('no company');
  return found;
};

beforeAll(async () => {
  await state('employees', 320, 2025);
  await state('assets', 4_000, 2025);
  await state('restrictedIndustry', false);
  await state('taxableIncome', 280, 2025);
});

describe('the policies of one’s company', () => {
  it('stand each in one group, all that are in force', async () => {
    const { fits, may, judged, not } = await matches();
    const codes = [fits, may, judged, not].flatMap((group) => group.map(({ policy }) => policy.code));
    expect(new Set(codes).size).toBe(codes.length);
    const inForce = await db.districtPolicy.count({
      where: {
        districtId,
        version: {
          kind: { not: 'information' },
          OR: [{ validUntil: null }, { validUntil: { gte: new Date('2026-11-29') } }],
        },
      },
    });
    expect(codes).toHaveLength(inForce);
  });

  it('say what turns the company away, its own value, and how far it is', async () => {
    const found = (await matches()).not.find(({ policy }) => policy.code === 'N01');
    expect(found).toMatchObject({ isNearMiss: true, missing: [] });
    expect(found && sayClauses(found, 'zh-CN')).toEqual([
      { text: '从业人员不超过300人', verdict: 'ineligible', reason: '从业人员现为320人；相差20人', source: null },
    ]);
  });

  it('say what to fill in and where, and which field decides most', async () => {
    const before = await matches();
    expect(before.may.find(({ policy }) => policy.code === 'N03')?.missing).toEqual([
      { field: 'vatType', label: '增值税纳税人类型', section: 'scale' },
    ]);
    const [first] = before.unlocking;
    expect(first?.alone.length).toBeGreaterThan(0);
    const hq = before.unlocking.find(({ field }) => field === 'hightechUntil');
    expect(hq?.section).toBeNull();
    await state('vatType', 'small');
    const after = await matches();
    expect(after.fits.map(({ policy }) => policy.code)).toContain('N03');
    expect(after.unlocking.some(({ field }) => field === 'vatType')).toBe(false);
  });

  it('are nobody else’s: staff and agents have none', async () => {
    expect(await findOwnMatches(db, handler, asked)).toBeNull();
    const agent = { ...owner, memberships: [{ enterpriseId, role: 'agent' as const }] };
    expect(await findOwnMatches(db, agent, asked)).toBeNull();
  });
});
