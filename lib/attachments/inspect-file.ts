import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { FILE_KINDS, type FileKind, type FoundKind } from './domain/file-kinds.ts';

/** What a file is, found in its bytes: its name and the type the browser claims are not asked. */
export async function inspectFile(path: string): Promise<FoundKind> {
  const found = await fileTypeFromFile(path).catch(() => BROKEN);
  if (!found) return inspectText(path);
  if (found.mime === 'application/x-cfb') return inspectCompound(path);
  if (WEB.includes(found.mime)) return 'web-page';
  if (found.mime.includes('macroenabled')) return 'macros';
  return KIND_OF_TYPE.get(found.mime) ?? 'unknown';
}

/** A container that ends early or contradicts itself: nobody could open it. */
const BROKEN = { mime: '' };

const WEB: readonly string[] = ['application/xml', 'text/html', 'image/svg+xml'];

const KIND_OF_TYPE: ReadonlyMap<string, FileKind> = new Map([
  ...Object.entries(FILE_KINDS).map(([kind, { type }]) => [type, kind as FileKind] as const),
  ['image/heif', 'heic'],
]);

/** Names of the streams inside an old Office file, as its directory writes them. */
const STREAMS: readonly (readonly [FoundKind, string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
];
const MACROS = ['_VBA_PROJECT', '_VBA_PROJECT_CUR'];
const LONGEST_NAME = 64;

/** Word, Excel, PowerPoint of before 2007, or something else in the same container (an installer, a mail). */
async function inspectCompound(path: string): Promise<FoundKind> {
  const names = new Set<string>();
  const wanted = [...STREAMS.map(([, name]) => name), ...MACROS];
  const needles = wanted.map((name) => [name, Buffer.from(`${name}\0`, 'utf16le')] as const);
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const window = Buffer.concat([before, chunk as Buffer]);
    for (const [name, needle] of needles) if (window.includes(needle)) names.add(name);
    before = window.subarray(-LONGEST_NAME);
  }
  if (MACROS.some((name) => names.has(name))) return 'macros';
  return STREAMS.find(([, name]) => names.has(name))?.[0] ?? 'unknown';
}

const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le'];

/** Text in one of the encodings in use here, without control characters, that no browser would take for a page. */
async function inspectText(path: string): Promise<FoundKind> {
  for (const encoding of ENCODINGS) {
    const beginning = await readText(path, encoding);
    if (beginning !== null)
      return looksLikePage(beginning) ? 'web-page' : looksLikeScript(beginning) ? 'unknown' : 'text';
  }
  return 'unknown';
}

/** The first thousand characters when the whole file is text in this encoding, else null. */
async function readText(path: string, encoding: string): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let beginning = '';
  const take = (text: string): boolean => {
    if (beginning.length < 1000) beginning += text.slice(0, 1000);
    return !CONTROL.test(text);
  };
  const stream = createReadStream(path);
  try {
    let isFirst = true;
    for await (const chunk of stream) {
      // Without its mark anything of even length would pass for UTF-16.
      if (isFirst && encoding === 'utf-16le' && !(chunk as Buffer).subarray(0, 2).equals(UTF_16_MARK)) return null;
      isFirst = false;
      if (!take(decoder.decode(chunk as Buffer, { stream: true }))) return null;
    }
    return take(decoder.decode()) ? beginning : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  } finally {
    stream.destroy();
  }
}

const UTF_16_MARK = Buffer.from([0xff, 0xfe]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

const looksLikePage = (text: string): boolean =>
  /^\s*<(!|\?xml|(html|head|body|title|script|style|svg|iframe|img|a|div|table|meta)[\s/>])/i.test(text) ||
  /<(script|svg|html|iframe)[\s/>]/i.test(text);

const looksLikeScript = (text: string): boolean => /^\s*(#!|@echo\s+off)/i.test(text);
