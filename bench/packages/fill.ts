import pg from 'pg';

export type Filling = {
  readonly districtId: number;
  readonly office: string;
  readonly lone: string;
  readonly steward: string;
  readonly from: number;
  readonly to: number;
};

/**
 * Companies `from` to `to` with two versions each, three seats, and a batch of booklets for every fifth of them: one first version in
 * ten was never signed for, the second is in any state. Foreign keys and triggers are off, since only the reading is measured.
 */
export async function fillPackages(
  url: string,
  { districtId, office, lone, steward, from, to }: Filling,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (let first = from; first <= to; first += 50_000) {
      const range = [districtId, first, Math.min(to, first + 49_999)];
      await client.query(COMPANIES, range);
      await client.query(VERSIONS, [...range, office, lone]);
      await client.query(EVENTS, [...range, lone]);
      await client.query(SEATS, [...range, office, lone, steward]);
      await client.query(BATCHES, [...range, office]);
      await client.query(BATCH_ITEMS, range);
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const COMPANIES = `
  insert into "Enterprise" ("districtId", "id", "uscc", "name", "nameEn", "tier", "areaCode")
  select $1, md5('package ' || n)::uuid, 'P' || lpad(n::text, 17, '0'), '第' || n || '企业有限公司', 'Company ' || n,
    'T' || 1 + n % 3, (select array_agg("code" order by "code") from "Area" where "districtId" = $1)[1 + n % 10]
  from generate_series($2::int, $3::int) n`;

const VERSIONS = `
  insert into "PackageVersion" ("districtId", "enterpriseId", "number", "status", "composedById", "composedAt", "submittedAt",
    "officeReviewedById", "officeReviewedAt", "handedOverOn", "handedOverAt", "handedOverById", "means", "givers", "receivedAt", "receivedById")
  select $1, md5('package ' || n)::uuid, v, s, $5::uuid, at, at, case when s not in ('draft', 'in-review', 'discarded') then $4::uuid end,
    case when s not in ('draft', 'in-review', 'discarded') then at end, case when given then at::date end, case when given then at end,
    case when given then $4::uuid end, case when given then 'visit' end, case when given then 'bench' end,
    case when s = 'received' then at end, case when s = 'received' then $4::uuid end
  from generate_series($2::int, $3::int) n cross join generate_series(1, 2) v,
    lateral (select case when v = 1 then case when n % 10 = 0 then 'handed-over' else 'received' end
      else (array['received', 'received', 'received', 'received', 'handed-over', 'handed-over', 'approved', 'draft', 'in-review', 'discarded'])[1 + n / 10 % 10] end) s(s),
    lateral (select '2024-01-01'::timestamptz + make_interval(mins => (n::bigint * 7919 % 500000)::int + v * 500000)) t(at),
    lateral (select s in ('handed-over', 'received')) g(given)`;

const EVENTS = `
  insert into "PackageEvent" ("districtId", "id", "enterpriseId", "number", "at", "actorId", "act")
  select $1, gen_random_uuid(), "enterpriseId", "number", "composedAt", $4::uuid, 'compose' from "PackageVersion"
  where "districtId" = $1 and "status" = 'in-review'
    and "enterpriseId" in (select md5('package ' || n)::uuid from generate_series($2::int, $3::int) n)`;

/** One company in 200,000 is served by the lone officer, one in 2,000 by the steward. */
const SEATS = `
  insert into "TeamSeat" ("districtId", "id", "enterpriseId", "role", "userId", "unitCode", "assignedAt")
  select $1, gen_random_uuid(), md5('package ' || n)::uuid, r, case when r = 'industry-steward' and n % 2000 = 7 then $6::uuid
    when r = 'service-officer' and n % 200000 = 11 then $5::uuid else $4::uuid end,
    case when r = 'industry-steward' and n % 2000 = 7 then 'D05' else 'D06' end, now()
  from generate_series($2::int, $3::int) n, unnest(array['leader', 'industry-steward', 'service-officer']) r`;

const BATCHES = `
  insert into "BookletBatch" ("districtId", "id", "askedById", "askedAt", "occasion", "language", "state", "finishedAt")
  select $1, md5('batch ' || n)::uuid, case when n % 10 = 0 then $4::uuid else md5('nobody ' || n % 40)::uuid end, now(), 'bench', 'zh-CN',
    'expired', now() from generate_series($2::int, $3::int, 50) n`;

const BATCH_ITEMS = `
  insert into "BookletBatchItem" ("districtId", "batchId", "place", "enterpriseId", "state", "number", "fileName")
  select $1, md5('batch ' || n)::uuid, p, md5('package ' || p)::uuid, 'written', 1, p || '.pdf'
  from generate_series($2::int, $3::int, 50) n, generate_series(1, case when n % 1000 = 1 then 500 else 20 end) p`;
