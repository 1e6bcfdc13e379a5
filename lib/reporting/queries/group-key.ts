import type { CaseBasis } from '#lib/cases/domain/case-figures.ts';
import { basisColumn } from '#lib/cases/queries/figure-conditions.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { GROUPINGS } from '../schema.ts';

/** Pages group matters by their group too, which the outside asks for by a category filter instead. */
export type Grouping = (typeof GROUPINGS)[number] | 'category-group';

/** The key of a case's group, for the tables aliased `c` and (industry and tier) `e`. */
export function groupKey(groupBy: Grouping, basis: CaseBasis, timeZone: string): Prisma.Sql {
  const local = Prisma.sql`${basisColumn(basis)} at time zone ${timeZone}`;
  switch (groupBy) {
    case 'none':
      return Prisma.sql`null::text`;
    case 'unit':
      return Prisma.sql`c."leadUnitCode"`;
    case 'category':
      return Prisma.sql`c."categoryCode"`;
    case 'category-group':
      return Prisma.sql`left(c."categoryCode", 2)`;
    case 'area':
      return Prisma.sql`c."areaCode"`;
    case 'channel':
      return Prisma.sql`c."channel"`;
    case 'class':
      return Prisma.sql`c."class"`;
    case 'industry':
      return Prisma.sql`e."industryCode"`;
    case 'tier':
      return Prisma.sql`e."tier"`;
    case 'day':
      return Prisma.sql`to_char(${local}, 'YYYY-MM-DD')`;
    case 'month':
      return Prisma.sql`to_char(${local}, 'YYYY-MM')`;
  }
}
