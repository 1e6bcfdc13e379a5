import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { sayTally } from '../domain/tally.ts';
import { RejectedFile } from '../rejected-file.ts';
import { caseImportMapSchema } from '../schema.ts';
import { importCases } from './import-cases.ts';

const { db } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'import-'));

const HEADER = 'id,title,opened,closed,due,unit,topic,how,company';
const CLEAN = [
  HEADER,
  '1,Lamp,2026/3/2 10:00:00,2026/3/3 11:00:00,2026/3/4 17:30:00,Roads,Lamps,Call,',
  '2,"Tree, fallen",2026/3/2 10:05:00,,2026/3/4 17:30:00,Parks,Trees,App,',
  '3,Quiet,1969/5/1 8:00:00,,,,,,',
].join('\n');

const mapOf = (code: string) => ({
  source: 'ledger',
  externalId: 'id',
  timeZone: 'Asia/Shanghai',
  dates: ['yyyy/M/d H:mm:ss'],
  fields: {
    title: 'title',
    submittedAt: 'opened',
    finishedAt: 'closed',
    handlingDueAt: 'due',
    unit: 'unit',
    category: 'topic',
    channel: { column: 'how', values: { Call: 'phone', App: 'mini-program' } },
    enterprise: 'company',
  },
  create: {
    units: { kind: 'department' },
    categories: { group: { name: '市政', nameEn: 'City' }, class: 'B' },
  },
  district: { code, name: '试验区', timeZone: 'Asia/Shanghai', calendar: 'CN' },
});

let count = 0;
let district = '';
beforeEach(() => {
  count += 1;
  district = `TRY${count}`;
});

test('every row is loaded or reported, and the dirt of real files does no harm', async () => {
  const file = [
    `\uFEFF${HEADER}\r`,
    '1,Lamp,2026/3/2 10:00:00,,,Roads,Lamps,Call,\r',
    '\r',
    '2,too few\r',
    '3,Bad date,2026/2/30 10:00:00,,,,,,\r',
    '4,"Two\nlines",2026/3/2 10:00:00,,,,,,\r',
    ',No number,2026/3/2 10:00:00,,,,,,\r',
    '1,Again,2026/3/2 10:00:00,,,,,,\r',
    '5,=cmd|calc,2026/3/2 10:00:00,,,,,Pigeon,\r',
    '6,Company,2026/3/2 10:00:00,,,,,,91310105MA1FW00000\r',
    '7,"open quote,2026/3/2 10:00:00,,,,,,\r',
  ].join('\n');
  const { said, rejected } = await run(file);
  expect(said).toBe('read 9 = created 2 + updated 0 + unchanged 0 + rejected 7');
  expect(rejected.split('\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    '\uFEFFline,externalId,field',
    '4,,',
    '5,3,submittedAt',
    '8,,id',
    '9,1,id',
    '10,5,channel',
    '12,,',
    '11,6,enterprise',
    '',
  ]);
  expect(rejected).toContain('“Pigeon”不是可填的值');
  expect(rejected).toContain('“Pigeon” is none of the values');
});

test.each([
  ['at the end of the file', ''],
  ['where the row becomes too long to be one', '后'.repeat(400)],
])('a quotation mark that nothing closes, found out %s, costs its own row alone', async (_, remark) => {
  const row = (number: number, title: string) => `${number},${title},2026/3/2 10:00:00,,,,,,,${remark}`;
  const rest = Array.from({ length: 3_000 }, (_, index) => row(index + 10, '后'));
  const file = [
    `${HEADER},remark`,
    row(1, '前'),
    '',
    row(2, '"未闭合'),
    '',
    ...rest.slice(0, 2),
    '少',
    ...rest.slice(2),
  ];
  const { said, rejected } = await run(file.join('\r\n'));
  expect(said).toBe('read 3003 = created 3001 + updated 0 + unchanged 0 + rejected 2');
  expect(rejected.split('\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    '\uFEFFline,externalId,field',
    '4,,',
    '8,,',
    '',
  ]);
});

