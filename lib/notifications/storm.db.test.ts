import { expect, test } from 'vitest';
import { env } from '#lib/platform/env.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { rideStorm } from './testing/ride-storm.ts';
import { fillStorm } from './testing/storm.ts';

const { db, url } = await testDatabase();
const CLOCKS = 6_000;
const PEOPLE = 150;

test('alerts of three workers, killed again and again, are recorded exactly once, and each leaves in one message', async () => {
  await fillStorm(url, { clocks: CLOCKS, people: PEOPLE, gatherMinutes: 0 }, Temporal.Now.instant());
  const environment = { DATABASE_URL: url, DATA_DIR: env().dataDir };
  const ride = { clocks: CLOCKS, workers: 3, killEvery: 1_200, environment, patienceMs: 150_000 };
  const { kills } = await rideStorm(db, ride);
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
}, 180_000);
