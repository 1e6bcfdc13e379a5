import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import {
  compoundBytes,
  docmBytes,
  docxBytes,
  heicBytes,
  jpegBytes,
  pdfBytes,
  plainZipBytes,
  pngBytes,
  webpBytes,
  xlsxBytes,
} from './testing/sample-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inspect = (bytes: Buffer | string) => {
  const path = join(folder, crypto.randomUUID());
  writeFileSync(path, bytes);
  return inspectFile(path);
};

/** 资料 in GB18030 */
const gb18030 = Buffer.from([0xd7, 0xca, 0xc1, 0xcf, 0x0a]);

describe('inspectFile', () => {
  it.each([
    ['pdf', pdfBytes()],
    ['png', pngBytes()],
    ['jpeg', jpegBytes()],
    ['webp', webpBytes()],
    ['heic', heicBytes()],
    ['xlsx', xlsxBytes()],
    ['docx', docxBytes()],
    ['doc', compoundBytes('Root Entry', 'WordDocument', '1Table')],
    ['xls', compoundBytes('Root Entry', 'Workbook')],
    ['ppt', compoundBytes('Root Entry', 'PowerPoint Document')],
    ['text', '公司,金额\r\n甲,1\r\n'],
    ['text', gb18030],
    ['text', Buffer.from('\ufeff资料\n', 'utf16le')],
    ['text', Buffer.from('\ufeff公司,金额\n', 'utf8')],
  ] as const)('finds %s', async (kind, bytes) => {
    expect(await inspect(bytes)).toBe(kind);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><script>alert(1)</script></html>'],
    ['a web page without a head', '\n  <script>alert(1)</script>'],
    ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a drawing with a declaration', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page that begins as text', 'hello\n<html><body>'],
  ])('finds %s', async (_what, bytes) => {
    expect(await inspect(bytes)).toBe('web-page');
  });

  it.each([
    ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a Linux program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)])],
    ['a shell script', '#!/bin/sh\nrm -rf /\n'],
    ['a batch file', '@echo off\r\ndel *\r\n'],
    ['a zip archive', plainZipBytes()],
    ['a zip archive that ends early', Buffer.from('504b0304', 'hex')],
    ['a document that ends early', docxBytes().subarray(0, 90)],
    ['an installer in the container of old Office', compoundBytes('Root Entry', 'Property')],
    ['bytes that are no text', Buffer.from([0x00, 0x01, 0x02, 0xff, 0xfe, 0x80])],
  ])('takes %s for nothing that may be attached', async (_what, bytes) => {
    expect(await inspect(bytes)).toBe('unknown');
  });

  it('finds macros in old and new documents', async () => {
    expect(await inspect(compoundBytes('Root Entry', 'Workbook', '_VBA_PROJECT_CUR'))).toBe('macros');
    expect(await inspect(docmBytes())).toBe('macros');
  });
});
