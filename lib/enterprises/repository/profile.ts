import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { type Fact, type StoredProfile, sizingOf } from '../domain/profile.ts';
import type { Change } from '../domain/profile-change.ts';
import type { FieldKey, ProfileValue } from '../domain/profile-fields.ts';
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
  const { districtId } = saving;
  for (const change of changes) if (columnOf(change) === null) await saveFact(tx, id, change, saving);
  const columns = columnsIn(changes);
  const key = { districtId_id: { districtId, id } };
  await tx.enterprise.update({ where: key, data: { ...columns, version: { increment: 1 } } });
  await tx.enterpriseChange.createMany({ data: historyOf(id, changes, saving) });
  const row = await tx.enterprise.findUniqueOrThrow({ where: key, select: PROFILE_ROW });
  const { size } = sizingOf(storedIn(row));
  if (size !== row.size) await tx.enterprise.update({ where: key, data: { size } });
}

export type NewCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly changes: readonly Change[];
};

/** The same for companies that are not there yet, many at once: three statements for all of them. */
export async function enterCompanies(tx: Tx, companies: readonly NewCompany[], saving: Saving): Promise<void> {
  const { districtId } = saving;
  const facts = companies.flatMap(({ id, changes }) =>
    changes.flatMap((change) => {
      if (columnOf(change) !== null || change.after === null) return [];
      const { key: field, year, after } = change;
      return [{ districtId, enterpriseId: id, field, year, ...statedAs(after, saving) }];
    }),
  );
  await tx.enterprise.createMany({
    data: companies.map(({ id, uscc, name, changes }) => {
      const columns = columnsIn(changes);
      return { districtId, id, uscc, name, version: 1, ...columns, size: sizingOf(told(changes)).size };
    }),
  });
  await tx.enterpriseFact.createMany({ data: facts });
  await tx.enterpriseChange.createMany({
    data: companies.flatMap(({ id, changes }) => historyOf(id, changes, saving)),
  });
}

/** What the changes tell of a company of which nothing else is known. */
function told(changes: readonly Change[]): Pick<StoredProfile, 'industryCode' | 'facts'> {
  const { industryCode = null } = columnsIn(changes) as Partial<StoredProfile>;
  const facts = changes.flatMap((change): Fact[] => {
    const { key, year, after } = change;
    return columnOf(change) !== null || after === null ? [] : [{ field: key as FieldKey, year, value: after }];
  });
  return { industryCode, facts };
}

const columnsIn = (changes: readonly Change[]): Record<string, unknown> =>
  Object.fromEntries(
    changes.flatMap((change) => {
      const column = columnOf(change);
      return column === null ? [] : [[column, change.after]];
    }),
  );

const historyOf = (enterpriseId: string, changes: readonly Change[], { districtId, userId, now }: Saving) =>
  changes.map(({ key: field, year, before, after }) => ({
    districtId,
    id: randomUUIDv7(),
    enterpriseId,
    at: toDate(now),
    actorId: userId,
    act: 'stated',
    field,
    year,
    before: asJson(before),
    after: asJson(after),
  }));

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
  const key = { districtId: saving.districtId, enterpriseId, field, year };
  if (after === null) {
    await tx.enterpriseFact.deleteMany({ where: key });
    return;
  }
  const stated = statedAs(after, saving);
  await tx.enterpriseFact.upsert({
    where: { districtId_enterpriseId_field_year: key },
    create: { ...key, ...stated },
    update: stated,
  });
}

const statedAs = (value: ProfileValue, { userId, isVerified, now }: Saving) => ({
  value: value as Prisma.InputJsonValue,
  statedAt: toDate(now),
  statedById: userId,
  verifiedAt: isVerified ? toDate(now) : null,
  verifiedById: isVerified ? userId : null,
});

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
