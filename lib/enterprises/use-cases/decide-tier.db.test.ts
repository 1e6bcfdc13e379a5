import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { Tier } from '../domain/tier.ts';
import { findOwnProfile } from '../queries/profile.ts';
import { listTeam } from '../queries/team.ts';
import { findTier, listOpenProposals, listTierReviews } from '../queries/tier.ts';
import { listEnterprises } from '../queries.ts';
import { decideTier } from './decide-tier.ts';
import { proposeTier } from './propose-tier.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const clock = { now: NOW, timeZone: 'Asia/Shanghai' };

const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const otherHead = await createStaff(db, 'other-head', 'D02', 'office-head');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;
const { uscc } = await db.enterprise.findUniqueOrThrow({ where: { districtId_id: { districtId, id: enterpriseId } } });

const propose = async (by: Viewer, tier: Tier) => {
  const done = await proposeTier(db, by, { enterpriseId, tier, reason: '总部企业' }, NOW);
  return done.ok ? 'proposed' : done.refusal.code;
};
const openId = async () => (await db.tierProposal.findFirstOrThrow({ where: { decision: null } })).id;
const decide = async (
  by: Viewer,
  order: { decision: 'approve' | 'refuse'; note?: string; instruction?: string },
  id?: string,
) => {
  const proposalId = id ?? (await openId());
  const done = await decideTier(db, by, { proposalId, note: null, instruction: null, ...order }, clock);
  return done.ok ? done.value : done.refusal.code;
};
const standing = async () => {
  const found = await findTier(db, dispatcher, uscc, clock);
  return [found?.tier, found?.tierUntil?.toISOString().slice(0, 10)];
};

it('is proposed by the office and decided by a head who did not propose it', async () => {
  expect(await propose(leader, 'T1')).toBe('forbidden');
  expect(await propose(owner, 'T1')).toBe('forbidden');
  expect(await propose(head, 'T1')).toBe('proposed');
  expect(await propose(dispatcher, 'T2')).toBe('tier-proposed');
  expect(await decide(dispatcher, { decision: 'approve' })).toBe('forbidden');
  expect(await decide(head, { decision: 'approve' })).toBe('own-proposal');
  expect(await decide(otherHead, { decision: 'refuse' })).toBe('reason-needed');
  expect((await listOpenProposals(db, leader)).map((line) => [line.uscc, line.tier])).toEqual([[uscc, 'T1']]);
  expect(await standing()).toEqual([null, undefined]);

  const instruction = '同意，请落实联系服务。';
  expect(await decide(otherHead, { decision: 'approve', instruction })).toBe('approved');
  expect(await standing()).toEqual(['T1', '2027-11-22']);
  expect(await findTier(db, dispatcher, uscc, clock)).toMatchObject({
    proposals: [{ instruction, decision: 'approved' }],
  });
  expect(await listOpenProposals(db, leader)).toEqual([]);
});

it('of two who decide at once one wins; a refusal leaves the tier as it was; what is decided is never rewritten', async () => {
  await propose(dispatcher, 'T3');
  const id = await openId();
  const refusal = { decision: 'refuse' as const, note: '再观察一季' };
  const both = await Promise.all([decide(head, refusal, id), decide(otherHead, refusal, id)]);
  expect(both.toSorted()).toEqual(['refused', 'tier-decided']);
  expect(await standing()).toEqual(['T1', '2027-11-22']);
  const key = { districtId_id: { districtId, id } };
  await expect(db.tierProposal.update({ where: key, data: { note: '另一个理由' } })).rejects.toThrow();
  await expect(db.tierProposal.delete({ where: key })).rejects.toThrow();
});

it('comes up for review thirty days before its year ends, and when nobody has decided it', async () => {
  const dueOn = async (day: string) => {
    const now = Temporal.Instant.from(`${day}T03:00:00Z`);
    return (await listTierReviews(db, leader, { ...clock, now })).map((line) => line.uscc);
  };
  expect(await dueOn('2027-10-22')).toEqual([]);
  expect(await dueOn('2027-10-23')).toEqual([uscc]);
  await db.enterprise.updateMany({ data: { tierUntil: null } });
  expect(await dueOn('2026-11-23')).toEqual([uscc]);
});

it('is never read by the company, nor by another district', async () => {
  const abroad: Viewer = { ...dispatcher, districtId: await secondDistrict(db) };
  for (const viewer of [owner, abroad]) {
    expect(await findTier(db, viewer, uscc, clock)).toBeNull();
    expect(await listOpenProposals(db, viewer)).toEqual([]);
    expect(await listTierReviews(db, viewer, clock)).toEqual([]);
  }
  expect(await listEnterprises(db, owner, { limit: 50 }, clock.now)).toMatchObject({ refusal: { code: 'forbidden' } });
  const read = [await findOwnProfile(db, owner, clock), await listTeam(db, owner, enterpriseId, clock)];
  expect(JSON.stringify(read)).toContain(uscc);
  expect(JSON.stringify(read)).not.toMatch(/"tier|T1/);
});
