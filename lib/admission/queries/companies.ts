import { can } from '#lib/access/domain/permissions.ts';
import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, isLinkToken } from '#lib/access/link-token.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate, toInstant } from '#lib/shared/instants.ts';

export type Person = {
  readonly userId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly role: CompanyRole;
};
export type OpenInvitation = { readonly id: string; readonly role: CompanyRole; readonly expiresAt: Temporal.Instant };

export type OwnCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly role: CompanyRole;
  /** everybody for an owner, for others themselves alone */
  readonly people: readonly Person[];
  readonly invitations: readonly OpenInvitation[];
};

/** The company this person acts for, or all they belong to outside a session; who else does is the owner's to see. */
export async function listOwnCompanies(db: Db, viewer: Viewer, now: Temporal.Instant): Promise<OwnCompany[]> {
  const { districtId, userId } = viewer;
  const rows = await db.enterprise.findMany({
    where: {
      districtId,
      id: { in: viewer.memberships.map((each) => each.enterpriseId) },
      members: { some: { userId } },
    },
    select: {
      id: true,
      uscc: true,
      name: true,
      nameEn: true,
      members: {
        select: { userId: true, role: true, user: { select: { name: true, nameEn: true } } },
        orderBy: { createdAt: 'asc' },
      },
      invitations: {
        where: { usedAt: null, revokedAt: null, expiresAt: { gt: toDate(now) } },
        select: { id: true, role: true, expiresAt: true },
        orderBy: { createdAt: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ members, invitations, ...company }) => {
    const people = members.map(({ user, role, ...each }) => ({ ...each, ...user, role: role as CompanyRole }));
    const role = people.find((each) => each.userId === userId)?.role ?? 'member';
    const isOwner = role === 'owner';
    return {
      ...company,
      role,
      people: isOwner ? people : people.filter((each) => each.userId === userId),
      invitations: isOwner
        ? invitations.map((each) => ({ ...each, role: each.role as CompanyRole, expiresAt: toInstant(each.expiresAt) }))
        : [],
    };
  });
}

export type OwnClaim = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly status: 'waiting' | 'refused';
  readonly reason: string | null;
  readonly needsLicence: boolean;
  readonly licence: string | null;
  readonly createdAt: Temporal.Instant;
  /** the last digits of the telephone on the company's record, where a code can be sent */
  readonly contactTail: string | null;
};

const REFUSED_SHOWN_DAYS = 30;

/** What this person waits for, and what was refused lately. */
export async function listOwnClaims(
  db: Db,
  { districtId, userId }: Viewer,
  now: Temporal.Instant,
): Promise<OwnClaim[]> {
  const since = toDate(now.subtract({ hours: 24 * REFUSED_SHOWN_DAYS }));
  const rows = await db.enterpriseClaim.findMany({
    where: { districtId, userId, OR: [{ status: 'waiting' }, { status: 'refused', decidedAt: { gt: since } }] },
    include: { licence: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
    take: 20,
  });
  const known = await db.enterprise.findMany({
    where: { districtId, uscc: { in: rows.map((row) => row.uscc) } },
    select: {
      uscc: true,
      contacts: {
        where: { isAuthorised: true, phoneSealed: { not: null } },
        select: { phoneSealed: true },
        orderBy: [{ isPrimary: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
        take: 1,
      },
    },
  });
  const tails = new Map(known.map(({ uscc, contacts }) => [uscc, tailOf(contacts[0]?.phoneSealed ?? null)]));
  return rows.map(({ id, uscc, name, status, reason, usccProblem, licence, createdAt }) => ({
    id,
    uscc,
    name,
    status: status === 'waiting' ? 'waiting' : 'refused',
    reason,
    needsLicence: usccProblem !== null,
    licence: licence?.name ?? null,
    createdAt: toInstant(createdAt),
    contactTail: tails.get(uscc) ?? null,
  }));
}

const tailOf = (sealed: Uint8Array | null): string | null => (sealed ? unsealPersonalData(sealed).slice(-4) : null);

export type WaitingClaim = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly hasProblem: boolean;
  readonly createdAt: Temporal.Instant;
  readonly person: { readonly name: string; readonly phone: string | null; readonly email: string | null };
  readonly licence: { readonly id: string; readonly name: string } | null;
  /** people of the company as the district knows it; null where it does not */
  readonly members: number | null;
};

/** Who waits to be let into a company, the longest first, for staff who may. */
export async function listWaitingClaims(db: Db, viewer: Viewer): Promise<WaitingClaim[]> {
  if (!can(viewer, 'companies:admit')) return [];
  const { districtId } = viewer;
  const rows = await db.enterpriseClaim.findMany({
    where: { districtId, status: 'waiting' },
    include: {
      user: { select: { name: true, phoneSealed: true, emailSealed: true } },
      licence: { select: { id: true, name: true } },
    },
    orderBy: { createdAt: 'asc' },
    take: 50,
  });
  const known = await db.enterprise.findMany({
    where: { districtId, uscc: { in: rows.map((row) => row.uscc) } },
    select: { uscc: true, _count: { select: { members: true } } },
  });
  const open = (sealed: Uint8Array | null) => (sealed ? unsealPersonalData(sealed) : null);
  return rows.map(({ id, uscc, name, usccProblem, createdAt, user, licence }) => ({
    id,
    uscc,
    name,
    hasProblem: usccProblem !== null,
    createdAt: toInstant(createdAt),
    person: { name: user.name, phone: open(user.phoneSealed), email: open(user.emailSealed) },
    licence,
    members: known.find((each) => each.uscc === uscc)?._count.members ?? null,
  }));
}

/** A licence that staff who decide may read, and nobody else but who sent it. */
export const findLicence = async (db: Db, viewer: Viewer, id: string) =>
  can(viewer, 'companies:admit')
    ? db.attachment.findFirst({
        where: { districtId: viewer.districtId, id, claims: { some: {} } },
        select: { name: true, size: true, type: true, storageKey: true },
      })
    : null;

/** What an invitation says, while it can be used; null for any other link. */
export async function findInvitation(db: Db, districtId: number, token: string, now: Temporal.Instant) {
  if (!isLinkToken(token)) return null;
  const found = await db.invitation.findFirst({
    where: {
      districtId,
      tokenHash: hashLinkToken(token),
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: toDate(now) },
    },
    select: { role: true, enterpriseId: true, enterprise: { select: { name: true, nameEn: true } } },
  });
  return found && { ...found, role: found.role as CompanyRole };
}
