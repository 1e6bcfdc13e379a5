import type { Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { lookupHashes } from '../lookup.ts';
import { sealPersonalData, unsealPersonalData } from '../sealing.ts';

export type Person = { readonly districtId: number; readonly userId: string };

export const lockPerson = async (tx: Tx, { districtId, userId }: Person) => {
  await tx.$queryRaw`select from "User" where "districtId" = ${districtId} and "id" = ${userId}::uuid for update`;
  return tx.user.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: userId } },
    select: {
      login: true,
      name: true,
      nameEn: true,
      passwordHash: true,
      phoneSealed: true,
      emailSealed: true,
      officePhone: true,
    },
  });
};

export type Correction = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly officePhone: string | null;
  /** only where it changed: null removes it */
  readonly phone?: string | null;
  readonly email?: string | null;
};

/** A number or address that was typed proves nothing: it is kept without the hash by which a person would be found. */
export function saveCorrection(tx: Tx, { districtId, userId }: Person, { phone, email, ...named }: Correction) {
  return tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: {
      ...named,
      ...(phone !== undefined && { phoneSealed: phone ? sealPersonalData(phone) : null, phoneHash: null }),
      ...(email !== undefined && { emailSealed: email ? sealPersonalData(email) : null, emailHash: null }),
    },
    select: { id: true },
  });
}

/** Codes on their way to this person's telephone or mailbox. */
async function deleteCodes(tx: Tx, { districtId, userId }: Person): Promise<void> {
  const { phoneSealed, emailSealed } = await tx.user.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: userId } },
    select: { phoneSealed: true, emailSealed: true },
  });
  const targets = [
    ...(phoneSealed ? lookupHashes('phone', unsealPersonalData(phoneSealed)) : []),
    ...(emailSealed ? lookupHashes('email', unsealPersonalData(emailSealed)) : []),
  ];
  await tx.oneTimeCode.deleteMany({ where: { districtId, targetHash: { in: targets } } });
}

/**
 * Closes the account and takes out everything that says whose it was. The row stays under its number, because histories and the
 * audit name it; the number alone tells nobody anything.
 */
export async function erasePerson(tx: Tx, { districtId, userId }: Person, now: Temporal.Instant): Promise<void> {
  await deleteCodes(tx, { districtId, userId });
  await tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: {
      login: `erased-${userId}`,
      name: '已注销用户',
      nameEn: 'Closed account',
      passwordHash: null,
      phoneSealed: null,
      phoneHash: null,
      emailSealed: null,
      emailHash: null,
      officePhone: null,
      secondFactorSealed: null,
      secondFactorSince: null,
      secondFactorStep: null,
      disabledAt: toDate(now),
      sessionVersion: { increment: 1 },
    },
    select: { id: true },
  });
  const own = { districtId, userId };
  await tx.session.deleteMany({ where: own });
  await tx.identityLink.deleteMany({ where: own });
  await tx.apiToken.deleteMany({ where: own });
  await tx.recoveryCode.deleteMany({ where: own });
  await tx.savedView.deleteMany({ where: own });
  await tx.enterpriseMember.deleteMany({ where: own });
}