test('a district, its units and matters come from the map; cases carry facts, one event and no clock', async () => {
  const { said } = await run(CLEAN);
  expect(said).toBe('read 3 = created 3 + updated 0 + unchanged 0 + rejected 0');
  const cases = await casesOf();
  expect(cases.map((each) => [each.externalId, each.status, each.channel, each.number])).toEqual([
    ['1', 'closed', 'phone', 'CN20260302-0001'],
    ['2', 'in-progress', 'mini-program', 'CN20260302-0002'],
    ['3', 'in-progress', 'import', 'CN19690501-0001'],
  ]);
  expect(cases[0]).toMatchObject({
    leadUnitCode: expect.stringMatching(/^ROADS-/),
    categoryCode: expect.stringMatching(/^IM-LAMPS-/),
    finishedAt: new Date('2026-03-03T03:00:00Z'),
    closedAt: new Date('2026-03-03T03:00:00Z'),
    handlingDueAt: new Date('2026-03-04T09:30:00Z'),
    handlingMinutes: 120 + 240 + 120,
    dueAt: null,
    eventCount: 1,
  });
  expect(cases[1]).toMatchObject({ dueClock: 'handling', dueAt: new Date('2026-03-04T09:30:00Z'), finishedAt: null });
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: district } });
  expect(await db.clock.count({ where: { districtId } })).toBe(0);
  expect(await db.caseEvent.findMany({ where: { districtId }, select: { type: true, seq: true } })).toEqual(
    Array.from({ length: 3 }, () => ({ type: 'imported', seq: 1 })),
  );
  expect(await db.importRun.findFirst({ where: { districtId } })).toMatchObject({
    rowsRead: 3,
    created: 3,
    rejected: 0,
  });
});

describe('running again', () => {
  test('the same file changes nothing', async () => {
    await run(CLEAN);
    const before = await casesOf();
    expect((await run(CLEAN)).said).toBe('read 3 = created 0 + updated 0 + unchanged 3 + rejected 0');
    expect(await casesOf()).toEqual(before);
  });

  test('a newer file updates, and the history grows instead of being rewritten', async () => {
    await run(CLEAN);
    const newer = CLEAN.replace('10:05:00,,', '10:05:00,2026/3/9 9:00:00,').replace('Parks', 'Roads');
    expect((await run(newer)).said).toBe('read 3 = created 0 + updated 1 + unchanged 2 + rejected 0');
    const changed = (await casesOf()).find((each) => each.externalId === '2');
    expect(changed).toMatchObject({ status: 'closed', version: 2, eventCount: 2, dueAt: null });
    expect(changed?.leadUnitCode).toMatch(/^ROADS-/);
    const events = await db.caseEvent.findMany({ where: { caseId: changed?.id ?? '' }, orderBy: { seq: 'asc' } });
    expect(events.map((each) => [each.type, each.fromStatus, each.toStatus])).toEqual([
      ['imported', null, 'in-progress'],
      ['import-updated', 'in-progress', 'closed'],
    ]);
    expect(events[1]?.data).toMatchObject({
      changed: expect.arrayContaining(['status', 'leadUnitCode', 'finishedAt', 'closedAt']),
    });
    const leads = await db.assignment.findMany({ where: { caseId: changed?.id ?? '', endedAt: null } });
    expect(leads.map((each) => each.unitCode)).toEqual([changed?.leadUnitCode]);
    expect((await run(newer)).said).toBe('read 3 = created 0 + updated 0 + unchanged 3 + rejected 0');
  });

  test('what people have taken over in the portal stays theirs', async () => {
    await run(CLEAN);
    const [, open] = await casesOf();
    await db.caseEvent.create({
      data: {
        districtId: open?.districtId ?? 0,
        caseId: open?.id ?? '',
        seq: 2,
        at: new Date(),
        type: 'suspended',
        actorKind: 'staff',
        fromStatus: 'in-progress',
        toStatus: 'suspended',
        audience: 'staff',
        contentHash: new Uint8Array(32),
        prevHash: new Uint8Array(32),
        hash: new Uint8Array(32),
      },
    });
    const { said, rejected } = await run(CLEAN.replace('Tree, fallen', 'Tree, gone'));
    expect(said).toBe('read 3 = created 0 + updated 0 + unchanged 2 + rejected 1');
    expect(rejected).toContain('请在门户中修改');
  });
});

