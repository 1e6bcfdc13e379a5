import { expect, test } from 'vitest';
import { env } from '#lib/platform/env.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { startReceiver, timesById } from './testing/receiver.ts';
import { rideStorm } from './testing/ride-storm.ts';
import { fillStorm } from './testing/storm.ts';

const { db, url } = await testDatabase();
const CLOCKS = 3_600;
const PEOPLE = 40;

test('alerts of three workers, killed again and again, are recorded exactly once, each leaves in one message, and comes over the wire under one id', async () => {
  const gateway = await startReceiver();
  gateway.answerWith({ status: 200, afterMs: 400 });
  await fillStorm(url, { clocks: CLOCKS, people: PEOPLE, gatherMinutes: 0 }, Temporal.Now.instant());
  const environment = { DATABASE_URL: url, DATA_DIR: env().dataDir, SMS_URL: gateway.url };
  const ride = { clocks: CLOCKS, workers: 3, killEvery: 700, environment, patienceMs: 150_000 };
  const { kills } = await rideStorm(db, ride).finally(gateway.stop);
  expect(kills).toBeGreaterThan(2);

  const [told] = await db.$queryRaw<Record<string, number>[]>`
    select count(*)::int as "alerts", count(distinct "clockId")::int as "clocks",
      count(distinct ("clockId", "rung", "recipientId"))::int as "once",
      count(*) filter (where a."assigneeId" is distinct from n."recipientId")::int as "astray"
    from "Notice" n left join "Assignment" a on a."caseId" = n."caseId" where n."kind" = 'alert'`;
  expect(told).toEqual({ alerts: CLOCKS, clocks: CLOCKS, once: CLOCKS, astray: 0 });
  expect(await db.clockWatch.count({ where: { at: { not: null } } })).toBe(0);

  const [sent] = await db.$queryRaw<Record<string, number>[]>`
    select count(*) filter (where "notices" = 0)::int as "empty", count(distinct "recipientId")::int as "people",
      sum("notices")::int as "notices", count(*) filter (where "deliveries" <> 1)::int as "notOneDelivery"
    from (select m."recipientId",
        (select count(*) from "Notice" n where n."districtId" = m."districtId" and n."messageId" = m."id") as "notices",
        (select count(*) from "NoticeDelivery" d where d."districtId" = m."districtId" and d."messageId" = m."id") as "deliveries"
      from "NoticeMessage" m) each`;
  expect(sent).toEqual({ empty: 0, people: PEOPLE, notices: CLOCKS, notOneDelivery: 0 });

  // What a worker was sending when it was killed is sent again: the gateway knows it by its id.
  const times = timesById(gateway.received);
  const deliveries = await db.noticeDelivery.findMany({ select: { id: true, status: true } });
  expect([...times.keys()].toSorted()).toEqual(deliveries.map(({ id }) => id).toSorted());
  expect(deliveries.filter(({ status }) => status !== 'sent')).toEqual([]);
  expect(gateway.received.length).toBeGreaterThan(times.size);
}, 180_000);
