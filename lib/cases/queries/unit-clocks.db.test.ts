import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CaseFilter } from '../list-schema.ts';
import { createCompany, createStaff, secondDistrict } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { countCases, listCases } from './list-cases.ts';
import { findBoard, findLoad, unitClocks } from './unit-clocks.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D07', 'unit-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const elsewhere = await createStaff(db, 'elsewhere', 'D16', 'unit-head');
const timeZone = 'Asia/Shanghai';
const NOW = instant('2026-11-30T09:00');
const MOMENT = { now: NOW, timeZone };

async function dispatched(at: string): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filing = { title: '社保补缴', description: '补缴上月社保。', categoryCode: '0301', contact };
  const filed = await fileCase(db, owner, filing, instant(at));
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  const input = { lead: 'D07', helpers: [{ unit: 'D16', question: '有无备案？' }] };
  await giveCommand(db, dispatcher, { number, command: 'dispatch', input, version: 1 }, instant(at), () => 1);
  return number;
}

// Signing is due at closing time of the working day after the dispatch; helpers have up to three days.
const late = await dispatched('2026-11-26T10:00');
const today = await dispatched('2026-11-27T10:00');
const paused = await dispatched('2026-11-27T11:00');
const sign = { number: paused, command: 'sign' as const, input: {}, version: 2 };
await giveCommand(db, liaison, sign, instant('2026-11-27T12:00'), () => 1);
const items = ['劳动合同'];
const ask = { number: paused, command: 'request-information' as const, input: { items }, version: 3 };
await giveCommand(db, liaison, ask, instant('2026-11-27T14:00'), () => 1);

const rowsOf = async (viewer: Viewer, filter: CaseFilter) =>
  (await listCases(db, viewer, { ...filter, sort: 'submittedAt' }, MOMENT)).items.map(({ number }) => number);

describe('the board', () => {
  it('counts each case once for a unit, by what it has to do there, and each number has its rows', async () => {
    const board = await findBoard(db, dispatcher, MOMENT);
    const [unit] = board.filter(({ unitCode }) => unitCode === 'D07');
    expect(unit).toMatchObject({ green: 1, red: 1, 'dark-red': 0, grey: 1, oldestDueAt: instant('2026-11-27T17:30') });
    for (const row of board) {
      for (const light of ['green', 'yellow', 'red', 'dark-red', 'grey'] as const) {
        const { count } = await countCases(db, dispatcher, { waitsFor: row.unitCode, light: [light] }, MOMENT);
        expect([row.unitCode, light, count]).toEqual([row.unitCode, light, row[light]]);
      }
    }
    expect(await rowsOf(dispatcher, { waitsFor: 'D07', light: ['red'] })).toEqual([late]);
  });

  it('is for those who see the whole district, of theirs alone', async () => {
    expect(await findBoard(db, head, MOMENT)).toEqual([]);
    expect(await findBoard(db, { ...dispatcher, districtId: await secondDistrict(db) }, MOMENT)).toEqual([]);
  });
});

describe('a unit’s load', () => {
  const through = Temporal.PlainDate.from('2026-12-13');
  it('has what is past due apart, and nothing that stands still', async () => {
    const load = await findLoad(db, head, { units: ['D07'], through }, MOMENT);
    expect(load).toContainEqual({ unitCode: 'D07', date: null, clock: 'signing', count: 1 });
    expect(load).toContainEqual({ unitCode: 'D07', date: '2026-11-30', clock: 'signing', count: 1 });
    expect(load.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(await rowsOf(head, { waitsFor: 'D07', due: '2026-11-30' })).toEqual([today]);
    expect(await rowsOf(head, { waitsFor: 'D07', overdue: true })).toEqual([late]);
  });

  it('is not for another unit to see', async () => {
    expect(await findLoad(db, elsewhere, { units: ['D07'], through }, MOMENT)).toEqual([]);
    expect(await findLoad(db, owner, { units: ['D07'], through }, MOMENT)).toEqual([]);
  });
});

it('a company learns nothing from filters that speak of units and supervision', async () => {
  expect(await rowsOf(owner, {})).toHaveLength(3);
  for (const filter of [{ waitsFor: 'D07' }, { due: '2026-11-30' }, { supervised: false }]) {
    expect(await rowsOf(owner, filter)).toEqual([]);
  }
});

it('supervised cases are found', async () => {
  await db.case.updateMany({ where: { number: late }, data: { isSupervised: true } });
  expect(await rowsOf(dispatcher, { supervised: true })).toEqual([late]);
  expect(await rowsOf(dispatcher, { supervised: false })).toEqual([today, paused]);
});

it('is read by the index of running clocks, however many have stopped', async () => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`;
    const rows = await tx.$queryRaw<{ 'QUERY PLAN': string }[]>(
      Prisma.sql`explain ${unitClocks(head.districtId, ['D07', 'D16'])}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('Clock_running_idx');
});
