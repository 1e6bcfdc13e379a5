import { randomUUIDv7 } from 'node:crypto';
import { lookupHash } from '#lib/access/lookup.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

type Company = { readonly districtId: number; readonly enterpriseId: string };

export const listHeld = (tx: Tx, { districtId, enterpriseId }: Company) =>
  tx.enterpriseContact.findMany({
    where: { districtId, enterpriseId },
    select: { id: true, isPrimary: true, isAuthorised: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

type Details = {
  readonly name: string;
  readonly position?: string | undefined;
  /** as `asMobile` gives it; none leaves the one on record */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly isAuthorised: boolean;
};

/** Where only one is the primary one, the others are first told that they are not. */
export const unsetPrimary = (tx: Tx, { districtId, enterpriseId }: Company) =>
  tx.enterpriseContact.updateMany({ where: { districtId, enterpriseId, isPrimary: true }, data: { isPrimary: false } });

export const setPrimary = (tx: Tx, { districtId }: Company, id: string) =>
  tx.enterpriseContact.update({
    where: { districtId_id: { districtId, id } },
    data: { isPrimary: true },
    select: { id: true },
  });

export async function insertContact(
  tx: Tx,
  company: Company,
  details: Details,
  now: Temporal.Instant,
): Promise<string> {
  const id = randomUUIDv7();
  await tx.enterpriseContact.create({
    data: { ...company, ...sealed(details), name: details.name, id, createdAt: toDate(now) },
    select: { id: true },
  });
  return id;
}

export const updateContact = (tx: Tx, { districtId }: Company, id: string, details: Details) =>
  tx.enterpriseContact.update({
    where: { districtId_id: { districtId, id } },
    data: sealed(details),
    select: { id: true },
  });

export const deleteContact = (tx: Tx, { districtId }: Company, id: string) =>
  tx.enterpriseContact.delete({ where: { districtId_id: { districtId, id } }, select: { id: true } });

const sealed = ({ name, position, phone, email, isAuthorised }: Details) => ({
  name,
  position: position || null,
  isAuthorised,
  ...(phone && { phoneSealed: sealPersonalData(phone), phoneHash: lookupHash('phone', phone) }),
  ...(email && { emailSealed: sealPersonalData(email) }),
});
