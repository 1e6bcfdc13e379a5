import type { Tx } from '../../platform/db.ts';
import { toDate } from '../../shared/instants.ts';

type Person = { readonly districtId: number; readonly userId: string };

export type StoredFactor = { readonly sealed: Uint8Array; readonly step: number };

/** Holds the person's row: of two presses with one code, the second sees that it was used. */
export async function lockFactor(tx: Tx, { districtId, userId }: Person): Promise<StoredFactor | null> {
  const [row] = await tx.$queryRaw<{ sealed: Uint8Array | null; step: number | null }[]>`
    select "secondFactorSealed" as "sealed", "secondFactorStep" as "step" from "User"
    where "districtId" = ${districtId} and "id" = ${userId}::uuid for update`;
  return row?.sealed ? { sealed: row.sealed, step: row.step ?? 0 } : null;
}

export const rememberStep = (tx: Tx, { districtId, userId }: Person, secondFactorStep: number) =>
  tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: { secondFactorStep },
    select: { id: true },
  });

export const markProven = (tx: Tx, { districtId, userId }: Person, sessionId: string, now: Temporal.Instant) =>
  tx.session.updateMany({ where: { id: sessionId, districtId, userId }, data: { secondFactorAt: toDate(now) } });

/** False when the person has no such code, or has used it. */
export async function spendRecoveryCode(
  tx: Tx,
  { districtId, userId }: Person,
  codeHash: Uint8Array<ArrayBuffer>,
  now: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { districtId, userId, codeHash, usedAt: null },
    data: { usedAt: toDate(now) },
  });
  return count === 1;
}

export type NewFactor = {
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly step: number;
  readonly codeHashes: readonly Uint8Array<ArrayBuffer>[];
};

/** The app and the recovery codes that were there before no longer count. */
export async function saveFactor(
  tx: Tx,
  { districtId, userId }: Person,
  { sealed, step, codeHashes }: NewFactor,
  now: Temporal.Instant,
): Promise<void> {
  await tx.user.update({
    where: { districtId_id: { districtId, id: userId } },
    data: { secondFactorSealed: sealed, secondFactorSince: toDate(now), secondFactorStep: step },
    select: { id: true },
  });
  await tx.recoveryCode.deleteMany({ where: { districtId, userId } });
  await tx.recoveryCode.createMany({ data: codeHashes.map((codeHash) => ({ districtId, userId, codeHash })) });
}

/** Sessions that proved it no longer count as proven. False when there was none. */
export async function removeFactor(tx: Tx, { districtId, userId }: Person): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { districtId, id: userId, secondFactorSince: { not: null } },
    data: { secondFactorSealed: null, secondFactorSince: null, secondFactorStep: null },
  });
  await tx.recoveryCode.deleteMany({ where: { districtId, userId } });
  await tx.session.updateMany({ where: { districtId, userId }, data: { secondFactorAt: null } });
  return count === 1;
}
