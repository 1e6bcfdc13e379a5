import { maskEmail, maskPhone } from '#lib/access/domain/mask.ts';
import { actsAs, ownCompanyOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { mayAuthoriseContacts, mayKeepContacts } from '../domain/contact-rights.ts';
import { sideOf } from '../domain/profile-rights.ts';

export type ContactView = {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  /** masked */
  readonly phone: string | null;
  /** masked */
  readonly email: string | null;
  readonly isAuthorised: boolean;
  readonly isPrimary: boolean;
};

export type ContactList = {
  readonly company: {
    readonly id: string;
    readonly uscc: string;
    readonly name: string;
    readonly nameEn: string | null;
  };
  /** the primary one first */
  readonly items: readonly ContactView[];
  readonly mayKeep: boolean;
  readonly mayAuthorise: boolean;
};

/** Whom the district reaches at one's own company; null for agents and founders. */
export async function findOwnContacts(db: Db, viewer: Viewer): Promise<ContactList | null> {
  const own = ownCompanyOf(viewer);
  if (!own) return null;
  return find(db, viewer, { districtId_id: { districtId: viewer.districtId, id: own } });
}

/** The same of a company, for the staff who serve it: who keep its profile or hold a seat in its team. Null for others. */
export async function findContacts(db: Db, viewer: Viewer, uscc: string): Promise<ContactList | null> {
  if (!worksOnCases(viewer)) return null;
  const key = { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() };
  const list = await find(db, viewer, { districtId_uscc: key });
  return list;
}

/** Whether somebody on the staff serves a company: keeps its profile or sits in its team, also for whom they stand in. */
export async function servesCompany(
  db: Db | Tx,
  viewer: Viewer,
  company: { readonly id: string; readonly areaCode: string | null },
): Promise<boolean> {
  if (!worksOnCases(viewer)) return false;
  if (sideOf(viewer, company) !== null) return true;
  const { districtId } = viewer;
  const where = { districtId, enterpriseId: company.id, endedAt: null, userId: { in: actsAs(viewer) } };
  return (await db.teamSeat.count({ where })) > 0;
}

type Where = Parameters<Db['enterprise']['findUnique']>[0]['where'];

async function find(db: Db, viewer: Viewer, where: Where): Promise<ContactList | null> {
  const row = await db.enterprise.findUnique({
    where,
    select: {
      ...{ id: true, uscc: true, name: true, nameEn: true, areaCode: true },
      contacts: { orderBy: [{ isPrimary: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (!row) return null;
  const { id, uscc, name, nameEn, contacts } = row;
  if (viewer.kind === 'staff' && !(await servesCompany(db, viewer, row))) return null;
  return {
    company: { id, uscc, name, nameEn },
    items: contacts.map(({ phoneSealed, emailSealed, ...each }) => ({
      ...{ id: each.id, name: each.name, position: each.position },
      phone: phoneSealed && maskPhone(unsealPersonalData(phoneSealed)),
      email: emailSealed && maskEmail(unsealPersonalData(emailSealed)),
      ...{ isAuthorised: each.isAuthorised, isPrimary: each.isPrimary },
    })),
    mayKeep: mayKeepContacts(sideOf(viewer, row)),
    mayAuthorise: mayAuthoriseContacts(viewer, id),
  };
}
