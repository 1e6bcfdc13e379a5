import type { Db, Tx } from '#lib/platform/db.ts';

/** A case that came from this source before, and what its last import said of it. */
export type KnownImport = {
  readonly id: string;
  readonly externalId: string;
  readonly fingerprint: string | null;
  /** people have moved it on in the portal since: no file may take it back */
  readonly isWorkedOn: boolean;
};

export async function findImported(
  db: Pick<Db | Tx, '$queryRaw'>,
  { districtId, source }: { districtId: number; source: string },
  externalIds: readonly string[],
): Promise<Map<string, KnownImport>> {
  const rows = await db.$queryRaw<KnownImport[]>`
    select c."id", c."externalId", said."fingerprint", said."isWorkedOn" from "Case" c
    cross join lateral (
      select
        (array_agg(e."data"->>'fingerprint' order by e."seq" desc) filter (where e."type" in ('imported', 'import-updated')))[1]
          as "fingerprint",
        coalesce(bool_or(e."type" not in ('imported', 'import-updated') and e."fromStatus" is distinct from e."toStatus"), false)
          as "isWorkedOn"
      from "CaseEvent" e where e."districtId" = c."districtId" and e."caseId" = c."id") said
    where c."districtId" = ${districtId} and c."source" = ${source} and c."externalId" = any(${[...externalIds]}::text[])`;
  return new Map(rows.map((row) => [row.externalId, row]));
}
