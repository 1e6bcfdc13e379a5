import { beforeAll, describe, expect, it } from 'vitest';
import { countCases } from '#lib/cases/queries/list-cases.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { readInsightQuery } from './insight-query.ts';
import { findDelays } from './queries/find-delays.ts';

/** Who held up the cases of November 2026, told by their own commands. */
const { db } = await testDatabase();
const { file, step } = officeIn(db);
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const helper = await createStaff(db, 'helper', 'D08', 'liaison');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const SOLVED = { result: 'solved', publicAnswer: '已办。' } as const;
const TIME = { timeZone: 'Asia/Shanghai' };

async function inHand(at: string) {
  const number = await file(`${at}T10:00`, owner);
  await step(`${at}T10:40`, dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  await step(`${at}T11:00`, liaison, number, 'sign', {});
  await step(`${at}T15:00`, liaison, number, 'record-contact', { summary: '已联系' });
  return number;
}

let helped = '';

beforeAll(async () => {
  // The helper was due on Thursday 12 and answered on Tuesday 17; the lead, due on Monday 16, submitted the day after.
  helped = await inHand('2026-11-09');
  await step('2026-11-09T14:00', liaison, helped, 'invite-helper', { unit: 'D08', question: '名额？' });
  await step('2026-11-17T15:00', helper, helped, 'answer-as-helper', { answer: '有。' });
  await step('2026-11-18T16:00', liaison, helped, 'submit-result', SOLVED);
  // Two working days late by itself.
  const late = await inHand('2026-11-02');
  await step('2026-11-11T17:30', liaison, late, 'submit-result', SOLVED);
  // In time; late and still in hand; late and withdrawn.
  const inTime = await inHand('2026-11-02');
  await step('2026-11-05T10:00', liaison, inTime, 'submit-result', SOLVED);
  await inHand('2026-11-03');
  const withdrawn = await inHand('2026-11-03');
  await step('2026-11-20T10:00', owner, withdrawn, 'withdraw', { reason: '已自行解决' });
});

const delays = (viewer = leader, asked: Record<string, string> = {}) =>
  findDelays(db, viewer, readInsightQuery({ from: '2026-11-01', to: '2026-11-30', ...asked }, TODAY), {
    now: instant('2026-11-27T10:00'),
    ...TIME,
  });
const TODAY = Temporal.PlainDate.from('2026-11-27');

describe('delays', () => {
  it('are put down to the unit that caused them: the lead’s waiting to its late helper', async () => {
    expect(await delays()).toEqual([
      {
        unitCode: 'D08',
        cases: 1,
        // From Thursday 17:30 to Tuesday 15:00.
        workingMinutes: 2 * 420 + 270,
        causes: [{ cause: 'helper', cases: 1 }],
        waitedCases: 0,
        waitedMinutes: 0,
      },
      {
        unitCode: 'D07',
        cases: 1,
        workingMinutes: 2 * 420,
        causes: [{ cause: 'handling', cases: 1 }],
        waitedCases: 1,
        waitedMinutes: 420 + 330,
      },
    ]);
  });

  it('lead to their rows, counted alike', async () => {
    const behind = (delayedBy: string) =>
      countCases(db, leader, { delayedBy }, { now: instant('2026-11-27T10:00'), ...TIME });
    expect(await behind('D07')).toMatchObject({ count: 1 });
    expect(await behind('D08')).toMatchObject({ count: 1 });
    expect(await behind('D16')).toMatchObject({ count: 0 });
    const asCompany = await countCases(db, owner, { delayedBy: 'D07' }, { now: instant('2026-11-27T10:00'), ...TIME });
    expect(asCompany.count).toBe(0);
  });

  it('are those of the cases somebody may see, in the period asked for', async () => {
    expect(await delays(outsider)).toEqual([]);
    expect((await delays(helper)).map(({ unitCode, cases }) => [unitCode, cases])).toEqual([
      ['D08', 1],
      ['D07', 0],
    ]);
    expect(await delays(leader, { from: '2026-10-01', to: '2026-10-31' })).toEqual([]);
  });

  it('leave the record when a change takes them back', async () => {
    const rows = () => db.caseDelay.findMany({ where: { case: { number: helped } }, select: { unitCode: true } });
    expect(await rows()).toHaveLength(2);
    const { districtId } = leader;
    // The lead's clock is stopped as the taken-back one: it no longer answers for it.
    await db.clock.updateMany({
      where: { districtId, case: { number: helped }, name: 'handling' },
      data: { stopReason: 'returned' },
    });
    await step('2026-11-19T10:00', owner, helped, 'rate', { score: 5, solved: true });
    expect((await rows()).map(({ unitCode }) => unitCode)).toEqual(['D08']);
  });
});
