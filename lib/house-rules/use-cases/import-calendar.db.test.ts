import { expect, it } from 'vitest';
import { readDays } from '#lib/calendar/calendar-days.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { resetDeadlines } from '#lib/cases/use-cases/reset-deadlines.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { importCalendar } from './import-calendar.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const { step, file } = officeIn(db);
const { districtId } = owner;
const now = instant('2026-12-30T10:00');

const off = (date: string) => ({ name: '元旦', date, isOffDay: true });
/** As a notice is published for programs, with a day of the year before. */
const notice = JSON.stringify({
  year: 2027,
  days: [off('2026-12-31'), off('2027-01-01'), off('2027-01-02'), off('2027-01-03')],
});
const load = (text: string, change: { districtCode?: string; isDryRun?: boolean } = {}) => {
  const read = readDays(text);
  if (!read.ok) throw new Error(read.fault.code);
  const { year, days } = read;
  return importCalendar(db, { year, days, districtCode: null, source: '2027.json', isDryRun: false, ...change }, now);
};
const calendar = async () => (await getDirectory(db, districtId)).calendar;

const number = await file('2026-12-29T10:00', owner);
await step('2026-12-29T10:30', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
const due = async () => {
  const clock = await db.clock.findFirstOrThrow({ where: { name: 'handling', case: { number } } });
  return [local(toInstant(clock.dueAt)), clock.isProvisional];
};

it('a published year is tried dry, then counts for every district that uses the public calendar', async () => {
  expect(await due()).toEqual(['2027-01-05 17:30', true]);
  const dry = await load(notice, { isDryRun: true });
  expect(dry).toMatchObject({ ok: true, value: [{ years: [2026, 2027], moved: { later: 1, moves: [{ number }] } }] });
  expect((await calendar()).publishedYears.has(2027)).toBe(false);

  expect(await load(notice)).toMatchObject({ ok: true });
  const { holidays, publishedYears } = await calendar();
  expect(publishedYears.has(2027)).toBe(true);
  // The day of the year before joins what that year has; nothing of it is lost.
  expect(['2026-12-31', '2026-10-01', '2027-01-01'].map((date) => holidays.has(date))).toEqual([true, true, true]);
  await resetDeadlines(db, districtId, now);
  expect(await due()).toEqual(['2027-01-07 17:30', false]);
  const entries = await db.auditEntry.findMany({ where: { action: 'calendar-changed' }, orderBy: { seq: 'asc' } });
  expect(entries.map(({ subject, actorId }) => [subject, actorId])).toEqual([
    ['2026', null],
    ['2027', null],
  ]);
});

it('a district’s own version is its own: the public one no longer touches it', async () => {
  const own = JSON.stringify({ holidays: ['2027-01-01'], workdays: {} });
  expect(await load(own, { districtCode: '310105' })).toMatchObject({ ok: true, value: [{ years: [2027] }] });
  expect((await calendar()).holidays.has('2027-01-02')).toBe(false);
  const public2027 = JSON.stringify({ year: 2027, days: [off('2027-01-01'), off('2027-01-02')] });
  expect(await load(public2027)).toMatchObject({ ok: true, value: [{ years: [] }] });
  expect((await calendar()).holidays.has('2027-01-02')).toBe(false);
  expect(await load(own, { districtCode: '999999' })).toMatchObject({ refusal: { code: 'unknown-district' } });
});

it.each([
  ['no JSON', '{', 'calendar-not-json'],
  ['an awaited year', '{"year":2027,"days":[]}', 'year-empty'],
  ['a day both off and worked', '{"holidays":["2027-01-01"],"workdays":{"2027-01-01":"1"}}', 'holiday-and-workday'],
  [
    'overlapping hours',
    '{"holidays":["2027-01-01"],"workdays":{"2027-01-04":[["09:00","12:00"],["11:00","15:00"]]}}',
    'intervals-overlap',
  ],
])('%s is refused before anything is looked at', (_, text, code) => {
  expect(readDays(text)).toMatchObject({ ok: false, fault: { code } });
});
