import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { sizingOf } from '../domain/profile.ts';
import type { Change } from '../domain/profile-change.ts';
import { isText } from '../domain/sections.ts';
import { PROFILE_ROW, type ProfileRow, storedIn } from '../queries/profile-row.ts';

/** The company's profile, held until the transaction ends. */
export async function lockProfile(tx: Tx, districtId: number, id: string): Promise<ProfileRow | null> {
  await tx.$queryRaw`select 1 from "Enterprise" where "districtId" = ${districtId} and "id" = ${id}::uuid for update`;
  return tx.enterprise.findUnique({ where: { districtId_id: { districtId, id } }, select: PROFILE_ROW });
}

type Saving = {
  readonly districtId: number;
  readonly userId: string | null;
  /** what is stated by staff is verified by them */
  readonly isVerified: boolean;
  readonly now: Temporal.Instant;
};

/** Writes changes with their history, and the size class that follows from them. */
export async function saveChanges(tx: Tx, id: string, changes: readonly Change[], saving: Saving): Promise<void> {
  const { districtId, userId: actorId, now } = saving;
  const columns: Record<string, unknown> = {};
  for (const change of changes) {
    const column = columnOf(change);
    if (column === null) await saveFact(tx, id, change, saving);
    else columns[column] = change.after;
  }
  const key = { districtId_id: { districtId, id } };
  await tx.enterprise.update({ where: key, data: { ...columns, version: { increment: 1 } } });
  await tx.enterpriseChange.createMany({
    data: changes.map(({ key: field, year, before, after }) => ({
      districtId,
      id: randomUUIDv7(),
      enterpriseId: id,
      at: toDate(now),
      actorId,
      act: 'stated',
      field,
      year,
      before: asJson(before),
      after: asJson(after),
    })),
  });
  const row = await tx.enterprise.findUniqueOrThrow({ where: key, select: PROFILE_ROW });
  const { size } = sizingOf(storedIn(row));
  if (size !== row.size) await tx.enterprise.update({ where: key, data: { size } });
}

function columnOf({ key }: Change): string | null {
  if (key === 'areaUnit') return 'areaCode';
  return key === 'industryCode' || isText(key) ? key : null;
}

async function saveFact(
  tx: Tx,
  enterpriseId: string,
  { key: field, year, after }: Change,
  saving: Saving,
): Promise<void> {
  const { districtId, userId, isVerified, now } = saving;
  const key = { districtId, enterpriseId, field, year };
  if (after === null) {
    await tx.enterpriseFact.deleteMany({ where: key });
    return;
  }
  const stated = {
    value: after as Prisma.InputJsonValue,
    statedAt: toDate(now),
    statedById: userId,
    verifiedAt: isVerified ? toDate(now) : null,
    verifiedById: isVerified ? userId : null,
  };
  await tx.enterpriseFact.upsert({
    where: { districtId_enterpriseId_field_year: key },
    create: { ...key, ...stated },
    update: stated,
  });
}

const asJson = (value: Change['after']) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));

/** Marks what the company states in these fields as verified; how many were not yet. */
export async function verifyFacts(
  tx: Tx,
  id: string,
  { fields, year }: { readonly fields: readonly string[]; readonly year: number },
  { districtId, userId, now }: { readonly districtId: number; readonly userId: string; readonly now: Temporal.Instant },
): Promise<number> {
  const facts = await tx.enterpriseFact.updateManyAndReturn({
    where: { districtId, enterpriseId: id, field: { in: [...fields] }, year, verifiedAt: null },
    data: { verifiedAt: toDate(now), verifiedById: userId },
  });
  await tx.enterpriseChange.createMany({
    data: facts.map(({ field, year: ofYear, value }) => ({
      districtId,
      id: randomUUIDv7(),
      enterpriseId: id,
      at: toDate(now),
      actorId: userId,
      act: 'verified',
      field,
      year: ofYear,
      before: value as Prisma.InputJsonValue,
      after: value as Prisma.InputJsonValue,
    })),
  });
  return facts.length;
}
