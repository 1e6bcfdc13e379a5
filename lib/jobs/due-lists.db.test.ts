import { beforeAll, expect, it } from 'vitest';
import { countCases, listCases } from '#lib/cases/queries/list-cases.ts';
import { countQueue, findQueue } from '#lib/cases/queries/queue.ts';
import { findBoard, findLoad } from '#lib/cases/queries/unit-clocks.ts';
import { findDueCases } from '#lib/cases/repository/automatic.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { holdDeliveries } from '#lib/notifications/repository/deliveries.ts';
import { districtsWithReadyNotices, holdAddressees } from '#lib/notifications/repository/messages.ts';
import { districtsWithEvents, takeEvents } from '#lib/notifications/repository/outbox.ts';
import { districtsWithDueClocks, holdDueClocks } from '#lib/notifications/repository/watched-clocks.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';

/** What somebody or a worker asks for again and again stays quick however much is over and done with. */
const { db } = await testDatabase();
const head = await createStaff(db, 'head', 'D07', 'unit-head');
const officeHead = await createStaff(db, 'office-head', 'D02', 'office-head');
const { districtId } = head;
const NOW = instant('2026-11-30T10:00');
const MOMENT = { now: NOW, timeZone: 'Asia/Shanghai' };
const PAST = 20_000;
const OPEN = 60;

