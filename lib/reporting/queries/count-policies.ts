import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { followedBy } from '#lib/policies/scope.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { CountedPolicies } from '../domain/policy-figures.ts';
import type { PolicyReportQuery } from '../schema.ts';

type Asked = { readonly timeZone: string; readonly today: Temporal.PlainDate };
type Row = {
  /** null: all of them */
  readonly key: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly counted: CountedPolicies;
};

const GROUPS_AT_MOST = 500;
/** Where nobody says from when: before anything. */
const BEGINNING = Temporal.PlainDate.from('2000-01-01');

/**
 * Counts of a period, the whole first, then by policy or company with the most applied for first. Sending counts on its day, an
 * application on the day it was handed in, an answer on the authority's day; what was sent within the period counts as opened
 * whenever it was.
 */
export async function countPolicies(db: Db, viewer: Viewer, query: PolicyReportQuery, asked: Asked): Promise<Row[]> {
  const { groupBy } = query;
  const [key, name, nameEn] =
    groupBy === 'enterprise'
      ? [Prisma.sql`e."uscc"`, Prisma.sql`e."name"`, Prisma.sql`e."nameEn"`]
      : [Prisma.sql`d."code"`, Prisma.sql`v."title"`, Prisma.sql`v."titleEn"`];
  const sets = groupBy === 'none' ? Prisma.sql`()` : Prisma.sql`(), (${key}, ${name}, ${nameEn})`;
  const rows = await db.$queryRaw<(Omit<Row, 'counted'> & CountedPolicies)[]>`
    with steps as (${stepsIn(viewer.districtId, query, asked)}), counted as (
      select ${groupBy === 'none' ? Prisma.sql`null::text as "key", '' as "name", null::text as "nameEn"` : Prisma.sql`${key} as "key", ${name} as "name", ${nameEn} as "nameEn"`}, ${SUMS}
      from steps s
        join "Enterprise" e on e."districtId" = ${viewer.districtId} and e."id" = s."enterpriseId"
        join "DistrictPolicy" d on d."districtId" = ${viewer.districtId} and d."policyId" = s."policyId"
        join "PolicyVersion" v on v."policyId" = d."policyId" and v."number" = d."number"
      where ${followedBy(viewer)} and ${ofOne(query)}
      group by grouping sets (${sets}))
    select * from counted order by "key" is not null, "applied" desc, "sent" desc, "key" limit ${GROUPS_AT_MOST + 1}`;
  return rows.map(({ key: of, name: named, nameEn: english, ...counted }) => ({
    ...{ key: of, name: named ?? '', nameEn: english },
    counted,
  }));
}

/** Every sending, application and answer of the period as a row that says which of the three it is. */
function stepsIn(districtId: number, { from, to }: PolicyReportQuery, { timeZone, today }: Asked): Prisma.Sql {
  const first = from ? Temporal.PlainDate.from(from) : BEGINNING;
  const last = to ? Temporal.PlainDate.from(to) : today;
  const [begins, ends] = [first, last.add({ days: 1 })].map((day) => toDate(day.toZonedDateTime(timeZone).toInstant()));
  const within = (column: Prisma.Sql) => Prisma.sql`${column} between ${String(first)}::date and ${String(last)}::date`;
  return Prisma.sql`
    select "enterpriseId", "policyId", 'sent' as "of", "openedAt" is not null as "isOpened", null as "status", false as "isVerified", null::numeric as "amount"
    from "PolicyReach" where "districtId" = ${districtId} and "sentAt" >= ${begins} and "sentAt" < ${ends}
    union all select "enterpriseId", "policyId", 'applied', false, "status", false, null
    from "PolicyApplication" where "districtId" = ${districtId} and ${within(Prisma.sql`"submittedOn"`)}
    union all select "enterpriseId", "policyId", 'answered', false, "status", "verifiedAt" is not null, "amount"
    from "PolicyApplication" where "districtId" = ${districtId} and ${within(Prisma.sql`"decidedOn"`)}`;
}

const count = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`count(*) filter (where ${condition})::int`;
const sum = (condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`trim_scale(coalesce(sum(s."amount") filter (where ${condition}), 0))::text`;
const granted = Prisma.sql`s."of" = 'answered' and s."status" = 'granted'`;

const SUMS = Prisma.sql`
  ${count(Prisma.sql`s."of" = 'sent'`)} as "sent",
  ${count(Prisma.sql`s."isOpened"`)} as "opened",
  ${count(Prisma.sql`s."of" = 'applied'`)} as "applied",
  ${count(Prisma.sql`s."of" = 'applied' and s."status" = 'submitted'`)} as "pending",
  ${count(Prisma.sql`${granted} and s."isVerified"`)} as "granted",
  ${count(Prisma.sql`${granted} and not s."isVerified"`)} as "stated",
  ${count(Prisma.sql`s."of" = 'answered' and s."status" = 'refused'`)} as "refused",
  ${sum(Prisma.sql`${granted} and s."isVerified"`)} as "amount",
  ${sum(Prisma.sql`${granted} and not s."isVerified"`)} as "statedAmount"`;

const ofOne = ({ policy, enterprise }: PolicyReportQuery): Prisma.Sql =>
  Prisma.sql`${policy === undefined ? Prisma.sql`true` : Prisma.sql`d."code" = ${policy}`} and ${
    enterprise === undefined ? Prisma.sql`true` : Prisma.sql`e."uscc" = ${enterprise}`
  }`;
