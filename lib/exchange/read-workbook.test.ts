import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { valueOrThrow } from '#lib/shared/result.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import { workbookOf } from './testing/workbook.ts';

const cellAt = (bytes: Uint8Array, row: number, column: number) =>
  valueOrThrow(readWorkbook(bytes)).get(row)?.get(column);

describe('a workbook', () => {
  it('is read by the numbers of its rows, shared texts without their readings', () => {
    const bytes = workbookOf('<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>');
    expect(cellAt(bytes, 2, 0)).toEqual({ text: '登录名' });
    expect(cellAt(bytes, 2, 2)).toEqual({ text: '张三' });
  });

  it('has long numbers written out, and texts of the cell itself', () => {
    const bytes = workbookOf(
      '<row r="1"><c r="A1"><v>1.3800000000E10</v></c><c r="B1" t="inlineStr"><is><t>A&amp;B</t></is></c></row>',
    );
    expect(cellAt(bytes, 1, 0)?.text).toBe('13800000000');
    expect(cellAt(bytes, 1, 1)?.text).toBe('A&B');
  });

  it('is not evaluated: a formula is a fault, whatever it came to', () => {
    const bytes = workbookOf('<row r="1"><c r="A1" t="str"><f>"ad"&amp;"min"</f><v>admin</v></c></row>');
    expect(cellAt(bytes, 1, 0)?.fault).toBe('formula-cell');
  });

  it('says which rows a merged cell spans', () => {
    const bytes = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>', 'A1:A2');
    expect(cellAt(bytes, 1, 0)?.fault).toBe('merged-cell');
    expect(cellAt(bytes, 2, 0)?.fault).toBe('merged-cell');
    expect(cellAt(bytes, 2, 1)?.fault).toBeUndefined();
  });

  it('has no number that it has rounded: digits of a credit code taken for a number are lost', () => {
    const bytes = workbookOf(
      '<row r="1"><c r="A1"><v>9.13101051234567E+17</v></c><c r="B1"><v>999999999999999</v></c></row>',
    );
    expect(cellAt(bytes, 1, 0)).toEqual({ text: '9.13101051234567E+17', fault: 'rounded-number' });
    expect(cellAt(bytes, 1, 1)).toEqual({ text: '999999999999999' });
  });

  it('has no value where a calculation failed', () => {
    expect(cellAt(workbookOf('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'), 1, 0)?.fault).toBe('error-cell');
  });

  it('merged over whole columns, or made of merged cells alone, is read without delay', () => {
    const merges = Array.from({ length: 2_000 }, (_, at) => `A${at * 2 + 1}:A${at * 2 + 2}`);
    const rows = Array.from(
      { length: 2_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    ).join('');
    const bytes = workbookOf(rows, ...merges, 'C1:XFD1048576');
    expect(cellAt(bytes, 2_000, 0)?.fault).toBe('merged-cell');
    expect(cellAt(bytes, 2_000, 2)?.fault).toBe('merged-cell');
  });

  it('that counts its days from 1904 is refused: they would be four years off', () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook><workbookPr date1904="1"/></workbook>') });
    expect(readWorkbook(bytes)).toMatchObject({ refusal: { code: 'workbook-1904' } });
  });

  it('that is none is not read', () => {
    expect(readWorkbook(strToU8('PK no workbook'))).toMatchObject({ refusal: { code: 'file-unreadable' } });
    const half = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(readWorkbook(half.subarray(0, half.length / 3))).toMatchObject({ refusal: { code: 'file-unreadable' } });
  });

  it.each([
    ['as it says itself', (bomb: Uint8Array) => bomb],
    ['though it says it holds a thousand bytes', sayingLess],
  ])('that swells when unpacked, %s, is left before it fills the memory', (_, told) => {
    const bomb = told(zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) }));
    expect(readWorkbook(bomb, 1_000_000)).toEqual({
      ok: false,
      refusal: { code: 'workbook-too-large', details: { megabytes: 1 } },
    });
  });

  it('and a list in GB18030 come out alike', async () => {
    const rows = [
      ['登录名', '姓名'],
      ['zhang', '张三'],
    ];
    const written = await writeExcelFile(rows.map((row) => row.map((value) => ({ type: String, value })))).toBuffer();
    const fromWorkbook = await readTable(new Uint8Array(written), 10);
    // "登录名,姓名\nzhang,张三" in GB18030.
    const gb = Buffer.from('b5c7c2bcc3fb2cd0d5c3fb0a7a68616e672cd5c5c8fd', 'hex');
    const fromText = await readTable(gb, 10);
    for (const table of [fromWorkbook, fromText].map(valueOrThrow)) {
      expect(table.header).toEqual(['登录名', '姓名']);
      expect([...(table.rows[0]?.cells ?? [])]).toEqual([
        ['登录名', 'zhang'],
        ['姓名', '张三'],
      ]);
      expect(table.rows[0]?.line).toBe(2);
    }
  });
});

/** The same file, whose heads give another size. */
function sayingLess(bomb: Uint8Array): Uint8Array {
  const changed = bomb.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 30; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return changed;
}
