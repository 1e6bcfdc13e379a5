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
  };
  readonly companies: readonly (Named & { readonly uscc: string; readonly role: CompanyRole })[];
  readonly posts: readonly { readonly unit: Named; readonly role: string }[];
  readonly sessions: readonly {
    readonly createdAt: Date;
    readonly address: string | null;
    readonly device: string | null;
  }[];
  readonly tokens: readonly { readonly name: string; readonly createdAt: Date }[];
  /** requests this person filed, with the contact each of them names */
  readonly requests: readonly {
    readonly number: string;
    readonly submittedAt: Date;
    readonly contactName: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  }[];
  readonly drafts: readonly { readonly updatedAt: Date; readonly title: string; readonly phone: string }[];
};

export async function getOwnData(db: Db, { districtId, userId }: Viewer): Promise<OwnData> {
  const [{ memberships, posts, sessions, tokens, drafts, passwordHash, phoneSealed, emailSealed, ...named }, requests] =
    await Promise.all([
      db.user.findUniqueOrThrow({
        where: { districtId_id: { districtId, id: userId } },
        select: {
          login: true,
          name: true,
          nameEn: true,
          passwordHash: true,
          phoneSealed: true,
          emailSealed: true,
          officePhone: true,
          createdAt: true,
          memberships: { select: { role: true, enterprise: { select: { name: true, nameEn: true, uscc: true } } } },
          posts: { select: { role: true, unit: { select: { name: true, nameEn: true } } } },
          sessions: { orderBy: { createdAt: 'desc' }, select: { createdAt: true, address: true, userAgent: true } },
          tokens: { where: { revokedAt: null }, select: { name: true, createdAt: true } },
          drafts: { where: { filedCaseId: null }, select: { updatedAt: true, form: true } },
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
    ]);
  const open = (sealed: Uint8Array | null) => sealed && unsealPersonalData(sealed);
  return {
    profile: { ...named, phone: open(phoneSealed), email: open(emailSealed), hasPassword: passwordHash !== null },
    companies: memberships.map(({ role, enterprise }) => ({ ...enterprise, role: role as CompanyRole })),
    posts,
    sessions: sessions.map(({ userAgent, ...session }) => ({ ...session, device: userAgent })),
    tokens,
    requests: requests.map(({ contactPhoneSealed, contactEmailSealed, ...request }) => ({
      ...request,
      phone: open(contactPhoneSealed),
      email: open(contactEmailSealed),
    })),
    drafts: drafts.map(({ updatedAt, form }) => {
      const { title, contactPhone } = unpackDraft(form);
      return { updatedAt, title, phone: contactPhone };
    }),
  };
}
