import { randomUUIDv7 } from 'node:crypto';
import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { bindToCompany } from '#lib/cases/commands/bind-company.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { type Claim, decideClaim, findCompany } from '../repository/claims.ts';
import { insertMember, lockMembers } from '../repository/members.ts';

export type Admission = {
  readonly directory: Directory;
  readonly by: 'code' | 'staff';
  /** whoever decides: the claimant by a code, or staff */
  readonly viewer: Viewer;
  readonly address: string | null;
  readonly now: Temporal.Instant;
};

export type Admitted = { readonly enterpriseId: string; readonly role: CompanyRole; readonly cases: number };

/**
 * Lets somebody into the company they claim, in the caller's transaction: the company is entered where the district does not know it,
 * the first to come is its owner, and what the person filed without a company becomes the company's.
 */
export async function admit(tx: Tx, claim: Claim, admission: Admission): Promise<Admitted> {
  const { districtId, userId, uscc } = claim;
  const { directory, by, viewer, address, now } = admission;
  const enterpriseId = (await findCompany(tx, districtId, uscc))?.id ?? (await enter(tx, claim));
  const members = await lockMembers(tx, { districtId, enterpriseId });
  const known = members.find((each) => each.userId === userId)?.role;
  const role = known ?? (members.some((each) => each.role === 'owner') ? 'member' : 'owner');
  await insertMember(tx, { districtId, enterpriseId, userId, role });
  await decideClaim(tx, claim, { status: 'approved', admittedBy: by, decidedById: viewer.userId, enterpriseId }, now);
  const binding = { directory, enterpriseId, uscc, filerId: userId, now };
  const cases = await bindToCompany(tx, viewer, binding);
  const data = { uscc, role, by, cases, usccProblem: claim.usccProblem };
  const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address, data };
  await recordAudit(tx, { ...entry, action: 'company-admitted' });
  return { enterpriseId, role, cases };
}

async function enter(tx: Tx, { districtId, uscc, name }: Claim): Promise<string> {
  await tx.enterprise.createMany({ data: [{ districtId, id: randomUUIDv7(), uscc, name }], skipDuplicates: true });
  const { id } = await tx.enterprise.findUniqueOrThrow({ where: { districtId_uscc: { districtId, uscc } } });
  return id;
}
