import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumnOrNull, toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import { COMPLETENESS_FIELD, historyFieldOf, type QualificationRecord } from '../domain/qualification-record.ts';
import type { QualificationKind } from '../domain/qualifications.ts';

/** Of which company, by whom, when. */
export type Keeping = {
  readonly districtId: number;
  readonly enterpriseId: string;
  readonly userId: string;
  readonly now: Temporal.Instant;
};

/** What is on record of one qualification, with the name of its proof; null for one the company does not have. */
export async function findRecord(
  tx: Tx,
  { districtId, enterpriseId }: Keeping,
  kind: QualificationKind,
): Promise<(QualificationRecord & { readonly proofName: string | null; readonly isVerified: boolean }) | null> {
  const row = await tx.enterpriseQualification.findUnique({
    where: { districtId_enterpriseId_kind: { districtId, enterpriseId, kind } },
    include: { proof: { select: { name: true } } },
  });
  return (
    row && {
      number: row.number,
      grantedOn: fromDateColumnOrNull(row.grantedOn),
      expiresOn: fromDateColumnOrNull(row.expiresOn),
      proofId: row.proofId,
      proofName: row.proof?.name ?? null,
      isVerified: row.verifiedAt !== null,
    }
  );
}

/** A picture or PDF this person has uploaded and filed nowhere: its name. Null when there is no such file. */
export async function findOwnProof(
  tx: Tx,
  { districtId, userId }: Keeping,
  id: string,
): Promise<{ readonly name: string; readonly type: string } | null> {
  return tx.attachment.findFirst({
    where: {
      ...{ districtId, id, uploadedById: userId, caseId: null, draftId: null },
      ...{ claims: { none: {} }, qualification: null },
    },
    select: { name: true, type: true },
  });
}

export async function putRecord(
  tx: Tx,
  { districtId, enterpriseId, userId, now }: Keeping,
  kind: QualificationKind,
  { record, isVerified }: { readonly record: QualificationRecord; readonly isVerified: boolean },
): Promise<void> {
  const values = {
    number: record.number,
    grantedOn: toDateColumnOrNull(record.grantedOn),
    expiresOn: toDateColumnOrNull(record.expiresOn),
    proofId: record.proofId,
    verifiedAt: isVerified ? toDate(now) : null,
    verifiedById: isVerified ? userId : null,
  };
  const key = { districtId, enterpriseId, kind };
  await tx.enterpriseQualification.upsert({
    where: { districtId_enterpriseId_kind: key },
    create: { ...key, ...values },
    update: values,
  });
}

export const deleteRecord = (tx: Tx, { districtId, enterpriseId }: Keeping, kind: QualificationKind) =>
  tx.enterpriseQualification.delete({
    where: { districtId_enterpriseId_kind: { districtId, enterpriseId, kind } },
    select: { kind: true },
  });

export const markVerified = (tx: Tx, { districtId, enterpriseId, userId, now }: Keeping, kind: QualificationKind) =>
  tx.enterpriseQualification.update({
    where: { districtId_enterpriseId_kind: { districtId, enterpriseId, kind } },
    data: { verifiedAt: toDate(now), verifiedById: userId },
    select: { kind: true },
  });

/** That the qualifications on record are all there are, or that this is no longer known. */
export const setComplete = (tx: Tx, { districtId, enterpriseId, now }: Keeping, isComplete: boolean) =>
  tx.enterprise.update({
    where: { districtId_id: { districtId, id: enterpriseId } },
    data: { qualificationsCheckedAt: isComplete ? toDate(now) : null },
    select: { id: true },
  });

/** As the history keeps it: the proof by its name, for the file itself may be replaced. */
type Told = (Omit<QualificationRecord, 'proofId'> & { readonly proof: string | null }) | boolean | null;

/** Writes the line of the history and counts the change of the profile. */
export async function recordQualificationChange(
  tx: Tx,
  { districtId, enterpriseId, userId: actorId, now }: Keeping,
  change: {
    readonly kind: QualificationKind | null;
    readonly act: 'stated' | 'verified';
    readonly before: Told;
    readonly after: Told;
  },
): Promise<void> {
  const { kind, act, before, after } = change;
  await tx.enterpriseChange.create({
    data: {
      ...{ districtId, id: randomUUIDv7(), enterpriseId, at: toDate(now), actorId, act },
      field: kind === null ? COMPLETENESS_FIELD : historyFieldOf(kind),
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
    },
    select: { id: true },
  });
  await tx.enterprise.update({
    where: { districtId_id: { districtId, id: enterpriseId } },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