beforeAll(async () => {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`;
    for (const sql of FILL) await tx.$executeRawUnsafe(sql, districtId, PAST, OPEN);
  });
  await db.$executeRaw`analyze`;
}, 120_000);

const CASES = `
  insert into "Case" ("districtId", "id", "number", "status", "class", "channel", "title", "description", "leadUnitCode", "unitCodes",
    "submittedAt", "finishedAt", "automaticAt", "dueAt", "eventCount", "lastEventHash", "search")
  select $1, md5('case ' || n)::uuid, 'DUE-' || n, case when n > $2::int then 'in-progress' else 'transferred' end, 'B', 'portal', 'due',
    'due', unit, array[unit], at - n * interval '1 minute', case when n <= $2::int then at end, case when n > $2::int then at end,
    case when n > $2::int then at end, 1, '\\x00', to_tsvector('simple', 'due')
  from generate_series(1, $2::int + $3::int) n, lateral (select case when n % 40 = 0 or n > $2::int then 'D07' else 'D16' end as unit) u,
    (select timestamptz '2026-11-30 08:00+08' as at) t`;

const CLOCKS = `
  insert into "Clock" ("districtId", "id", "caseId", "name", "unitCode", "limit", "startedAt", "dueAt", "originalDueAt", "warnAt",
    "darkRedAt", "pauses", "stoppedAt", "stopReason")
  select $1, md5('clock ' || n)::uuid, md5('case ' || n)::uuid, 'handling', case when n % 40 = 0 or n > $2::int then 'D07' else 'D16' end,
    '{"workingDays":5,"due":"sameTime"}', at - interval '20 days', at, at, at - interval '2 days', at + interval '3 days', '[]',
    case when n <= $2::int then at end, case when n <= $2::int then 'submitted' end
  from generate_series(1, $2::int + $3::int) n, (select timestamptz '2026-11-30 08:00+08' as at) t`;

const WATCHES = `
  insert into "ClockWatch" ("districtId", "clockId", "at", "seenUntil", "revision")
  select $1, md5('clock ' || n)::uuid, case when n > $2::int then at else at + interval '30 days' end, at - interval '2 days', 1
  from generate_series(1, $2::int + $3::int) n, (select timestamptz '2026-11-30 08:00+08' as at) t`;

const NOTICES = `
  insert into "Notice" ("districtId", "id", "kind", "caseId", "eventSeq", "unitCode", "messageId", "sendAfter", "createdAt")
  select $1, md5('notice ' || n)::uuid, 'work', md5('case ' || n)::uuid, 1, 'D07',
    case when n <= $2::int then md5('message ' || n)::uuid end, at, at
  from generate_series(1, $2::int + $3::int) n, (select timestamptz '2026-11-30 08:00+08' as at) t`;

const MESSAGES = `
  insert into "NoticeMessage" ("districtId", "id", "unitCode", "createdAt")
  select $1, md5('message ' || n)::uuid, 'D07', timestamptz '2026-11-30 08:00+08' from generate_series(1, $2::int + $3::int) n`;

const DELIVERIES = `
  insert into "NoticeDelivery" ("districtId", "id", "messageId", "channel", "target", "status", "sentAt", "nextAttemptAt")
  select $1, md5('delivery ' || n)::uuid, md5('message ' || n)::uuid, 'webhook', 'x', case when n <= $2::int then 'sent' else 'waiting' end,
    case when n <= $2::int then timestamptz '2026-11-30 08:00+08' end,
    timestamptz '2026-11-30 08:00+08'
  from generate_series(1, $2::int + $3::int) n`;

const HISTORY = `
  insert into "CaseEvent" ("districtId", "caseId", "seq", "at", "type", "actorKind", "audience", "contentHash", "prevHash", "hash")
  select $1, md5('case ' || n)::uuid, 1, timestamptz '2026-11-30 08:00+08', 'filed', 'system', 'company', '\\x00', '\\x00', '\\x00'
  from generate_series(1, $2::int + $3::int) n`;

const OUTBOX = `
  insert into "EventOutbox" ("districtId", "caseId", "seq", "nextAttemptAt")
  select $1, md5('case ' || n)::uuid, 1, case when n > $2::int then at else at + interval '30 days' end
  from generate_series(1, $2::int + $3::int) n, (select timestamptz '2026-11-30 08:00+08' as at) t`;

const FILL = [CASES, CLOCKS, WATCHES, MESSAGES, NOTICES, DELIVERIES, HISTORY, OUTBOX];

const BOUNDS = { now: NOW, today: NOW, tomorrow: NOW, week: NOW };
const LOAD = { units: ['D07'], through: Temporal.PlainDate.from('2026-12-13') };

const ASKED: readonly [string, (tx: Db & Tx) => Promise<readonly unknown[]>][] = [
  ['the queue', (tx) => findQueue(tx, head, NOW)],
  ['the counts of the queue', (tx) => countQueue(tx, head, BOUNDS)],
  ['the board', (tx) => findBoard(tx, officeHead, MOMENT)],
  ['a unit’s load', (tx) => findLoad(tx, head, LOAD, MOMENT)],
  [
    'what waits for a unit',
    async (tx) => (await listCases(tx, officeHead, { waitsFor: 'D07', overdue: true, sort: 'dueAt' }, MOMENT)).items,
  ],
  ['how much waits for a unit', async (tx) => [await countCases(tx, officeHead, { waitsFor: 'D07' }, MOMENT)]],
  ['automatic steps that are due', (tx) => findDueCases(tx, NOW, 50)],
  ['districts with clocks at a rung', (tx) => districtsWithDueClocks(tx, NOW)],
  ['clocks at a rung', (tx) => holdDueClocks(tx, districtId, NOW, 50)],
  ['districts with notices that may leave', (tx) => districtsWithReadyNotices(tx, NOW)],
  ['people whose notices may leave', (tx) => holdAddressees(tx, districtId, NOW, 50)],
  ['districts with events', (tx) => districtsWithEvents(tx, NOW)],
  ['events not heard yet', (tx) => takeEvents(tx, districtId, NOW, 50)],
  ['deliveries that are due', (tx) => holdDeliveries(tx, NOW, 40)],
];

class Undone extends Error {}

/** Rows that this connection has read from one end of a table to the other, not yet reported ones of earlier transactions included. */
async function readWhole(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ table: string; rows: number }[]>`
    select "relname" as "table", "seq_tup_read"::int as "rows" from pg_stat_xact_user_tables where "seq_tup_read" > 0`;
  return new Map(rows.map(({ table, rows: count }) => [table, count]));
}

it.each(ASKED)('%s: found by an index, whatever is over', async (_, ask) => {
  let found = 0;
  let whole: readonly string[] = [];
  const asking = db.$transaction(async (tx) => {
    const before = await readWhole(tx);
    found = (await ask(tx as Db & Tx)).length;
    const after = await readWhole(tx);
    whole = [...after].filter(([table, rows]) => rows - (before.get(table) ?? 0) > PAST / 10).map(([table]) => table);
    throw new Undone();
  });
  await expect(asking).rejects.toThrow(Undone);
  expect(found).toBeGreaterThan(0);
  expect(whole).toEqual([]);
});
