import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';

/** A workbook as offices' programs write it, with this first sheet. */
const workbookOf = (sheet: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId7"/><sheet name="b" sheetId="2" r:id="rId8"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId8" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>登录名</t></si><si><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></si></sst>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/worksheets/other.xml': strToU8('<worksheet><sheetData/></worksheet>'),
  });

const cellAt = (bytes: Uint8Array, row: number, column: number) => readWorkbook(bytes)?.get(row)?.get(column);

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
    const bytes = workbookOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells><sheetData>',
    );
    expect(cellAt(bytes, 1, 0)?.fault).toBe('merged-cell');
    expect(cellAt(bytes, 2, 0)?.fault).toBe('merged-cell');
    expect(cellAt(bytes, 2, 1)?.fault).toBeUndefined();
  });

  it('that is none, or swells when unpacked, is not read', () => {
    expect(readWorkbook(strToU8('PK no workbook'))).toBeNull();
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) });
    expect(readWorkbook(bomb)).toBeNull();
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
    for (const table of [fromWorkbook, fromText]) {
      expect(table?.header).toEqual(['登录名', '姓名']);
      expect([...(table?.rows[0]?.cells ?? [])]).toEqual([
        ['登录名', 'zhang'],
        ['姓名', '张三'],
      ]);
      expect(table?.rows[0]?.line).toBe(2);
    }
  });
});
