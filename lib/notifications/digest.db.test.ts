import { expect, test } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { fillStorm } from './testing/storm.ts';
import { gatherMessages } from './use-cases/gather-messages.ts';
import { raiseAlerts } from './use-cases/raise-alerts.ts';

const { db, url } = await testDatabase();

test('5,000 clocks that fall due at once for 500 people are one digest each', async () => {
  const now = Temporal.Instant.from('2026-11-25T09:31:00Z');
  await fillStorm(url, { clocks: 5_000, people: 500, gatherMinutes: 10 }, now);
  const inMinutes = (minutes: number) => now.add({ minutes });
  await Promise.all([raiseAlerts(db, now), raiseAlerts(db, now), raiseAlerts(db, inMinutes(1))]);
  expect(await db.notice.count({ where: { kind: 'alert' } })).toBe(5_000);
  for (const minutes of [5, 10, 11, 20]) await gatherMessages(db, inMinutes(minutes));
  const [digests] = await db.$queryRaw<Record<string, number>[]>`
    select count(*)::int as "digests", count(distinct "recipientId")::int as "people",
      (select count(*)::int from "Notice" where "messageId" is null) as "left" from "NoticeMessage"`;
  expect(digests).toEqual({ digests: 500, people: 500, left: 0 });
});
