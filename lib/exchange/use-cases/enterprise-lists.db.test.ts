import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { compoundBytes, pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { uploadAttachment } from '#lib/attachments/use-cases/upload-attachment.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { writeSheet } from '#lib/platform/spreadsheet.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { RowFault } from '../domain/row-fault.ts';
import { sayTally } from '../domain/tally.ts';
import { findList } from '../queries/lists.ts';
import { runList } from '../run-list.ts';
import { workbookOf } from '../testing/workbook.ts';
import { wordFault } from '../word-fault.ts';
import { exportEnterprises } from './export-enterprises.ts';
import { receiveList } from './receive-list.ts';
import { loadList, tryList } from './start-list.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const office = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const owner = await createCompany(db, 'owner');
const { districtId } = office;
const codeOf = (serial: string) => usccFrom({ authority: '9', kind: '1', area: '310105', serial });
const HEADER = ['统一社会信用代码', '企业名称', '所在街镇、园区', '行业（国民经济行业分类）', '从业人员'];

async function upload(viewer: Viewer, name: string, bytes: Uint8Array) {
  const chunks = (async function* () {
    yield bytes;
  })();
  const sent = await uploadAttachment(db, viewer, { name, chunks, draftId: null });
  return sent.ok ? sent.value.id : sent.refusal.code;
}
const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
const csv = (...lines: readonly (readonly string[])[]) =>
  new TextEncoder().encode(lines.map((line) => line.join(',')).join('\n'));

/** The list, or why it was refused: as a file, or as a list. */
async function received(name: string, bytes: Uint8Array) {
  const fileId = await upload(office, name, bytes);
  if (!/^[0-9a-f-]{36}$/.test(fileId)) return fileId;
  const result = await receiveList(db, office, fileId, NOW);
  return result.ok ? result.value.id : result.refusal.code;
}

/** Tried or loaded as the worker does it, and what is told of it. */
async function run(id: string) {
  await runList(db, { districtId, id }, () => NOW);
  const list = await findList(db, office, id);
  return [list?.state, list && sayTally(list.tally)];
}

async function tried(id: string) {
  const list = await findList(db, office, id);
  const columns = { year: 2025, columns: { ...list?.columns } };
  expect(await tryList(db, office, { listId: id, columns })).toEqual({ ok: true, value: null });
  return run(id);
}

test('a list is tried dry, then loaded, with its accounting and its rejected rows', async () => {
  const rows = [
    [codeOf('MA1FY001'), '甲测试公司', '虹桥街道', '6513', '103'],
    [codeOf('MA1FY002'), '乙测试公司', '没有的街道', '', ''],
    ['9144030071526726XH', '丙测试公司', '', '', ''],
  ];
  const id = await received('企业名单.csv', csv(HEADER, ...rows));
  const list = await findList(db, office, id);
  expect(list).toMatchObject({ state: 'received', header: HEADER, samples: [rows[0], rows[1], rows[2]] });
  expect(Object.values(list?.columns ?? {})).toEqual(['uscc', 'name', 'areaUnit', 'industryCode', 'employees']);
  expect(await tried(id)).toEqual(['tried', 'read 3 = created 1 + updated 0 + unchanged 0 + rejected 2']);
  expect(await db.enterprise.count({ where: { name: '甲测试公司' } })).toBe(0);
  expect(await loadList(db, office, id)).toEqual({ ok: true, value: null });
  expect(await loadList(db, office, id)).toMatchObject({ refusal: { code: 'list-running' } });
  expect(await run(id)).toEqual(['loaded', 'read 3 = created 1 + updated 0 + unchanged 0 + rejected 2']);
  expect(await run(id)).toEqual(['loaded', 'read 3 = created 1 + updated 0 + unchanged 0 + rejected 2']);
  expect((await findList(db, office, id))?.rejected).toMatchObject([
    { line: 3, faults: [{ field: 'areaUnit', code: 'unknown-area' }] },
    { line: 4, faults: [{ code: 'credit-code-check-digit' }] },
  ]);
  expect(await loadList(db, office, id)).toMatchObject({ refusal: { code: 'list-loaded' } });
});

test('what columns meant is remembered for the district', async () => {
  const header = ['代码', '单位名称'];
  const id = await received('一.csv', csv(header, [codeOf('MA1FY003'), '丁测试公司']));
  expect((await findList(db, office, id))?.columns).toEqual({});
  const columns = { year: 2025, columns: { 代码: 'uscc', 单位名称: 'name' } as const };
  for (const [lacking, code] of [
    [{ 代码: 'uscc' }, 'list-lacks-name'],
    [{ 单位名称: 'name' }, 'list-lacks-uscc'],
  ] as const)
    expect(await tryList(db, office, { listId: id, columns: { year: 2025, columns: lacking } })).toMatchObject({
      refusal: { code },
    });
  await tryList(db, office, { listId: id, columns });
  await run(id);
  const next = await received('二.csv', csv(header, [codeOf('MA1FY004'), '戊测试公司']));
  expect((await findList(db, office, next))?.columns).toEqual(columns.columns);
});

test('what is no list is refused with its reason, never half taken', async () => {
  expect(await received('空.csv', csv(HEADER))).toBe('empty-file');
  expect(await received('无.csv', csv([]))).toBe('file-empty');
  expect(await received('证书.xlsx', pdfBytes())).toBe('file-type-mismatch');
  expect(await received('旧表.xls', compoundBytes('Workbook'))).toBe('file-unreadable');
  expect(
    await received('标题.xlsx', workbookOf('<row r="1"><c r="A1" t="str"><v>2026 年名单</v></c></row>', 'A1:E1')),
  ).toBe('list-header-unreadable');
  const sheet = {
    name: '名单',
    watermark: null,
    header: HEADER,
    rows: [[codeOf('MA1FY005'), '己测试公司', '', '', '']],
  };
  const workbook = await writeSheet(sheet, 'xlsx');
  const id = await received('名单.xlsx', workbook);
  expect(await tried(id)).toEqual(['tried', 'read 1 = created 1 + updated 0 + unchanged 0 + rejected 0']);
  for (const viewer of [liaison, owner]) {
    const fileId = await upload(viewer, '名单.xlsx', workbook);
    expect(await receiveList(db, viewer, fileId, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await findList(db, viewer, id)).toBeNull();
    expect(await loadList(db, viewer, id)).toMatchObject({ refusal: { code: 'forbidden' } });
  }
  expect(await receiveList(db, office, randomUUIDv7(), NOW)).toMatchObject({ refusal: { code: 'attachment-missing' } });
});

test('what a cell holds and nobody can read costs its row, with its line and reason', async () => {
  const header = HEADER.map((name) => text(name)).join('');
  const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;
  const [code, name] = [text(codeOf('MA1FY006')), text('庚测试公司')];
  const workbook = workbookOf(
    [
      row(1, header),
      row(2, code, name, '<c/>', text('6513'), '<c><v>1.03E2</v></c>'),
      row(3, code, '<c t="str"><f>HYPERLINK("http://x","甲")</f><v>甲</v></c>'),
      row(4, '<c><v>9.13101051234567E+17</v></c>', name),
      row(6, code, name, '<c/>', '<c/>', '<c t="e"><v>#DIV/0!</v></c>'),
      row(7, text('91310105MA1FY00'), name),
      row(8, text('9144030071526726XH'), name),
      row(9, code, name),
      row(10, code, name),
    ].join(''),
    'B9:B10',
  );
  const id = await received('名单.xlsx', workbook);
  expect(await tried(id)).toEqual(['tried', 'read 8 = created 1 + updated 0 + unchanged 0 + rejected 7']);
  const { rejected = [] } = (await findList(db, office, id)) ?? {};
  expect(rejected.map(({ line, faults }) => [line, ...faults.map(({ code: why }) => why)])).toEqual([
    [3, 'formula-cell'],
    [4, 'rounded-number'],
    [6, 'error-cell'],
    [7, 'credit-code-length'],
    [8, 'credit-code-check-digit'],
    [9, 'merged-cell'],
    [10, 'merged-cell'],
  ]);
  expect(wordFault(rejected[1]?.faults[0] as RowFault, 'zh-CN')).toContain('后几位已经丢失');
});

test('a list whose work fails midway says so and can be tried again', async () => {
  const id = await received('名单.csv', csv(HEADER, [codeOf('MA1FY007'), '辛测试公司', '', '', '']));
  const columns = { year: 2025, columns: { ...(await findList(db, office, id))?.columns } };
  await tryList(db, office, { listId: id, columns });
  const failing = new Proxy(db, {
    get: (real, name) =>
      name === '$transaction' ? () => Promise.reject(new Error('no disk')) : Reflect.get(real, name),
  });
  await expect(runList(failing, { districtId, id }, () => NOW)).rejects.toThrow('no disk');
  expect(await findList(db, office, id)).toMatchObject({ state: 'failed', failure: 'list-failed' });
  expect(await tried(id)).toEqual(['tried', 'read 1 = created 1 + updated 0 + unchanged 0 + rejected 0']);
});

test.each(['csv', 'xlsx'] as const)('an export as %s, brought in again, leaves all unchanged', async (format) => {
  await db.enterprise.createMany({
    data: ['=1+1 公司', '-短横公司', '普通公司'].map((name, at) => ({
      ...{ districtId, id: randomUUIDv7(), uscc: codeOf(`MA1F${format === 'csv' ? 'C' : 'X'}00${at}`), name },
      ...{ industryCode: 'I6513', areaCode: '310105009000', operatingAddress: '@虹桥路 1 号', building: '+1 号楼' },
    })),
  });
  const exported = await exportEnterprises(db, office, { query: {}, year: 2025, format, address: null }, NOW);
  if (!exported.ok) throw new Error(exported.refusal.code);
  const { header, rows } = exported.value;
  const bytes = await writeSheet({ name: '企业', watermark: null, header, rows }, format);
  if (format === 'csv') expect(new TextDecoder().decode(bytes)).not.toMatch(/(^|[,"])[=@]/m);
  const id = await received(`企业.${format}`, bytes);
  const count = await db.enterprise.count({ where: { districtId } });
  expect(await tried(id)).toEqual(['tried', `read ${count} = created 0 + updated 0 + unchanged ${count} + rejected 0`]);
});