test('a dry run reports the same and writes nothing', async () => {
  const counts = () => Promise.all([db.case.count(), db.district.count(), db.unit.count(), db.importRun.count()]);
  const before = await counts();
  const bad = `${CLEAN}\n9,Nothing,soon,,,,,,`;
  const { said, rejected } = await run(bad, { isDryRun: true });
  expect(said).toBe('read 4 = created 3 + updated 0 + unchanged 0 + rejected 1');
  expect(rejected).toContain('“soon”');
  expect(await counts()).toEqual(before);
});

test('work in the portal leaves the due time of the ledger as it is', async () => {
  await run(CLEAN);
  const [closed, open] = await casesOf();
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: district } });
  const user = await db.user.create({
    data: { districtId, id: randomUUID(), login: `head-${district.toLowerCase()}`, kind: 'staff', name: 'Head' },
  });
  const post = { unitCode: 'OFFICE', areaCode: null, role: 'office-head' } as const;
  const head: Viewer = { ...user, userId: user.id, kind: 'staff', posts: [post], memberships: [] };
  for (const each of [closed, open]) {
    const order = { number: each?.number ?? '', command: 'add-note', input: { text: 'Seen.' } } as const;
    const given = await giveCommand(db, head, order, Temporal.Instant.from('2026-11-23T03:00:00Z'));
    expect(given.ok).toBe(true);
  }
  const due = { handlingDueAt: open?.handlingDueAt, dueAt: open?.dueAt, dueClock: 'handling' };
  expect(await casesOf()).toMatchObject([
    { handlingDueAt: closed?.handlingDueAt, handlingMinutes: closed?.handlingMinutes, dueAt: null, eventCount: 2 },
    { ...due, eventCount: 2 },
    {},
  ]);
});

test('another district is not touched, and the same numbers may exist there', async () => {
  await run(CLEAN);
  const before = await casesOf();
  const first = district;
  district = `${district}B`;
  expect((await run(CLEAN.replace('Lamp', 'Bulb'))).said).toContain('created 3');
  expect(await casesOf(first)).toEqual(before);
});

test('a district asked for by another code is made as the map describes it', async () => {
  const code = `${district}-OTHER`;
  expect((await run(CLEAN, { districtCode: code })).said).toContain('created 3');
  expect(await casesOf(code)).toHaveLength(3);
  expect(await db.district.count({ where: { code: district } })).toBe(0);
});

test('GB18030 is recognised', async () => {
  const head = Buffer.from(`${HEADER}\n1,`);
  const chinese = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]);
  await run(Buffer.concat([head, chinese, Buffer.from(',2026/3/2 10:00:00,,,,,,\n')]));
  expect((await casesOf())[0]?.title).toBe('中国');
});

test.each([
  ['empty-file', '', {}],
  ['missing-columns', 'id,title\n1,x', {}],
  ['unknown-district', CLEAN, { districtCode: 'NOWHERE', isUndescribed: true }],
])('refuses before the first row: %s', async (code, content, more) => {
  const result = await load(content, more);
  expect(result).toMatchObject({ ok: false, refusal: { code } });
});

type More = { isDryRun?: boolean; districtCode?: string; isUndescribed?: boolean };

async function load(content: string | Buffer, { isDryRun = false, districtCode, isUndescribed = false }: More) {
  const path = join(folder, `${district}.csv`);
  writeFileSync(path, content);
  const rejected = new RejectedFile(path);
  const { map, district: block } = caseImportMapSchema.parse(mapOf(district));
  const result = await importCases(db, {
    path,
    fileName: 'ledger.csv',
    map,
    district: isUndescribed ? null : block,
    districtCode: districtCode ?? null,
    limits: limitRows(),
    isDryRun,
    clock: () => Temporal.Instant.from('2026-11-23T02:00:00Z'),
    onRejected: (row) => rejected.add(row),
  });
  await rejected.close();
  return { ...result, rejected: rejected.isEmpty ? '' : readFileSync(rejected.path, 'utf8') };
}

async function run(content: string | Buffer, more: More = {}) {
  const result = await load(content, more);
  if (!result.ok) throw new Error(result.refusal.code);
  return { said: sayTally(result.value), rejected: result.rejected };
}

async function casesOf(code = district) {
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code } });
  return db.case.findMany({ where: { districtId }, orderBy: { externalId: 'asc' } });
}
