import type { CompanyRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Named } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { unpackDraft } from '../draft-form.ts';

/** Everything the portal holds about one person, as that person reads it. */
export type OwnData = {
  readonly profile: {
    readonly login: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly officePhone: string | null;
    readonly createdAt: Date;
    readonly hasPassword: boolean;
    /** since when an authenticator app is bound */
    readonly secondFactorSince: Date | null;
  };
  readonly companies: readonly (Named & { readonly uscc: string; readonly role: CompanyRole })[];
  readonly posts: readonly { readonly unit: Named; readonly role: string }[];
  readonly sessions: readonly {
    readonly createdAt: Date;
    readonly address: string | null;
    readonly device: string | null;
  }[];
  readonly tokens: readonly { readonly name: string; readonly createdAt: Date }[];
  /** identities at identity services that open this account; `subject` is the service's own name for the person */
  readonly identities: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly createdAt: Date;
    readonly lastUsedAt: Date | null;
  }[];
  /** where a company names this person as whom to reach: their own telephone stands there */
  readonly companyContacts: readonly {
    readonly company: string;
    readonly name: string;
    readonly position: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly isAuthorised: boolean;
    readonly createdAt: Date;
  }[];
  /** companies this person said were theirs, and what became of it */
  readonly claims: readonly {
    readonly name: string;
    readonly uscc: string;
    readonly status: string;
    readonly createdAt: Date;
  }[];
  /** people this person invited, where the invitation is still kept */
  readonly invitations: readonly { readonly role: string; readonly phone: string | null; readonly createdAt: Date }[];
  /** the privacy notices agreed to */
  readonly consents: readonly { readonly version: number; readonly at: Date; readonly channel: string }[];
  /** for whom and by whom this person was stood in for */
  readonly delegations: readonly { readonly from: Date; readonly until: Date; readonly isGiven: boolean }[];
  /** requests this person filed, with the contact each of them names */
  readonly requests: readonly {
    readonly number: string;
    readonly submittedAt: Date;
    readonly contactName: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  }[];
  /** what this person wrote about the portal itself */
  readonly complaints: readonly { readonly at: Date; readonly texts: readonly string[] }[];
  readonly drafts: readonly { readonly updatedAt: Date; readonly title: string; readonly phone: string }[];
};

const PERIOD = { fromDate: true, untilDate: true } as const;

export async function getOwnData(db: Db, viewer: Viewer): Promise<OwnData> {
  const { districtId, userId } = viewer;
  const [person, requests, invitations, consents, companyContacts] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { districtId_id: { districtId, id: userId } },
      select: {
        login: true,
        name: true,
        nameEn: true,
        passwordHash: true,
        secondFactorSince: true,
        phoneSealed: true,
        emailSealed: true,
        officePhone: true,
        createdAt: true,
        memberships: { select: { role: true, enterprise: { select: { name: true, nameEn: true, uscc: true } } } },
        posts: { select: { role: true, unit: { select: { name: true, nameEn: true } } } },
        sessions: { orderBy: { createdAt: 'desc' }, select: { createdAt: true, address: true, userAgent: true } },
        tokens: { where: { revokedAt: null }, select: { name: true, createdAt: true } },
        identities: {
          orderBy: { createdAt: 'asc' },
          select: { issuer: true, subject: true, createdAt: true, lastUsedAt: true },
        },
        drafts: { where: { filedCaseId: null }, select: { updatedAt: true, form: true } },
        claims: {
          orderBy: { createdAt: 'desc' },
          select: { name: true, uscc: true, status: true, createdAt: true },
        },
        complaints: {
          orderBy: { createdAt: 'desc' },
          select: {
            createdAt: true,
            messages: { where: { isAnswer: false }, orderBy: { number: 'asc' }, select: { text: true } },
          },
        },
        delegationsGiven: { orderBy: { fromDate: 'desc' }, select: PERIOD },
        delegationsTaken: { orderBy: { fromDate: 'desc' }, select: PERIOD },
      },
    }),
    db.case.findMany({
      where: { districtId, filedById: userId, status: { not: 'draft' } },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      select: {
        number: true,
        submittedAt: true,
        contactName: true,
        contactPhoneSealed: true,
        contactEmailSealed: true,
      },
    }),
    db.invitation.findMany({
      where: { districtId, createdById: userId },
      orderBy: { createdAt: 'desc' },
      select: { role: true, phoneSealed: true, createdAt: true },
    }),
    db.privacyConsent.findMany({
      where: { districtId, userId },
      orderBy: { at: 'desc' },
      select: { version: true, at: true, channel: true },
    }),
    listCompanyContacts(db, viewer),
  ]);
  const {
    memberships,
    posts,
    sessions,
    tokens,
    identities,
    drafts,
    claims,
    complaints,
    delegationsGiven,
    delegationsTaken,
    ...profile
  } = person;
  const { passwordHash, phoneSealed, emailSealed, ...named } = profile;
  const open = (sealed: Uint8Array | null) => sealed && unsealPersonalData(sealed);
  return {
    profile: { ...named, phone: open(phoneSealed), email: open(emailSealed), hasPassword: passwordHash !== null },
    companies: memberships.map(({ role, enterprise }) => ({ ...enterprise, role: role as CompanyRole })),
    posts,
    sessions: sessions.map(({ userAgent, ...session }) => ({ ...session, device: userAgent })),
    tokens,
    identities,
    companyContacts,
    claims,
    invitations: invitations.map(({ phoneSealed: sealed, ...each }) => ({ ...each, phone: open(sealed) })),
    consents,
    delegations: [
      ...delegationsGiven.map((each) => ({ from: each.fromDate, until: each.untilDate, isGiven: true })),
      ...delegationsTaken.map((each) => ({ from: each.fromDate, until: each.untilDate, isGiven: false })),
    ],
    requests: requests.map(({ contactPhoneSealed, contactEmailSealed, ...request }) => ({
      ...request,
      phone: open(contactPhoneSealed),
      email: open(contactEmailSealed),
    })),
    complaints: complaints.map(({ createdAt, messages }) => ({
      at: createdAt,
      texts: messages.map(({ text }) => text),
    })),
    drafts: drafts.map(({ updatedAt, form }) => {
      const { title, contactPhone } = unpackDraft(form);
      return { updatedAt, title, phone: contactPhone };
    }),
  };
}

type Contact = Omit<OwnData['companyContacts'][number], 'phone' | 'email'> & {
  readonly phoneSealed: Uint8Array | null;
  readonly emailSealed: Uint8Array | null;
};

/** The same entries as go when the person erases their data (`eraseCompanyContacts`); of colleagues nothing. */
async function listCompanyContacts(db: Db, { districtId, userId }: Viewer): Promise<OwnData['companyContacts']> {
  const rows = await db.$queryRaw<Contact[]>`
    select e."name" as "company", c."name", c."position", c."isAuthorised", c."createdAt", c."phoneSealed", c."emailSealed"
    from "User" u
      join "EnterpriseMember" m on m."districtId" = u."districtId" and m."userId" = u."id"
      join "EnterpriseContact" c on c."districtId" = m."districtId" and c."enterpriseId" = m."enterpriseId"
        and c."phoneHash" = u."phoneHash"
      join "Enterprise" e on e."districtId" = c."districtId" and e."id" = c."enterpriseId"
    where u."districtId" = ${districtId} and u."id" = ${userId}::uuid order by c."id"`;
  return rows.map(({ phoneSealed, emailSealed, ...contact }) => ({
    ...contact,
    phone: phoneSealed && unsealPersonalData(phoneSealed),
    email: emailSealed && unsealPersonalData(emailSealed),
  }));
}
