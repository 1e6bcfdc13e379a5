import { profileOf } from '#lib/enterprises/domain/profile.ts';
import { PROFILE_ROW, storedIn } from '#lib/enterprises/queries/profile-row.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import type { Facts } from '../domain/condition.ts';

export type CompanyFacts = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly facts: Facts;
};

export const BATCH = 1_000;
/** What profiles are computed from; a rule needs these beside the fields it names. */
const { id, uscc, name, nameEn, industryCode, areaCode, qualificationsCheckedAt, facts, qualifications } = PROFILE_ROW;

/** All companies of a district, a batch at a time, with everything on record on that day: for the portal's own reckoning, no viewer. */
export async function* companyFacts(
  db: Db,
  districtId: number,
  today: Temporal.PlainDate,
  ids?: readonly string[],
): AsyncGenerator<CompanyFacts[]> {
  let after: string | null = null;
  for (;;) {
    const batch = await nextCompanyFacts(db, districtId, today, { after, ids });
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? null;
  }
}

type Place = { readonly after?: string | null; readonly ids?: readonly string[] | undefined };

/** The batch after a company, in the order of ids; the last one is shorter than `BATCH`. */
export async function nextCompanyFacts(
  db: Db | Tx,
  districtId: number,
  today: Temporal.PlainDate,
  { after, ids }: Place,
): Promise<CompanyFacts[]> {
  const rows = await db.enterprise.findMany({
    where: { districtId, id: { ...(after && { gt: after }), ...(ids && { in: [...ids] }) } },
    select: { id, uscc, name, nameEn, industryCode, areaCode, qualificationsCheckedAt, facts, qualifications },
    orderBy: { id: 'asc' },
    take: BATCH,
  });
  return rows.map((row) => factsOf(row, today));
}

type Row = Parameters<typeof storedIn>[0] & Omit<CompanyFacts, 'facts'>;

const factsOf = (row: Row, today: Temporal.PlainDate): CompanyFacts => ({
  ...{ id: row.id, uscc: row.uscc, name: row.name, nameEn: row.nameEn },
  facts: profileOf(storedIn(row), today.toString()),
});
