import type { Db } from '#lib/platform/db.ts';
import { keepMatches } from '#lib/policies/use-cases/keep-matches.ts';
import { killInTheMiddle } from './killed-run.ts';

const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const TOMORROW = Temporal.Instant.from('2026-11-30T02:00:00Z');
const GOAL_MICROSECONDS = 20;

type Filled = { readonly url: string; readonly districtId: number; readonly companies: number };

/** Stores how `companies` companies with eight figures each stand to every policy: from nothing, the day after, after one change, and with a worker killed. */
export async function measureStored(db: Db, { url, districtId, companies }: Filled): Promise<void> {
  await fillCompanies(db, districtId, companies);
  const policies = await db.districtPolicy.count({ where: { districtId } });
  const run = async (said: string, now: Temporal.Instant) => {
    const since = performance.now();
    while ((await keepMatches(db, now)) > 0);
    const spent = performance.now() - since;
    const each = ((spent * 1_000) / (companies * policies)).toFixed(2);
    console.log(
      `${said}: ${(spent / 1_000).toFixed(1)} s, ${each} µs per company and policy (goal ≤ ${GOAL_MICROSECONDS})`,
    );
  };
  await run(`matches of ${companies} companies stored`, NOW);
  await run('the same the day after, where little has changed', TOMORROW);
  await db.$executeRawUnsafe('vacuum analyze');
  await db.$executeRaw`update "EnterpriseFact" set "value" = '12' where "field" = 'employees' and "enterpriseId" = md5('match 8')::uuid`;
  const since = performance.now();
  await keepMatches(db, TOMORROW);
  console.log(`one changed company matched again: ${(performance.now() - since).toFixed(0)} ms`);
  await killInTheMiddle(db, url, TOMORROW);
  await db.$executeRawUnsafe('vacuum analyze');
  await explain(db, districtId);
}

async function fillCompanies(db: Db, districtId: number, companies: number): Promise<void> {
  await db.$executeRaw`
    insert into "Enterprise" ("districtId", "id", "uscc", "name", "industryCode")
    select ${districtId}::int, md5('match ' || n)::uuid, 'M' || lpad(n::text, 17, '0'), 'match ' || n,
      (array['I6513', 'H6210', 'L7211', null])[n % 4 + 1] from generate_series(1, ${companies}::int) n`;
  await db.$executeRaw`
    insert into "EnterpriseFact" ("districtId", "enterpriseId", "field", "year", "value", "statedAt")
    select ${districtId}::int, md5('match ' || n)::uuid, f.field, 0, f.value, now()
    from generate_series(1, ${companies}::int) n, lateral (values
      ('employees', to_jsonb(n * 7 % 900)), ('revenue', to_jsonb(n::bigint * 131 % 200000)), ('assets', to_jsonb(n * 61 % 40000)),
      ('taxableIncome', to_jsonb(n * 3 % 900)), ('restrictedIndustry', to_jsonb(false)),
      ('vatType', to_jsonb(case when n % 2 = 0 then 'small' else 'general' end)),
      ('establishedOn', to_jsonb('20' || 10 + n % 16 || '-03-01')), ('rdExpense', to_jsonb(n * 11 % 3000)), ('privateShare', to_jsonb(n % 101))
    ) f(field, value) where (n + length(f.field)) % 8 <> 0`;
  await db.$executeRawUnsafe('analyze');
}

type Plan = readonly { 'QUERY PLAN': string }[];

/** The list and the counts of the policy with most matches, and of one with few, as the database goes about them. */
async function explain(db: Db, districtId: number): Promise<void> {
  const often = await db.$queryRaw<{ code: string; companies: number }[]>`
    select "code", count(*)::int as "companies" from "EnterpriseMatch", unnest("eligible") as "code"
    where "districtId" = ${districtId} group by 1 order by 2 desc`;
  const [size] = await db.$queryRaw<{ table: string; indexes: string }[]>`
    select pg_size_pretty(pg_table_size('"EnterpriseMatch"')) as "table", pg_size_pretty(pg_indexes_size('"EnterpriseMatch"')) as "indexes"`;
  console.log(`${await db.enterpriseMatch.count()} rows, table ${size?.table}, indexes ${size?.indexes}`);
  for (const { code, companies } of [often.at(0), often.at(Math.floor(often.length / 2)), often.at(-1)].flatMap(
    (each) => each ?? [],
  )) {
    const page = await db.$queryRawUnsafe<Plan>(
      `explain (analyze, costs off) select m."enterpriseId" from "EnterpriseMatch" m where m."districtId" = ${districtId} and m."eligible" @> array['${code}']
        and m."enterpriseId" > '80000000-0000-0000-0000-000000000000' order by m."enterpriseId" limit 51`,
    );
    const counts = await db.$queryRawUnsafe<Plan>(
      `explain (analyze, costs off) select count(*) filter (where "eligible" @> array['${code}']),
        count(*) filter (where "unknown" @> array['${code}']), count(*) filter (where "nearMiss" @> array['${code}'])
      from "EnterpriseMatch" where "districtId" = ${districtId}
        and ("eligible" @> array['${code}'] or "unknown" @> array['${code}'] or "nearMiss" @> array['${code}'])`,
    );
    console.log(`${code} fits ${companies}: a page from the middle of its list, and its counts`);
    for (const plan of [page, counts]) console.log(plan.map((line) => line['QUERY PLAN']).join('\n'));
  }
}
