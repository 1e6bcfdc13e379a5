import { describe, expect, it } from 'vitest';
import { decideFile } from './decide-file.ts';
import { cleanFileName } from './file-name.ts';

describe('decideFile', () => {
  it('takes a file whose name and content agree, capitals or not', () => {
    expect(decideFile('说明.PDF', 'pdf')).toEqual({ ok: true, value: { name: '说明.PDF', type: 'application/pdf' } });
    expect(decideFile('名单.csv', 'text')).toEqual({ ok: true, value: { name: '名单.csv', type: 'text/csv' } });
  });

  it('tells a spreadsheet named .pdf from a PDF', () => {
    expect(decideFile('说明.pdf', 'xlsx')).toEqual({
      ok: false,
      refusal: { code: 'file-type-mismatch', field: 'file', details: { actual: 'xlsx', ending: 'pdf' } },
    });
  });

  it('refuses a program whatever it is called, and a document called a program', () => {
    expect(decideFile('说明.pdf', 'unknown')).toMatchObject({ refusal: { code: 'file-type-not-allowed' } });
    expect(decideFile('setup.exe', 'pdf')).toMatchObject({ refusal: { code: 'file-type-mismatch' } });
    expect(decideFile('说明.pdf', 'web-page')).toMatchObject({ refusal: { code: 'file-web-page' } });
    expect(decideFile('表.xls', 'macros')).toMatchObject({ refusal: { code: 'file-macros' } });
  });

  it('gives pictures and nameless files their right ending', () => {
    expect(decideFile('照片.jpg', 'heic')).toMatchObject({ value: { name: '照片.heic', type: 'image/heic' } });
    expect(decideFile('blob', 'png')).toMatchObject({ value: { name: 'blob.png' } });
  });
});

describe('cleanFileName', () => {
  it.each([
    ['C:\\Users\\me\\合同.pdf', '合同.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202Efdp.exe', 'abfdp.exe'],
    ['报告\r\nX-Header: 1.pdf', '报告X-Header_ 1.pdf'],
    ['  ..hidden.txt ', 'hidden.txt'],
    ['<b>"x"?.png', '_b__x__.png'],
    ['', 'file'],
    ['/', 'file'],
    ['.pdf', 'pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('shortens a long name and keeps its ending', () => {
    const clean = cleanFileName(`${'很'.repeat(300)}.docx`);
    expect([...clean]).toHaveLength(120);
    expect(clean.endsWith('很.docx')).toBe(true);
  });
});
