import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { findQueue } from '../queries/queue.ts';
import { officeIn } from '../testing/office.ts';
import { createCompany, createStaff, secondDistrict } from '../testing/people.ts';
import { instant } from '../testing/world.ts';

const { db } = await testDatabase();
const { file, give, step } = officeIn(db);
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const reviewer = await createStaff(db, 'reviewer', 'D02', 'reviewer');
const officeHead = await createStaff(db, 'office-head', 'D02', 'office-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const unitHead = await createStaff(db, 'head', 'D07', 'unit-head');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');
const leader = await createStaff(db, 'leader', 'D01', 'leader');

const PLAN = { plan: '园区二期建成后扩容。', owner: '王科长', reviewAt: '2027-01-29' };
const GRANT = { decision: 'grant', reason: '条件未具备。' } as const;

async function signed() {
  const number = await file('2026-11-23T10:00', owner);
  await step('2026-11-23T10:40', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  await step('2026-11-23T11:00', liaison, number, 'sign', { assignee: 'handler' });
  return number;
}

async function asked() {
  const number = await signed();
  await step('2026-11-24T10:00', liaison, number, 'shelve', PLAN);
  return number;
}

async function shelved() {
  const number = await asked();
  await step('2026-11-25T10:00', officeHead, number, 'decide-shelving', GRANT);
  return number;
}

const waitsFor = async (viewer: Parameters<typeof findQueue>[1], number: string, at: string) =>
  (await findQueue(db, viewer, instant(at))).find((item) => item.number === number)?.clock ?? null;

describe('the long-term list', () => {
  it('goes from the unit to the head of the office, to the list, to its review and back to work', async () => {
    const number = await asked();
    expect(await waitsFor(officeHead, number, '2026-11-24T11:00')).toBe('review');
    expect(await waitsFor(reviewer, number, '2026-11-24T11:00')).toBeNull();
    await step('2026-11-25T10:00', officeHead, number, 'decide-shelving', GRANT);
    expect(await waitsFor(unitHead, number, '2027-01-28T10:00')).toBe('shelf-review');
    expect(await waitsFor(handler, number, '2027-01-28T10:00')).toBeNull();
    await step('2027-01-28T10:00', unitHead, number, 'review-shelved', { note: '已封顶', reviewAt: '2027-03-01' });
    const stored = await db.case.findFirstOrThrow({ where: { number } });
    expect(stored).toMatchObject({ status: 'shelved', shelfPlan: PLAN.plan, isPaused: true, dueClock: null });
    expect(stored.shelfReviewOn?.toISOString().slice(0, 10)).toBe('2027-03-01');
    const taken = await step('2027-02-24T10:00', dispatcher, number, 'unshelve', {});
    expect(taken).toMatchObject({ status: 'in-progress', shelf: null });
    expect(await waitsFor(handler, number, '2027-02-24T10:30')).toBe('handling');
  });

  it('is closed to other units, roles and districts', async () => {
    const number = await signed();
    const at = '2026-11-24T10:00';
    await expect(give(at, outsider, number, 'shelve', PLAN)).resolves.toMatchObject({ refusal: { code: 'not-found' } });
    for (const who of [handler, dispatcher, leader, owner]) {
      await expect(give(at, who, number, 'shelve', PLAN)).resolves.toMatchObject({ refusal: { code: 'forbidden' } });
    }
    await step(at, liaison, number, 'shelve', PLAN);
    for (const who of [reviewer, dispatcher, unitHead, leader]) {
      await expect(give(at, who, number, 'decide-shelving', GRANT)).resolves.toMatchObject({
        refusal: { code: 'forbidden' },
      });
    }
    const otherHead = { ...officeHead, districtId: await secondDistrict(db) };
    await expect(give(at, otherHead, number, 'decide-shelving', GRANT)).resolves.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is decided once by two heads at once', async () => {
    const second = await createStaff(db, 'second-head', 'D02', 'office-head');
    const number = await asked();
    const { version } = await db.case.findFirstOrThrow({ where: { number } });
    const both = await Promise.all([
      give('2026-11-25T10:00', officeHead, number, 'decide-shelving', GRANT, version),
      give('2026-11-25T10:00', second, number, 'decide-shelving', { decision: 'refuse', reason: '再协调' }, version),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'version-conflict' } });
    expect(await db.caseEvent.count({ where: { case: { number }, type: 'shelving-decided' } })).toBe(1);
  });

  it('reviewed twice at once, keeps one review running', async () => {
    const number = await shelved();
    const review = { note: '情况未变', reviewAt: '2027-02-26' };
    const both = await Promise.all([
      give('2026-12-01T10:00', unitHead, number, 'review-shelved', review),
      give('2026-12-01T10:00', dispatcher, number, 'review-shelved', review),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await db.clock.count({ where: { case: { number }, name: 'shelf-review', stoppedAt: null } })).toBe(1);
  });

  it('tells the company the plan and nothing said among colleagues', async () => {
    const number = await shelved();
    await step('2026-12-01T10:00', unitHead, number, 'review-shelved', { note: '内部复核', reviewAt: '2027-02-26' });
    const seen = await findCaseDetail(db, owner, number, instant('2026-12-01T11:00'));
    const said = JSON.stringify([seen?.events, seen?.shelf, seen?.clocks]);
    expect(said).toContain(PLAN.plan);
    for (const secret of [PLAN.owner, GRANT.reason, '内部复核', 'shelf-review']) expect(said).not.toContain(secret);
  });

  it('cannot hold a case without a plan', async () => {
    const number = await signed();
    await expect(db.case.updateMany({ where: { number }, data: { status: 'shelved' } })).rejects.toThrow(
      'Case_shelved_check',
    );
    await expect(db.case.updateMany({ where: { number }, data: { shelfPlan: '计划' } })).rejects.toThrow(
      'Case_shelf_check',
    );
  });
});
