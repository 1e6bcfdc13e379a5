import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { listCases } from '../queries/list-cases.ts';
import { findQueue } from '../queries/queue.ts';
import { officeIn } from '../testing/office.ts';
import { createCompany, createStaff, secondDistrict } from '../testing/people.ts';
import { instant } from '../testing/world.ts';

const { db } = await testDatabase();
const { file, give, step } = officeIn(db);
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officeHead = await createStaff(db, 'office-head', 'D02', 'office-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const unitHead = await createStaff(db, 'head', 'D07', 'unit-head');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const supervision = await createStaff(db, 'supervision', 'D01', 'supervision');

const ORDER = { demand: '说明未联系企业的原因。', replyBy: '2026-11-27' };
const AT = '2026-11-24T09:00';

async function signed() {
  const number = await file('2026-11-23T10:00', owner);
  await step('2026-11-23T10:40', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  await step('2026-11-23T11:00', liaison, number, 'sign', { assignee: 'handler' });
  return number;
}

const waitsFor = async (viewer: Parameters<typeof findQueue>[1], number: string) =>
  (await findQueue(db, viewer, instant(AT))).filter((item) => item.number === number).map(({ clock }) => clock);

describe('supervision', () => {
  it('waits for the unit and lies before the supervision office until the reply is there', async () => {
    const number = await signed();
    await step('2026-11-23T14:00', handler, number, 'record-contact', { summary: '已联系' });
    await step(AT, supervision, number, 'supervise', ORDER);
    expect(await waitsFor(unitHead, number)).toEqual(['supervision']);
    expect(await waitsFor(supervision, number)).toEqual(['supervision']);
    expect(await waitsFor(handler, number)).toEqual(['handling']);
    expect(await waitsFor(leader, number)).toEqual([]);
    expect(await db.case.findFirst({ where: { number } })).toMatchObject({
      isSupervised: true,
      dueClock: 'supervision',
    });
    await step('2026-11-25T09:00', unitHead, number, 'answer-supervision', { reply: '已联系，方案附后。' });
    expect(await waitsFor(supervision, number)).toEqual([]);
    const seen = await findCaseDetail(db, supervision, number, instant(AT));
    const said = seen?.events.flatMap(({ content }) => (content?.type.startsWith('superv') ? [content.data] : []));
    expect(said).toMatchObject([
      { number: `${number}-D1`, unit: 'D07' },
      { number: `${number}-D1`, reply: '已联系，方案附后。' },
    ]);
  });

  it('is refused to other units, roles, companies and districts', async () => {
    const number = await signed();
    await expect(give(AT, outsider, number, 'supervise', ORDER)).resolves.toMatchObject({
      refusal: { code: 'not-found' },
    });
    for (const who of [officeHead, unitHead, owner]) {
      await expect(give(AT, who, number, 'supervise', ORDER)).resolves.toMatchObject({
        refusal: { code: 'forbidden' },
      });
    }
    const elsewhere = { ...supervision, districtId: await secondDistrict(db) };
    await expect(give(AT, elsewhere, number, 'supervise', ORDER)).resolves.toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await findQueue(db, elsewhere, instant(AT))).toEqual([]);
    await step(AT, leader, number, 'supervise', ORDER);
    for (const who of [handler, officeHead, supervision, owner]) {
      await expect(give(AT, who, number, 'answer-supervision', { reply: '略' })).resolves.toMatchObject({
        refusal: { code: 'forbidden' },
      });
    }
  });

  it('ordered twice at once is one order', async () => {
    const number = await signed();
    const both = await Promise.all([
      give(AT, supervision, number, 'supervise', ORDER),
      give(AT, leader, number, 'supervise', ORDER),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'supervised-already' } });
    expect(await db.clock.count({ where: { case: { number }, name: 'supervision' } })).toBe(1);
  });

  it('does not show to the company on its page, in its list or by the light of its case', async () => {
    const number = await signed();
    await step(AT, leader, number, 'supervise', ORDER);
    const late = instant('2026-12-02T09:00');
    const seen = await findCaseDetail(db, owner, number, late);
    const { contact: _, ...said } = seen ?? { contact: null };
    expect(JSON.stringify(said)).not.toMatch(/supervi|说明未联系/);
    const overdue = await listCases(db, owner, { overdue: true }, { now: late, timeZone: 'Asia/Shanghai' });
    expect(overdue.items.map((each) => each.number)).not.toContain(number);
  });
});
