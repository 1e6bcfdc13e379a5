import type { Db } from '#lib/platform/db.ts';

/** Every code of GB/T 4754-2017, for files that name many. */
export async function listIndustryCodes(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await db.industry.findMany({ select: { code: true } })).map(({ code }) => code));
}
