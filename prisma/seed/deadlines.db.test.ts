import { expect, it } from 'vitest';
import { CHINA_WEEK } from '#lib/calendar/reference/china.ts';
import { clockSteps } from '#lib/cases/domain/clock-steps.ts';
import { clockOf } from '#lib/cases/repository/rows.ts';
import { dueByHand } from '#lib/cases/testing/by-hand.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { seedDemo } from './demo.ts';

const { db } = await testDatabase();

it('every deadline of the demo story, running or stopped, is found again from its steps with pencil and paper', async () => {
  await seedDemo(db, { now: Temporal.Instant.from('2026-11-23T06:00:00Z'), password: 'a demo password' });
  const clocks = await db.clock.findMany();
  const { calendar } = await getDirectory(db, clocks[0]?.districtId ?? 0);
  expect(clocks.length).toBeGreaterThan(1_000);
  const office = { timeZone: 'Asia/Shanghai', week: CHINA_WEEK };
  const wrong = clocks.map(clockOf).flatMap((clock) => {
    const steps = clockSteps(clock, calendar);
    const found = dueByHand(steps, clock, office);
    const isFound = found.equals(clock.dueAt) && !steps.some(({ kind }) => kind === 'stored');
    return isFound ? [] : [`${clock.name}: ${found} instead of ${clock.dueAt}`];
  });
  expect(wrong).toEqual([]);
}, 60_000);
