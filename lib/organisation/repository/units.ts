import type { Db, Tx } from '#lib/platform/db.ts';
import { raiseRevision } from '../commands/raise-revision.ts';

/** The names of a unit, and where it stands. */
export type UnitFields = {
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly shortNameEn: string;
  readonly parentCode: string | null;
};

export type StoredUnit = UnitFields & {
  readonly code: string;
  readonly kind: string;
  readonly areaCode: string | null;
  readonly isActive: boolean;
  readonly version: number;
};

/** One act on the units of a district at a time: nothing is put into a unit while it is being closed. */
export const lockUnits = (tx: Tx, districtId: number): Promise<unknown> =>
  tx.$queryRaw`select "id" from "District" where "id" = ${districtId} for no key update`;

export const listUnits = (db: Db | Tx, districtId: number): Promise<StoredUnit[]> =>
  db.unit.findMany({ where: { districtId }, orderBy: { code: 'asc' } });

export const findUnit = (db: Db | Tx, districtId: number, code: string): Promise<StoredUnit | null> =>
  db.unit.findUnique({ where: { districtId_code: { districtId, code } } });

export type UnitUse = {
  /** open requests it leads, helps with or has a clock running in */
  readonly cases: number;
  readonly people: number;
  readonly parts: number;
  /** matters routed to it, or that it helps with */
  readonly matters: number;
  /** areas it leads or always helps in */
  readonly areas: number;
};

/** What hangs on a unit: whatever is not zero keeps it from being closed. */
export async function findUnitUse(db: Db | Tx, districtId: number, code: string): Promise<UnitUse> {
  const [found] = await db.$queryRaw<UnitUse[]>`
    select
      (select count(*)::int from "Case" c where c."districtId" = ${districtId} and c."unitCodes" && ${[code]}::text[]
        and c."status" not in ('draft', 'declined', 'closed', 'archived', 'withdrawn', 'merged', 'transferred')) as "cases",
      (select count(distinct p."userId")::int from "Post" p join "User" u on u."districtId" = p."districtId"
        and u."id" = p."userId" and u."disabledAt" is null
        where p."districtId" = ${districtId} and p."unitCode" = ${code}) as "people",
      (select count(*)::int from "Unit" n where n."districtId" = ${districtId} and n."parentCode" = ${code}
        and n."isActive") as "parts",
      (select count(*)::int from "Category" m where m."districtId" = ${districtId} and m."isActive"
        and (m."route"->>'unit' = ${code} or m."route"->>'fallback' = ${code}
          or m."helpers" @> jsonb_build_array(jsonb_build_object('kind', 'unit', 'code', ${code}::text)))) as "matters",
      (select count(*)::int from "Area" a where a."districtId" = ${districtId}
        and (a."leadUnitCode" = ${code} or ${code} = any(a."helperUnitCodes"))) as "areas"`;
  return found ?? { cases: 0, people: 0, parts: 0, matters: 0, areas: 0 };
}

export type NewUnit = UnitFields & { readonly code: string; readonly kind: string; readonly areaCode: string | null };

/** False when the code is taken. */
export async function insertUnit(tx: Tx, districtId: number, unit: NewUnit): Promise<boolean> {
  const { count } = await tx.unit.createMany({ data: [{ districtId, ...unit }], skipDuplicates: true });
  if (count === 1) await raiseRevision(tx, districtId);
  return count === 1;
}

type UnitKey = { readonly districtId: number; readonly code: string; readonly version: number };

/** False when somebody changed it since `version`. */
export async function updateUnit(
  tx: Tx,
  { districtId, code, version }: UnitKey,
  change: Partial<UnitFields> & { readonly isActive?: boolean },
): Promise<boolean> {
  const { count } = await tx.unit.updateMany({
    where: { districtId, code, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 1) await raiseRevision(tx, districtId);
  return count === 1;
}
