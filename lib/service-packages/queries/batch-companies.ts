import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { COMPANIES_AT_MOST, mayBatch, PRINTED_STATUSES } from '../domain/batch.ts';
import { type NamedCompany, namedCompanies } from '../domain/named-companies.ts';
import { conditionOf, type DeskTab } from './desk-list.ts';
import { findLookedAfter, lookedAfter } from './looked-after.ts';

export type ListedCompany = { readonly uscc: string; readonly name: string; readonly nameEn: string | null };

/** The lists of the desk whose packages have been approved. */
export const PRINTED_TABS = ['approved', 'unreceived', 'ledger'] as const satisfies readonly DeskTab[];
export type PrintedTab = (typeof PRINTED_TABS)[number];

export type BatchSource =
  | { readonly tab: PrintedTab }
  | { readonly codes: readonly string[] }
  | { readonly batchId: string };

/**
 * Companies to begin a batch with, one more than it takes at most: all of a list of the desk in its order, those that were ticked,
 * or those of an earlier batch of one's own.
 */
export async function listBatchCompanies(db: Db, viewer: Viewer, from: BatchSource): Promise<ListedCompany[]> {
  if (!mayBatch(viewer)) return [];
  const { districtId } = viewer;
  if ('codes' in from)
    return db.$queryRaw`
      select e."uscc", e."name", e."nameEn" from unnest(${[...from.codes]}::text[]) with ordinality c("code", "at")
        join "Enterprise" e on e."districtId" = ${districtId} and e."uscc" = c."code"
      where ${lookedAfter(viewer)} order by c."at" limit ${COMPANIES_AT_MOST + 1}`;
  if ('batchId' in from)
    return db.$queryRaw`
      select e."uscc", e."name", e."nameEn" from "BookletBatch" b
        join "BookletBatchItem" i on i."districtId" = b."districtId" and i."batchId" = b."id"
        join "Enterprise" e on e."districtId" = i."districtId" and e."id" = i."enterpriseId"
      where b."districtId" = ${districtId} and b."id" = ${from.batchId}::uuid and b."askedById" = ${viewer.userId}::uuid
      order by i."place"`;
  const looked = await findLookedAfter(db, viewer);
  return db.$queryRaw`
    select e."uscc", e."name", e."nameEn" from "PackageVersion" v
      join "Enterprise" e on e."districtId" = v."districtId" and e."id" = v."enterpriseId"
    where /* planned each time */ v."districtId" = ${districtId} and ${conditionOf(from.tab, viewer, looked)}
    order by v."composedAt" desc, v."enterpriseId" desc limit ${COMPANIES_AT_MOST + 1}`;
}

export type UnknownLine = { readonly line: number; readonly problem: NamedCompany['problem'] | 'unknown' };

/**
 * The companies of the district that a text names, in its order, and the lines that name none: mistyped, or not on record. An
 * early code that fails a digit is good where a company has it (domain reference 6.1).
 */
export async function findNamed(
  db: Db,
  { districtId }: Viewer,
  text: string,
): Promise<{ readonly ids: readonly string[]; readonly unknown: readonly UnknownLine[] }> {
  const named = namedCompanies(text);
  const uscc = { in: named.map(({ code }) => code) };
  const rows = await db.enterprise.findMany({ where: { districtId, uscc }, select: { id: true, uscc: true } });
  const idOf = new Map(rows.map((row) => [row.uscc, row.id]));
  return {
    ids: named.flatMap(({ code }) => idOf.get(code) ?? []),
    unknown: named.flatMap(({ line, code, problem }) =>
      idOf.has(code) ? [] : [{ line, problem: problem ?? 'unknown' }],
    ),
  };
}

/** Which version of a company is printed, and whether this person looks after it. */
export async function findPrinted(
  db: Db,
  viewer: Viewer,
  enterpriseId: string,
): Promise<{ readonly number: number | null; readonly isLookedAfter: boolean }> {
  const [row] = await db.$queryRaw<{ number: number | null; isLookedAfter: boolean }[]>`
    select ${lookedAfter(viewer)} as "isLookedAfter", (
      select max(v."number") from "PackageVersion" v where v."districtId" = e."districtId" and v."enterpriseId" = e."id"
        and v."status" = any(${[...PRINTED_STATUSES]})) as "number"
    from "Enterprise" e where e."districtId" = ${viewer.districtId} and e."id" = ${enterpriseId}::uuid`;
  return row ?? { number: null, isLookedAfter: false };
}
