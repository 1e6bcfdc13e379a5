import { createHash } from 'node:crypto';
import pg from 'pg';

/** How many companies file a hundred cases. */
const CASES_PER_COMPANY = 100;
const YEARS = 5;

/** The identifier of a synthetic company, as `md5('company 12')::uuid` writes it. */
export const companyId = (number: number): string =>
  createHash('md5')
    .update(`company ${number}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/**
 * Synthetic cases `from` to `to` of a district, written by SQL: five years up to `now`, nine of ten closed, units and matters as
 * unevenly asked as in life. Foreign keys and triggers are off and indexes made afterwards, since only the reading is measured.
 */
export async function fillCases(
  url: string,
  { districtId, from, to, now }: { districtId: number; from: number; to: number; now: Temporal.Instant },
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
    await client.query(PICK);
    const indexes = await client.query<{ name: string; definition: string }>(PLAIN_INDEXES);
    for (const { name } of indexes.rows) await client.query(`drop index ${pg.escapeIdentifier(name)}`);
    await client.query(COMPANIES, [districtId, Math.ceil(from / CASES_PER_COMPANY), Math.ceil(to / CASES_PER_COMPANY)]);
    for (let first = from; first <= to; first += 50_000) {
      const last = Math.min(to, first + 49_999);
      await client.query(CASES, [districtId, first, last, to, now.toString()]);
    }
    for (const { definition } of indexes.rows) await client.query(definition);
    await client.query('vacuum analyze "Case"');
    await client.query('vacuum analyze "Enterprise"');
  } finally {
    await client.end();
  }
}

/** Those that no constraint stands on. */
const PLAIN_INDEXES = `
  select i.indexname as "name", i.indexdef as "definition" from pg_indexes i
  where i.tablename = 'Case' and i.indexdef not like 'CREATE UNIQUE%'`;

/** A number below \`below\`, the same each time; \`skewed\` prefers small ones. */
const PICK = `
  create or replace function pick(n int, salt int, below int) returns int language sql immutable as
    $$ select (abs(hashint8extended(n, salt)) % below)::int $$;
  create or replace function skewed(n int, salt int, below int) returns int language sql immutable as
    $$ select floor(below * power(pick(n, salt, 100000) / 100000.0, 3))::int $$`;

const COMPANIES = `
  insert into "Enterprise" ("districtId", "id", "uscc", "name", "nameEn", "tier", "areaCode")
  select $1, md5('company ' || n)::uuid, 'X' || lpad(n::text, 17, '0'), '第' || n || '企业有限公司', 'Company ' || n,
    'T' || 1 + pick(n, 1, 3), (select array_agg("code" order by "code") from "Area" where "districtId" = $1)[1 + pick(n, 2, 10)]
  from generate_series($2::int, $3::int) n on conflict do nothing`;

const WORDS = `array['落户', '租金', '补贴', '发票', '消防', '停车', '许可', '材料', '申报', '进度', '装修', '招聘', '社保', '入学', '公寓',
  '变更', '注册', '环评', '油烟', '合同', '融资', '贷款', '担保', '上市', '专利', '商标', '通关', '外资', '总部', '展会']`;

const CASES = `
  with codes as (
    select (select array_agg("code" order by "code") from "Unit" where "districtId" = $1 and "isActive") as units,
      (select array_agg("code" order by "code") from "Category" where "districtId" = $1 and "parentCode" is not null) as matters,
      (select array_agg("code" order by "code") from "Area" where "districtId" = $1) as areas,
      array['portal', 'mini-program', 'phone', 'service-centre', 'visit', '12345', 'email', 'api'] as channels,
      array['submitted', 'accepted', 'dispatched', 'in-progress', 'in-progress', 'in-review', 'answered', 'redo'] as open,
      ${WORDS} as words),
  drawn as (
    select n, c.*, $5::timestamptz - make_interval(secs => ${YEARS * 365.25 * 86_400}::float8 * ($4::int - n) / $4::int) as at,
      case when pick(n, 1, 100) < 90 then 'closed' when pick(n, 1, 100) < 94 then 'withdrawn'
        else c.open[1 + pick(n, 2, 8)] end as status,
      units[1 + skewed(n, 3, cardinality(units))] as lead, units[1 + pick(n, 4, cardinality(units))] as helper,
      1 + pick(n, 5, 20) as days
    from generate_series($2::int, $3::int) n, codes c),
  told as (
    select *, status in ('submitted', 'accepted') as is_new, status in ('closed', 'answered') as is_done,
      status not in ('closed', 'withdrawn', 'answered') as is_open,
      words[1 + skewed(n, 6, 30)] || ' ' || words[1 + pick(n, 7, 30)] || ' ' || words[1 + pick(n, 8, 30)] as said,
      case when status not in ('closed', 'withdrawn', 'answered') then $5::timestamptz + make_interval(hours => pick(n, 9, 400) - 60) end as due
    from drawn)
  insert into "Case" ("districtId", "id", "number", "status", "class", "categoryCode", "areaCode", "channel", "source", "externalId",
    "enterpriseId", "title", "description", "leadUnitCode", "unitCodes", "submittedAt", "acceptedAt", "dispatchedAt", "finishedAt",
    "answeredAt", "closedAt", "promisedAt", "handlingDueAt", "handlingOriginalDueAt", "handlingMinutes", "replyWorkingDays",
    "dueClock", "dueAt", "warnAt", "darkRedAt", "result", "isSolvedByCompany", "ratingScore", "ratedAt", "eventCount",
    "lastEventHash", "search")
  select $1, gen_random_uuid(), 'B-' || n, status, (array['A', 'B', 'C', 'D', 'E'])[1 + pick(n, 10, 5)],
    matters[1 + skewed(n, 11, cardinality(matters))], areas[1 + skewed(n, 12, cardinality(areas))],
    channels[1 + skewed(n, 13, 8)], case when pick(n, 14, 10) = 0 then 'ledger' end, case when pick(n, 14, 10) = 0 then n::text end,
    md5('company ' || 1 + pick(n, 15, greatest(1, $4::int / ${CASES_PER_COMPANY})))::uuid, said, repeat(said || '。', 8),
    case when not is_new then lead end, case when is_new then '{}' else array(select distinct unnest(array[lead, helper])) end,
    at, case when status <> 'submitted' then at + interval '2 hours' end, case when not is_new then at + interval '3 hours' end,
    case when is_done then at + make_interval(days => days) end, case when is_done then at + make_interval(days => days) end,
    case when status = 'closed' then at + make_interval(days => days + 1) end,
    case when not is_new then at + interval '10 days' end, case when not is_new then at + interval '10 days' end,
    case when not is_new then at + interval '10 days' end, case when is_done then days * 300 end, case when is_done then days end,
    case when is_open then case when is_new then 'acceptance' else 'handling' end end,
    due, due - interval '10 hours', due + interval '72 hours',
    case when is_done then case when pick(n, 16, 10) < 8 then 'solved' else 'partly-solved' end end,
    case when status = 'closed' and pick(n, 17, 10) < 8 then pick(n, 18, 10) > 0 end,
    case when status = 'closed' and pick(n, 17, 10) < 8 then 3 + pick(n, 19, 3) end,
    case when status = 'closed' and pick(n, 17, 10) < 8 then at + make_interval(days => days + 1) end,
    1, '\\x00', to_tsvector('simple', said)
  from told`;
