import { describe, expect, it } from 'vitest';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { resetDeadlines } from '#lib/cases/use-cases/reset-deadlines.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { entryOf } from './domain/limit-change.ts';
import { findStoredLimit, previewLimit, relimitsSince } from './queries/limits.ts';
import { saveLimit } from './use-cases/save-limit.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { step, file } = officeIn(db);
const { districtId } = owner;

async function dispatched(lead: string, more: object = {}) {
  const number = await file('2026-11-23T10:00', owner);
  await step('2026-11-23T10:30', dispatcher, number, 'dispatch', { lead, helpers: [], class: 'B', ...more });
  return number;
}
/** Monday 23 November: five working days lead to Monday the 30th. */
const ordinary = await dispatched('D07');
/** a limit of its own */
const special = await dispatched('D09', { limit: { workingDays: 6, due: 'endOfDay' } });

const handling = async (number: string) => {
  const clock = await db.clock.findFirstOrThrow({
    where: { name: 'handling', case: { number } },
    include: { case: { select: { promisedAt: true, handlingDueAt: true } } },
  });
  const say = (at: Date | null) => at && local(Temporal.Instant.fromEpochMilliseconds(at.getTime()));
  const { promisedAt, handlingDueAt } = clock.case;
  return [clock.dueAt, clock.originalDueAt, promisedAt, handlingDueAt].map(say);
};

async function order(daysOfClassB: number, bringAlong: boolean) {
  const stored = await findStoredLimit(db, districtId, 'handling');
  if (!stored) throw new Error('no limit');
  const values = stored.rows.map((row) => {
    const entry = entryOf('handling', row);
    return row.class === 'B' ? { ...entry, amount: daysOfClassB } : entry;
  });
  return { rows: stored.rows, input: { name: 'handling', version: stored.version, values, bringAlong } as never };
}
const now = instant('2026-11-24T10:00');
const waiting = () =>
  db.$queryRaw<{ data: { limit?: { name: string } } }[]>`
    select data from pgboss.job where name = 'reset-deadlines' order by created_on`;

describe('a changed limit and clocks that run by the former one', () => {
  it('shows which would move, by how much, and moves none that nobody asked to move', async () => {
    const { input } = await order(7, false);
    const preview = await previewLimit(db, sysadmin, input, now);
    if (!preview.ok) throw new Error(preview.refusal.code);
    const { moved } = preview.value;
    expect(moved).toMatchObject({ open: 2, later: 1, earlier: 0 });
    expect(moved?.moves.map(({ number, after }) => [number, local(after.dueAt)])).toEqual([
      [ordinary, '2026-12-02 17:30'],
    ]);
    expect((await saveLimit(db, sysadmin, input, { now, address: null })).ok).toBe(true);
    expect(await waiting()).toEqual([]);
    expect(await handling(ordinary)).toEqual(Array(4).fill('2026-11-30 17:30'));
  });

  it('brings them along when asked to, with an event; the promise to the company and the original due time stay', async () => {
    const before = await dispatched('D11');
    const { input, rows } = await order(4, true);
    expect((await saveLimit(db, sysadmin, input, { now, address: null })).ok).toBe(true);
    expect((await waiting()).map(({ data }) => data.limit?.name)).toEqual(['handling']);

    const relimits = await relimitsSince(db, districtId, { name: 'handling', rows });
    expect(await resetDeadlines(db, districtId, now, relimits)).toBe(1);
    expect(await handling(before)).toEqual([
      '2026-11-27 17:30',
      '2026-12-02 17:30',
      '2026-12-02 17:30',
      '2026-11-27 17:30',
    ]);
    const events = await db.caseEvent.findMany({ where: { type: 'limits-brought-along' } });
    expect(events.map(({ data, audience }) => [data, audience])).toEqual([
      [
        {
          moves: [
            {
              clock: 'handling',
              unit: 'D11',
              dueAt: '2026-12-02T09:30:00Z',
              newDueAt: '2026-11-27T09:30:00Z',
              provisional: false,
            },
          ],
        },
        'staff',
      ],
    ]);
    expect(await resetDeadlines(db, districtId, now, relimits)).toBe(0);
  });

  it('leaves alone a limit that somebody set for one case, and what would be overdue at once', async () => {
    expect((await handling(special))[0]).toBe('2026-12-01 17:30');
    const { rows, input } = await order(1, true);
    const late = instant('2026-11-26T10:00');
    expect((await saveLimit(db, sysadmin, input, { now: late, address: null })).ok).toBe(true);
    const relimits = await relimitsSince(db, districtId, { name: 'handling', rows });
    expect(await resetDeadlines(db, districtId, late, relimits)).toBe(0);
  });
});
