import { describe, expect, it } from 'vitest';
import { yearSchema } from '#lib/calendar/year-schema.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { resetDeadlines } from '#lib/cases/use-cases/reset-deadlines.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { previewYear } from './queries/calendar-year.ts';
import { publishYear } from './use-cases/publish-year.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { step, file } = officeIn(db);
const { districtId } = owner;

/** New Year 2027 as it might be announced: 1 to 3 January off, Sunday the 10th worked for it. */
const NEW_YEAR = { holidays: ['2027-01-01', '2027-01-02', '2027-01-03'], workdays: { '2027-01-10': '5' } };
const input = (change: object = NEW_YEAR, version = 0) =>
  yearSchema.parse({ year: 2027, version, text: JSON.stringify(change) });
const at = (time: string) => ({ now: instant(time), address: null });

const number = await file('2026-12-29T10:00', owner);
await step('2026-12-29T10:30', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
await step('2026-12-29T11:00', liaison, number, 'sign', {});

const handling = async () => {
  const clock = await db.clock.findFirstOrThrow({ where: { name: 'handling', case: { number } } });
  return { ...clock, due: local(Temporal.Instant.fromEpochMilliseconds(clock.dueAt.getTime())) };
};

describe('a year published after deadlines have reached into it', () => {
  it('is tried dry first: what would move, by how much, and nothing does', async () => {
    expect(await handling()).toMatchObject({ due: '2027-01-05 17:30', isProvisional: true });
    const preview = await previewYear(db, sysadmin, input(), instant('2026-12-30T10:00'));
    if (!preview.ok) throw new Error(preview.refusal.code);
    expect(preview.value).toMatchObject({ later: 1, earlier: 0, settled: 0 });
    const [move] = preview.value.moves;
    expect([move?.number, local(move?.after.dueAt)]).toEqual([number, '2027-01-06 17:30']);
    expect(await handling()).toMatchObject({ due: '2027-01-05 17:30' });
  });

  it('is published by the system administrator alone, and never over somebody else’s version', async () => {
    expect(await publishYear(db, dispatcher, input(), at('2026-12-30T10:00'))).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    expect(await publishYear(db, sysadmin, input(NEW_YEAR, 3), at('2026-12-30T10:00'))).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
  });

  it('settles each deadline with an event that names both days; once more changes nothing', async () => {
    expect(await publishYear(db, sysadmin, input(), at('2026-12-30T10:00'))).toEqual({ ok: true, value: 2027 });
    expect(await resetDeadlines(db, districtId, instant('2026-12-30T10:01'))).toBe(1);
    const clock = await handling();
    expect(clock).toMatchObject({ due: '2027-01-06 17:30', isProvisional: false });
    expect(local(Temporal.Instant.fromEpochMilliseconds(clock.originalDueAt.getTime()))).toBe('2027-01-05 17:30');
    const { dueAt, handlingDueAt, promisedAt, events } = await db.case.findFirstOrThrow({
      where: { number },
      include: { events: { where: { type: 'deadlines-reset' } } },
    });
    expect([dueAt, handlingDueAt].map((due) => due && due <= clock.dueAt)).toEqual([true, true]);
    expect(handlingDueAt).toEqual(clock.dueAt);
    // What the company was promised at the first dispatch never moves (domain reference 2.0, 4).
    expect(promisedAt && local(toInstant(promisedAt))).toBe('2027-01-05 17:30');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      actorKind: 'system',
      audience: 'staff',
      data: {
        moves: [{ clock: 'handling', dueAt: '2027-01-05T09:30:00Z', newDueAt: '2027-01-06T09:30:00Z' }],
      },
    });
    expect(await resetDeadlines(db, districtId, instant('2026-12-30T10:02'))).toBe(0);
    expect(await db.auditEntry.count({ where: { action: 'calendar-changed', subject: '2027' } })).toBe(1);
  });

  it('never moves a deadline back to before now', async () => {
    const earlier = { ...NEW_YEAR, workdays: { '2027-01-02': '1', '2027-01-03': '1' }, holidays: ['2027-01-01'] };
    expect(await publishYear(db, sysadmin, input(earlier, 1), at('2027-01-06T10:00'))).toMatchObject({ ok: true });
    await resetDeadlines(db, districtId, instant('2027-01-06T10:00'));
    expect(await handling()).toMatchObject({ due: '2027-01-06 17:30' });
  });
});
