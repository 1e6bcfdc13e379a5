import { expect, it } from 'vitest';
import { CHINA_WEEK } from '#lib/calendar/reference/china.ts';
import { type Week, weekAsText } from '#lib/calendar/week-schema.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { resetDeadlines } from '#lib/cases/use-cases/reset-deadlines.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { previewWeek } from './queries/week.ts';
import { changeWeek } from './use-cases/change-week.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { step, file } = officeIn(db);
const { districtId } = owner;
const at = (time: string) => ({ now: instant(time), address: null });

/** Fridays end at noon. */
const shorter: Week = { ...CHINA_WEEK, 5: [['09:00', '12:00']] };
const seen = weekAsText(CHINA_WEEK);

it('other working hours are tried dry, saved on purpose, and move what is open but not the promise', async () => {
  const number = await file('2026-11-20T10:00', owner);
  await step('2026-11-20T10:30', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  const stored = async () => {
    const clock = await db.clock.findFirstOrThrow({
      where: { name: 'handling', case: { number } },
      include: { case: { select: { promisedAt: true } } },
    });
    return [clock.dueAt, clock.case.promisedAt].map((each) => each && local(toInstant(each)));
  };
  expect(await stored()).toEqual(['2026-11-27 17:30', '2026-11-27 17:30']);

  const preview = await previewWeek(db, sysadmin, { week: shorter, seen }, instant('2026-11-23T10:00'));
  expect(preview).toMatchObject({ ok: true, value: { earlier: 1, later: 0, moves: [{ number }] } });
  expect(await stored()).toEqual(['2026-11-27 17:30', '2026-11-27 17:30']);

  expect(await changeWeek(db, dispatcher, { week: shorter, seen }, at('2026-11-23T10:00'))).toMatchObject({
    refusal: { code: 'forbidden' },
  });
  expect(await changeWeek(db, sysadmin, { week: shorter, seen: '' }, at('2026-11-23T10:00'))).toMatchObject({
    refusal: { code: 'setting-changed' },
  });
  expect(await changeWeek(db, sysadmin, { week: shorter, seen }, at('2026-11-23T10:00'))).toMatchObject({ ok: true });
  expect(await resetDeadlines(db, districtId, instant('2026-11-23T10:01'))).toBe(1);
  expect(await stored()).toEqual(['2026-11-27 12:00', '2026-11-27 17:30']);
  const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'working-hours-changed' } });
  expect(audit.data).toEqual({ before: seen, after: weekAsText(shorter) });
});
