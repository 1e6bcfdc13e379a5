import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { sayTally } from '../domain/tally.ts';
import { enterpriseImportMapSchema } from '../enterprise-map.ts';
import type { RejectedRow } from '../import-order.ts';
import { importEnterprises } from './import-enterprises.ts';

const { db } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'companies-'));
const codeOf = (serial: string) => usccFrom({ authority: '9', kind: '1', area: '310105', serial });
const [first, second, third] = ['MA1FX001', 'MA1FX002', 'MA1FX003'].map(codeOf) as [string, string, string];

const MAP = {
  source: 'list',
  uscc: 'code',
  dates: ['yyyy/M/d'],
  year: 2025,
  fields: {
    name: 'name',
    areaUnit: 'area',
    industryCode: 'industry',
    establishedOn: 'founded',
    employees: 'staff',
    revenue: 'revenue',
    ownershipKind: { column: 'kind', values: { 民企: 'private' } },
  },
  district: { code: '310105', name: '长宁区', timeZone: 'Asia/Shanghai', calendar: 'CN' },
};
const HEADER = 'code,name,area,industry,founded,staff,revenue,kind';

async function load(lines: readonly string[], isDryRun = false, bytes?: Buffer) {
  const path = join(folder, 'list.csv');
  writeFileSync(path, bytes ?? [HEADER, ...lines].join('\n'));
  const rejected: RejectedRow[] = [];
  const result = await importEnterprises(db, {
    ...enterpriseImportMapSchema.parse(MAP),
    path,
    fileName: 'list.csv',
    districtCode: null,
    limits: limitRows(),
    isDryRun,
    clock: () => Temporal.Instant.from('2026-11-23T02:00:00Z'),
    onRejected: (row) => {
      rejected.push(row);
    },
  });
  return { said: result.ok ? sayTally(result.value) : result.refusal.code, rejected };
}

const CLEAN = [
  `${first},甲测试公司,虹桥街道,6513,2015/6/18,103,"15,735",民企`,
  `${second.toLowerCase()},=乙测试公司,310105001000,I,,,,`,
];

test('a list is loaded once, a second run leaves all unchanged, a newer one updates what differs', async () => {
  expect((await load(CLEAN, true)).said).toBe('read 2 = created 2 + updated 0 + unchanged 0 + rejected 0');
  expect(await db.enterprise.count({ where: { uscc: first } })).toBe(0);
  expect((await load(CLEAN)).said).toBe('read 2 = created 2 + updated 0 + unchanged 0 + rejected 0');
  expect((await load(CLEAN)).said).toBe('read 2 = created 0 + updated 0 + unchanged 2 + rejected 0');
  const newer = [CLEAN[0]?.replace(',103,', ',320,') ?? '', `${second},乙测试公司,,,,,,`];
  expect((await load(newer, true)).said).toBe('read 2 = created 0 + updated 2 + unchanged 0 + rejected 0');
  expect((await load(newer)).said).toBe('read 2 = created 0 + updated 2 + unchanged 0 + rejected 0');
  const stored = await db.enterprise.findFirstOrThrow({
    where: { uscc: first },
    include: { facts: true, changes: true },
  });
  expect(stored).toMatchObject({ areaCode: '310105009000', industryCode: 'I6513', size: 'large' });
  expect(stored.facts.map(({ field, year, value }) => [field, year, value]).toSorted()).toEqual([
    ['employees', 2025, 320],
    ['establishedOn', 0, '2015-06-18'],
    ['ownershipKind', 0, 'private'],
    ['revenue', 2025, 15_735],
  ]);
  const change = stored.changes.find(({ field, after }) => field === 'employees' && after === 320);
  expect(change).toMatchObject({ before: 103, year: 2025, actorId: null });
  // An empty cell says nothing.
  const other = await db.enterprise.findFirstOrThrow({ where: { uscc: second } });
  expect(other).toMatchObject({ name: '乙测试公司', areaCode: '310105001000', industryCode: 'I' });
});

test('every row that cannot be loaded is reported with all that is wrong', async () => {
  const { said, rejected } = await load([
    '9144030071526726XH,错码,,,,,,',
    `${third},,无此街道,6599X,2015/13/1,-1,很多,其他`,
    `${third},丙测试公司,,,,,,`,
    `${third},丙测试公司,,,,,,`,
    'too few',
  ]);
  expect(said).toBe('read 5 = created 1 + updated 0 + unchanged 0 + rejected 4');
  expect(
    rejected.map(({ line, faults }) => [line, ...faults.map(({ field, code }) => `${field} ${code}`).toSorted()]),
  ).toEqual([
    [2, 'code credit-code-check-digit'],
    [
      3,
      'areaUnit unknown-area',
      'employees not-a-number',
      'establishedOn not-a-date',
      'industryCode unknown-industry',
      'name missing',
      'ownershipKind unknown-value',
      'revenue not-a-number',
    ],
    [5, 'code repeated-in-file'],
    [6, ' ragged-row'],
  ]);
});

test('a number is read one way or not at all', async () => {
  const written = ['0x10', '0b11', '"1.234,56"', '"1,2"', '50%', '1e3', '１２', '"1,234.5"', '.5'];
  const lines = written.map((revenue, at) => `${codeOf(`MA1FX10${at}`)},公司,,,,,${revenue},`);
  const { rejected } = await load(lines);
  expect(rejected.map(({ faults }) => faults[0]?.value)).toEqual(['0x10', '0b11', '1.234,56', '1,2', '50%']);
  const stored = await db.enterpriseFact.findMany({
    where: { field: 'revenue', enterprise: { uscc: { in: written.map((_, at) => codeOf(`MA1FX10${at}`)) } } },
    orderBy: { enterprise: { uscc: 'asc' } },
  });
  expect(stored.map(({ value }) => value)).toEqual([1000, 12, 1234.5, 0.5]);
});

test('a name that is too long is no missing one', async () => {
  const { rejected } = await load([`${codeOf('MA1FX110')},${'长'.repeat(300)},,,,,,`]);
  expect(rejected[0]?.faults).toEqual([{ field: 'name', code: 'too-long', value: '300' }]);
});

test('a file in GB18030 is read', async () => {
  const name = Buffer.from([0xb6, 0xa1]);
  const line = Buffer.concat([Buffer.from(`${HEADER}\n${codeOf('MA1FX004')},`), name, Buffer.from(',,,,,,\n')]);
  expect((await load([], false, line)).said).toBe('read 1 = created 1 + updated 0 + unchanged 0 + rejected 0');
  expect(await db.enterprise.count({ where: { name: '丁' } })).toBe(1);
});

test.each([
  ['a year for yearly columns', { year: undefined }],
  ['a name', { fields: { employees: 'staff' } }],
  ['known entries', { fields: { name: 'name', profit: 'x' } }],
])('a mapping file needs %s', (_what, change) =>
  expect(enterpriseImportMapSchema.safeParse({ ...MAP, ...change }).success).toBe(false),
);
