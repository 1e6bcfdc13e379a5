import pg from 'pg';
import { sealPersonalData } from '#lib/access/sealing.ts';

export type Storm = { readonly clocks: number; readonly people: number; readonly gatherMinutes: number };

/**
 * Clocks of the reference district that have just come due, all at once, each the work of one of so many people: one alert for each
 * clock. Written by SQL, the outbox left out. The ladder is one rung, and no hour is quiet.
 */
export async function fillStorm(
  url: string,
  { clocks, people, gatherMinutes }: Storm,
  now: Temporal.Instant,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: number }>(`select "id" from "District" where "code" = '310105'`);
    const districtId = rows[0]?.id;
    const at = now.toString();
    await client.query('set session_replication_role = replica');
    await client.query(SETTINGS, [districtId, gatherMinutes]);
    await client.query(PEOPLE, [districtId, people, sealPersonalData('+8613812345678')]);
    await client.query(POSTS, [districtId, people]);
    await client.query(CASES, [districtId, clocks, at]);
    await client.query(CLOCKS, [districtId, clocks, at]);
    await client.query(ASSIGNMENTS, [districtId, clocks, people, at]);
    await client.query(WATCHES, [districtId, clocks, at]);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const SETTINGS = `
  insert into "DistrictSetting" ("districtId", "name", "value", "updatedAt") values
    ($1, 'notices', jsonb_build_object('gatherMinutes', $2::int, 'quietFrom', '00:00', 'quietUntil', '00:00'), now()),
    ($1, 'escalation', '{"ladders":{"handling":[{"name":"due","tells":["handler"],"draftsOrder":false}]}}', now())`;

const PEOPLE = `
  insert into "User" ("districtId", "id", "login", "kind", "name", "phoneSealed")
  select $1, md5('storm person ' || n)::uuid, 'storm-' || n, 'staff', 'storm ' || n, $3 from generate_series(0, $2::int - 1) n`;

const POSTS = `
  insert into "Post" ("districtId", "userId", "unitCode", "role")
  select $1, md5('storm person ' || n)::uuid, 'D07', 'handler' from generate_series(0, $2::int - 1) n`;

const CASES = `
  insert into "Case" ("districtId", "id", "number", "status", "class", "channel", "title", "description", "leadUnitCode", "unitCodes",
    "submittedAt", "eventCount", "lastEventHash", "search")
  select $1, md5('storm case ' || n)::uuid, 'STORM-' || n, 'in-progress', 'B', 'portal', 'storm', 'storm', 'D07', array['D07'],
    $3::timestamptz - interval '20 days', 1, '\\x00', to_tsvector('simple', 'storm')
  from generate_series(1, $2::int) n`;

const CLOCKS = `
  insert into "Clock" ("districtId", "id", "caseId", "name", "unitCode", "limit", "startedAt", "dueAt", "originalDueAt", "warnAt",
    "darkRedAt", "pauses")
  select $1, md5('storm clock ' || n)::uuid, md5('storm case ' || n)::uuid, 'handling', 'D07',
    '{"workingDays":5,"due":"sameTime"}', at - interval '20 days', at - interval '1 minute', at - interval '1 minute',
    at - interval '2 days', at + interval '3 days', '[]'
  from generate_series(1, $2::int) n, (select $3::timestamptz as at) t`;

const ASSIGNMENTS = `
  insert into "Assignment" ("districtId", "id", "caseId", "unitCode", "role", "assignedAt", "signedAt", "assigneeId")
  select $1, md5('storm part ' || n)::uuid, md5('storm case ' || n)::uuid, 'D07', 'lead', at - interval '20 days',
    at - interval '19 days', md5('storm person ' || n % $3::int)::uuid
  from generate_series(1, $2::int) n, (select $4::timestamptz as at) t`;

const WATCHES = `
  insert into "ClockWatch" ("districtId", "clockId", "at", "seenUntil", "revision")
  select $1, md5('storm clock ' || n)::uuid, $3::timestamptz - interval '1 minute', $3::timestamptz - interval '2 days', "revision"
  from generate_series(1, $2::int) n, (select "revision" from "District" where "id" = $1) d`;
