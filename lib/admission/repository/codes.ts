import type { Contact } from '#lib/access/contact-forms.ts';
import { lookupHashes } from '#lib/access/lookup.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { PROVEN_MINUTES } from '../domain/code-limits.ts';

export type CodePurpose = 'enter' | 'claim';

export type NewCode = {
  readonly districtId: number;
  readonly id: string;
  readonly purpose: CodePurpose;
  readonly targetHash: Uint8Array<ArrayBuffer>;
  /** the claim it is for; null where it only lets somebody sign in */
  readonly claimId: string | null;
  readonly codeHash: Uint8Array<ArrayBuffer>;
  readonly expiresAt: Temporal.Instant;
  readonly attemptsLeft: number;
};

/** The newest code for the same thing is the only one that counts. */
export async function insertCode(tx: Tx, { expiresAt, ...code }: NewCode, now: Temporal.Instant): Promise<void> {
  const { districtId, purpose, targetHash, claimId } = code;
  await tx.oneTimeCode.updateMany({
    where: { districtId, purpose, targetHash, claimId, provenAt: null },
    data: { attemptsLeft: 0 },
  });
  const data = { ...code, expiresAt: toDate(expiresAt), createdAt: toDate(now) };
  await tx.oneTimeCode.create({ data, select: { id: true } });
}

export const deleteCode = (db: Db, districtId: number, id: string) =>
  db.oneTimeCode.deleteMany({ where: { districtId, id } });

type CodeRef = { readonly districtId: number; readonly id: string; readonly purpose: CodePurpose };

/** Counts a try before it is looked at, in one statement: of twenty guesses at once, five are looked at. Null when none is left. */
export async function takeTry(db: Db, { districtId, id, purpose }: CodeRef, now: Temporal.Instant) {
  const [row] = await db.$queryRaw<{ codeHash: Uint8Array; targetHash: Uint8Array; attemptsLeft: number }[]>`
    update "OneTimeCode" set "attemptsLeft" = "attemptsLeft" - 1
    where "districtId" = ${districtId} and "id" = ${id}::uuid and "purpose" = ${purpose} and "provenAt" is null
      and "attemptsLeft" > 0 and "expiresAt" > ${toDate(now)}
    returning "codeHash", "targetHash", "attemptsLeft"`;
  return row ?? null;
}

/** False when another request was first. */
export async function markProven(tx: Db | Tx, { districtId, id }: CodeRef, now: Temporal.Instant): Promise<boolean> {
  const where = { districtId, id, provenAt: null };
  return (await tx.oneTimeCode.updateMany({ where, data: { provenAt: toDate(now) } })).count === 1;
}

/** Uses a proven code up, once; false when it was used, proven too long ago, or for somebody else. */
export async function consumeCode(
  tx: Tx,
  { districtId, id, purpose }: CodeRef,
  targetHashes: readonly Uint8Array<ArrayBuffer>[],
  now: Temporal.Instant,
): Promise<boolean> {
  const since = toDate(now.subtract({ minutes: PROVEN_MINUTES }));
  const { count } = await tx.oneTimeCode.updateMany({
    where: { districtId, id, purpose, usedAt: null, provenAt: { gt: since }, targetHash: { in: [...targetHashes] } },
    data: { usedAt: toDate(now) },
  });
  return count === 1;
}

/** The newest code sent to this telephone for this claim that was not typed right yet. */
export async function findClaimCode(
  db: Db,
  { districtId, claimId, contact }: { districtId: number; claimId: string; contact: Contact },
): Promise<string | null> {
  const targetHash = { in: lookupHashes(contact.kind, contact.value) };
  const found = await db.oneTimeCode.findFirst({
    where: { districtId, purpose: 'claim', claimId, targetHash, provenAt: null, attemptsLeft: { gt: 0 } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return found?.id ?? null;
}
