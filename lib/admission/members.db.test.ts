import { describe, expect, it } from 'vitest';
import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findInvitation, listOwnCompanies } from './queries/companies.ts';
import { acceptInvitation } from './use-cases/accept-invitation.ts';
import { changeMember } from './use-cases/change-members.ts';
import { invite } from './use-cases/invite.ts';
import { revokeInvitation } from './use-cases/revoke-invitation.ts';

const { db } = await testDatabase();
const NOW = instant('2026-11-23T10:00');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');

async function company() {
  const name = `c${Math.random().toString(36).slice(2, 10)}`;
  const owner = await createCompany(db, name);
  const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
  const member = await createCompany(db, `${name}-m`, 'member', enterpriseId);
  return { owner, member, enterpriseId };
}

const change = (viewer: Viewer, enterpriseId: string, userId: string, role: CompanyRole | null) =>
  changeMember(db, viewer, { enterpriseId, userId, role, address: null }, NOW);

async function invited(owner: Viewer, enterpriseId: string, role: CompanyRole = 'member') {
  const made = await invite(db, owner, { enterpriseId, role, phone: null, address: null }, NOW);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const accept = (viewer: Viewer, token: string, at = NOW) => acceptInvitation(db, viewer, { token, address: null }, at);

const rolesOf = async (enterpriseId: string) =>
  (await db.enterpriseMember.findMany({ where: { enterpriseId }, select: { role: true } }))
    .map((each) => each.role)
    .sort();

describe('people of a company', () => {
  it('are changed by its owner only, by nobody of another company, and by no staff', async () => {
    const { member, enterpriseId, owner } = await company();
    const stranger = (await company()).owner;
    for (const viewer of [member, stranger, dispatcher]) {
      expect(await change(viewer, enterpriseId, member.userId, 'owner')).toMatchObject({
        refusal: { code: 'forbidden' },
      });
      expect(await change(viewer, enterpriseId, owner.userId, null)).toMatchObject({ refusal: { code: 'forbidden' } });
    }
    expect(await change(owner, enterpriseId, member.userId, 'agent')).toMatchObject({ ok: true });
    expect(await rolesOf(enterpriseId)).toEqual(['agent', 'owner']);
  });

  it('never lose their last owner, also when two owners leave at once', async () => {
    const { owner, member, enterpriseId } = await company();
    expect(await change(owner, enterpriseId, owner.userId, null)).toMatchObject({ refusal: { code: 'last-owner' } });
    expect(await change(owner, enterpriseId, owner.userId, 'member')).toMatchObject({
      refusal: { code: 'last-owner' },
    });
    await change(owner, enterpriseId, member.userId, 'owner');
    const answers = await Promise.all([
      change(owner, enterpriseId, owner.userId, null),
      change(member, enterpriseId, member.userId, null),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await rolesOf(enterpriseId)).toEqual(['owner']);
  });

  it('leave by themselves, and an owner who is one no longer decides nothing, whatever the session remembers', async () => {
    const { owner, member, enterpriseId } = await company();
    await change(owner, enterpriseId, member.userId, 'owner');
    await change(member, enterpriseId, owner.userId, 'member');
    expect(await change(owner, enterpriseId, member.userId, null)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await change(owner, enterpriseId, owner.userId, null)).toMatchObject({ ok: true });
    expect(await change(owner, enterpriseId, owner.userId, null)).toMatchObject({ refusal: { code: 'not-member' } });
  });

  it('are listed in full for an owner, and for others only themselves', async () => {
    const { owner, member } = await company();
    expect((await listOwnCompanies(db, owner, NOW))[0]?.people).toHaveLength(2);
    expect((await listOwnCompanies(db, member, NOW))[0]?.people.map((each) => each.userId)).toEqual([member.userId]);
  });
});

describe('an invitation', () => {
  it('lets one person in, once, also when two open it at once', async () => {
    const { owner, enterpriseId } = await company();
    const { token } = await invited(owner, enterpriseId, 'agent');
    const people = [(await company()).owner, (await company()).owner];
    const answers = await Promise.all(people.map((each) => accept(each, token)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await rolesOf(enterpriseId)).toEqual(['agent', 'member', 'owner']);
    expect(await findInvitation(db, owner.districtId, token, NOW)).toBeNull();
  });

  it('to somebody who belongs already is not used up', async () => {
    const { owner, member, enterpriseId } = await company();
    const { token } = await invited(owner, enterpriseId, 'owner');
    expect(await accept(member, token)).toMatchObject({ refusal: { code: 'member-already' } });
    expect(await rolesOf(enterpriseId)).toEqual(['member', 'owner']);
    expect(await findInvitation(db, owner.districtId, token, NOW)).not.toBeNull();
  });

  it('to somebody of another company adds this one and leaves the other as it is', async () => {
    const { owner, enterpriseId } = await company();
    const other = await company();
    expect(await accept(other.owner, (await invited(owner, enterpriseId)).token)).toMatchObject({ ok: true });
    expect(await rolesOf(other.enterpriseId)).toEqual(['member', 'owner']);
  });

  it('is over after seven days, when taken back, for staff, and for any other text', async () => {
    const { owner, member, enterpriseId } = await company();
    const guest = (await company()).owner;
    const { id, token } = await invited(owner, enterpriseId);
    expect(await accept(guest, token, NOW.add({ hours: 24 * 7 }))).toMatchObject({
      refusal: { code: 'invitation-over' },
    });
    expect(await accept(dispatcher, token)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await accept(guest, `${token.slice(1)}A`)).toMatchObject({ refusal: { code: 'invitation-over' } });
    expect(await accept(guest, "' or 1=1")).toMatchObject({ refusal: { code: 'invitation-over' } });
    const back = { enterpriseId, id, address: null };
    expect(await revokeInvitation(db, member, back, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await revokeInvitation(db, owner, back, NOW)).toMatchObject({ ok: true });
    expect(await accept(guest, token)).toMatchObject({ refusal: { code: 'invitation-over' } });
  });

  it('is made by an owner only, and its link is not kept', async () => {
    const { owner, member, enterpriseId } = await company();
    const order = { enterpriseId, role: 'member' as const, phone: null, address: null };
    expect(await invite(db, member, order, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    const { id, token } = await invited(owner, enterpriseId);
    const row = await db.invitation.findFirstOrThrow({ where: { id } });
    expect(Buffer.from(row.tokenHash).toString('base64url')).not.toBe(token);
  });
});
