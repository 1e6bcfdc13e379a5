import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { PolicyListQuery } from '../schema.ts';
import { CATALOGUE, listedWhere } from './catalogue.ts';

/** What happens to a policy on a day: applications are taken from it on, for the last time on it, or it holds for the last day. */
export type PolicyDate = {
  readonly day: string;
  readonly event: 'opens' | 'closes' | 'expires';
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
};

type Asked = Pick<PolicyListQuery, 'q' | 'level' | 'kind' | 'issuer' | 'verification'>;
type Span = { readonly today: Temporal.PlainDate; readonly days: number; readonly limit: number };

/** The days to come on which something of the catalogue opens, closes or runs out, the next first. Public: no viewer. */
export async function listDates(
  db: Db,
  districtId: number,
  asked: Asked,
  { today, days, limit }: Span,
): Promise<PolicyDate[]> {
  const [from, until] = [today.toString(), today.add({ days }).toString()];
  const happens = (event: PolicyDate['event'], day: Prisma.Sql, windows: Prisma.Sql) => Prisma.sql`
    select ${day}::text as "day", ${event} as "event", d."code", v."title", v."titleEn" from ${CATALOGUE} ${windows}
    where ${listedWhere(districtId, asked, from)} and ${day} between ${from}::date and ${until}::date`;
  const ofWindow = Prisma.sql`join "PolicyWindow" w on w."policyId" = v."policyId" and w."number" = v."number"`;
  return db.$queryRaw`
    ${happens('opens', Prisma.sql`w."opensOn"`, ofWindow)} union all
    ${happens('closes', Prisma.sql`w."closesOn"`, ofWindow)} union all
    ${happens('expires', Prisma.sql`v."validUntil"`, Prisma.empty)}
    order by 1, 2, 3 limit ${limit}`;
}
