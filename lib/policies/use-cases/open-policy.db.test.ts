import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { recordSent } from '../commands/record-reach.ts';
import { openPolicy } from './open-policy.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const agent = { ...owner, memberships: [{ enterpriseId, role: 'agent' as const }] };
const [first, second] = [Temporal.Instant.from('2026-11-29T02:00:00Z'), Temporal.Instant.from('2026-11-30T02:00:00Z')];

const reachOf = async (code: string) => {
  const rows = await db.policyReach.findMany({
    where: { enterpriseId, entry: { code } },
    select: { sentAt: true, via: true, openedAt: true },
  });
  return rows.map(({ sentAt, via, openedAt }) => [sentAt?.toISOString(), via, openedAt?.toISOString()]);
};
const policyIds = async (...codes: string[]) =>
  (await db.districtPolicy.findMany({ where: { districtId, code: { in: codes } } })).map(({ policyId }) => policyId);

describe('a policy has reached a company', () => {
  it('since its own people first opened it, whether it was sent before or after', async () => {
    await openPolicy(db, owner, 'N01', first);
    await openPolicy(db, owner, 'N01', second);
    const ids = [...(await policyIds('N01', 'N02')), crypto.randomUUID()];
    await recordSent(db, { districtId, enterpriseId, policyIds: ids, via: 'package', at: second });
    await recordSent(db, { districtId, enterpriseId, policyIds: ids, via: 'notice', at: first });
    expect(await reachOf('N01')).toEqual([[iso(second), 'package', iso(first)]]);
    expect(await reachOf('N02')).toEqual([[iso(second), 'package', undefined]]);
  });

  it('by nobody else, nor by a code that is none', async () => {
    await openPolicy(db, agent, 'N03', first);
    await openPolicy(db, handler, 'N03', first);
    await openPolicy(db, { ...owner, memberships: [] }, 'N03', first);
    await openPolicy(db, owner, 'X99', first);
    expect(await reachOf('N03')).toEqual([]);
    expect(await db.policyReach.count()).toBe(2);
  });

  it('and the first time is never rewritten', async () => {
    const change = db.policyReach.updateMany({ where: { openedAt: { not: null } }, data: { openedAt: new Date() } });
    await expect(change).rejects.toThrow();
    expect(await reachOf('N01')).toMatchObject([[iso(second), 'package', iso(first)]]);
  });
});

const iso = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'millisecond' });
