import { actsFor } from '#lib/access/domain/acting-for.ts';
import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { ownsCompany } from '../domain/owner.ts';
import { deleteMember, lockMembers, setRole } from '../repository/members.ts';

export type MemberOrder = {
  readonly enterpriseId: string;
  readonly userId: string;
  /** null: leaves the company, or is removed from it */
  readonly role: CompanyRole | null;
  readonly address: string | null;
};

/**
 * An owner changes what somebody is in the company or removes them; anybody leaves by themselves. Refuses `forbidden`, `not-member`,
 * and `last-owner`: a company is never left without one, also when two change it at once.
 */
export async function changeMember(
  db: Db,
  viewer: Viewer,
  order: MemberOrder,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId } = viewer;
  const { enterpriseId, userId, role, address } = order;
  const isLeaving = role === null && userId === viewer.userId;
  if (!actsFor(viewer, enterpriseId)) return refuse('forbidden');
  return db.$transaction(async (tx): Promise<Result<null>> => {
    const members = await lockMembers(tx, { districtId, enterpriseId });
    if (!isLeaving && !ownsCompany(members, viewer.userId)) return refuse('forbidden');
    const member = members.find((each) => each.userId === userId);
    if (!member) return refuse('not-member');
    const isLast = !members.some((each) => each.role === 'owner' && each.userId !== userId);
    if (member.role === 'owner' && role !== 'owner' && isLast) return refuse('last-owner');
    await save(tx, { districtId, enterpriseId, userId }, role);
    const action = role ? 'member-role-changed' : isLeaving ? 'member-left' : 'member-removed';
    const data = { enterpriseId, before: member.role, after: role };
    await recordAudit(tx, { districtId, at: now, action, actorId: viewer.userId, subject: userId, address, data });
    return ok(null);
  });
}

const save = (tx: Tx, ref: { districtId: number; enterpriseId: string; userId: string }, role: CompanyRole | null) =>
  role ? setRole(tx, ref, role) : deleteMember(tx, ref);
