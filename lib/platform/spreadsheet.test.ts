import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { writeSheet } from './spreadsheet.ts';

const FORMULAS = ['=HYPERLINK("http://x","y")', '+1+cmd|"/C calc"!A0', '-2+3', '@SUM(A1)', '\t=1', '\r=1'];
const sheet = {
  name: '清单',
  watermark: '=张敏 2026-11-26',
  header: ['甲', '=乙'],
  rows: FORMULAS.map((text) => [text, '12']),
};

test('no cell of a CSV begins as a formula', async () => {
  const bytes = Buffer.from(await writeSheet(sheet, 'csv'));
  const lines: string[][] = parse(bytes, { bom: true, relaxColumnCount: true });
  expect(lines).toHaveLength(FORMULAS.length + 2);
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('a workbook holds every text as it is: a formula would come back as its result', async () => {
  const [first] = await readExcelFile(Buffer.from(await writeSheet(sheet, 'xlsx')));
  const texts = first?.data.slice(2).map(([text]) => text);
  expect(texts?.map((text) => String(text).trim())).toEqual(FORMULAS.map((text) => text.trim()));
});
