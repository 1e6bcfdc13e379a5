import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

/** A branch of GB/T 4754-2017; English names exist for sections and divisions. */
export type IndustryLine = { readonly code: string; readonly name: string; readonly nameEn: string | null };

/** Every code of GB/T 4754-2017, for files that name many. */
export async function listIndustryCodes(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await db.industry.findMany({ select: { code: true } })).map(({ code }) => code));
}

const AT_MOST = 30;

/**
 * Branches by any part of their name in either language, or by the beginning of their code with or without its section (I65,
 * 6513): the broadest first, at most 30.
 */
export async function searchIndustries(db: Db, typed: string): Promise<IndustryLine[]> {
  const wanted = typed.normalize('NFKC').trim().slice(0, 50);
  if (wanted === '') return [];
  return db.$queryRaw`
    select "code", "name", "nameEn" from "Industry" where ${isCalled(wanted)}
    order by ("name" = ${wanted}) desc, length("code"), "code" limit ${AT_MOST}`;
}

/** The names of these codes, for a list that holds them. */
export async function namesOfIndustries(
  db: Db,
  codes: readonly (string | null)[],
): Promise<ReadonlyMap<string, IndustryLine>> {
  const asked = [...new Set(codes.filter((code) => code !== null))];
  if (asked.length === 0) return new Map();
  const rows = await db.industry.findMany({ where: { code: { in: asked } } });
  return new Map(rows.map((row) => [row.code, row]));
}

/** A branch is called so: part of its name, or the beginning of its code. */
export function isCalled(typed: string): Prisma.Sql {
  const name = `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const code = /^[A-T]?\d{0,4}$/i.test(typed) ? `${typed.toUpperCase()}%` : null;
  return Prisma.sql`("name" ilike ${name} or "nameEn" ilike ${name}
    or "code" like ${code} or substr("code", 2) like ${code})`;
}
