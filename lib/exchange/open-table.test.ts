import { expect, it } from 'vitest';
import { compoundBytes, pdfBytes, pngBytes } from '#lib/attachments/testing/sample-files.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { openTable } from './open-table.ts';
import { workbookOf } from './testing/workbook.ts';

const open = (bytes: Uint8Array) => openTable(bytes, { delimiter: ',' });
const text = (value: string) => `<c t="str"><v>${value}</v></c>`;

it.each([
  ['a PDF', pdfBytes()],
  ['a workbook of before 2007', compoundBytes('Workbook')],
  ['a picture', pngBytes()],
])('%s is no list, whatever its name', async (_, bytes) => {
  expect(await open(bytes)).toMatchObject({ refusal: { code: 'file-unreadable' } });
});

it.each([
  ['merged', text('2026 年名单'), ['A1:E1']],
  ['a formula', '<c t="str"><f>A9</f><v>名称</v></c>', []],
])('headings that are %s are refused with their line', async (_, cell, merged) => {
  const rows = `<row r="1">${cell}</row><row r="2">${text('甲')}</row>`;
  expect(await open(workbookOf(rows, ...merged))).toMatchObject({
    refusal: { code: 'list-header-unreadable', details: { line: 1 } },
  });
});

it.each([
  ['UTF-8 with its mark', Buffer.from('\ufeff名称,人数\r\n甲,1\r\n')],
  ['UTF-16', Buffer.from('\ufeff名称,人数\r\n甲,1\r\n', 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('\ufeff名称,人数\r\n甲,1\r\n', 'utf16le').swap16()],
  ['GB18030', Buffer.from('c3fbb3c62cc8cbcafd0d0abcd72c310d0a', 'hex')],
])('a list in %s comes out alike', async (_, bytes) => {
  const { header, rows } = valueOrThrow(await open(bytes));
  expect(header).toEqual(['名称', '人数']);
  for await (const { line, row } of rows) expect([line, row?.get('名称')]).toEqual([2, '甲']);
});
