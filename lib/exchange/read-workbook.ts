import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** What a cell holds, or why it is not read: what a formula would come to is nobody's to say, and a merged cell belongs to no one row. */
export type Cell = { readonly text: string; readonly fault?: 'formula-cell' | 'merged-cell' };
/** Rows by their number in the sheet, from 1; cells by column, from 0. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Unpacked: a file that promises more is no list of people; a list of companies may. */
const UNPACKED_MAX = 20_000_000;
const NEEDED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * The first sheet of a workbook (.xlsx) as text; null when it is none that can be read. Nothing is evaluated. A day is the number a
 * workbook keeps it as (1900 system).
 */
export function readWorkbook(bytes: Uint8Array, unpackedMax = UNPACKED_MAX): Grid | null {
  try {
    let size = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        size += originalSize;
        if (size > unpackedMax) throw new Error('too large');
        return true;
      },
    });
    const text = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
    const path = firstSheet(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
    if (!path || !files[path]) return null;
    return readSheet(text(path), readStrings(text('xl/sharedStrings.xml')));
  } catch {
    return null;
  }
}

function firstSheet(workbook: string, relations: string): string | null {
  let id: string | undefined;
  walk(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') id ??= attributes()['r:id'];
    },
  });
  let target: string | undefined;
  walk(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes().Id === id) target = attributes().Target;
    },
  });
  return target ? `xl/${target.replace(/^\/?xl\//, '')}` : null;
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let isReading = false;
  // Readings printed over characters are no part of the text.
  let isReadingAid = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isReadingAid = true;
      isReading = name === 't' && !isReadingAid;
    },
    text: (text) => {
      if (isReading) strings[strings.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') isReadingAid = false;
      if (name === 't') isReading = false;
    },
  });
  return strings;
}

function readSheet(xml: string, strings: readonly string[]): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let value = '';
  let isFormula = false;
  let isReading = false;
  walk(xml, {
    open: (name, attributes) => {
      isReading = name === 'v' || name === 't';
      if (name === 'f') isFormula = true;
      if (name === 'mergeCell') merged.push(attributes().ref ?? '');
      if (name === 'row') {
        row = Number(attributes().r ?? row + 1);
        column = -1;
      }
      if (name !== 'c') return;
      const given = attributes();
      column = given.r ? placeOf(given.r).column : column + 1;
      type = given.t ?? '';
      value = '';
      isFormula = false;
    },
    text: (text) => {
      if (isReading) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isReading = false;
      if (name !== 'c') return;
      const text = type === 's' ? (strings[Number(value)] ?? '') : numberAsText(type, value);
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(column, isFormula ? { text, fault: 'formula-cell' } : { text }));
    },
  });
  for (const range of merged) markMerged(rows, range);
  return rows;
}

/** `13800000000` may stand there as `1.38E10`. */
const numberAsText = (type: string, value: string): string =>
  type === '' || type === 'n' ? (value === '' ? '' : String(Number(value))) : value;

function markMerged(rows: Map<number, Map<number, Cell>>, range: string): void {
  const [from, to = from] = range.split(':').map((each) => placeOf(each));
  if (!from || !to) return;
  for (const [number, cells] of rows) {
    if (number < from.row || number > to.row) continue;
    for (const [column, { text }] of cells) {
      if (column >= from.column && column <= to.column) cells.set(column, { text, fault: 'merged-cell' });
    }
    if (!cells.has(from.column)) cells.set(from.column, { text: '', fault: 'merged-cell' });
  }
}

/** `C4` is the third column, counted from 0, of the fourth row. */
function placeOf(reference: string): { column: number; row: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(reference.replaceAll('$', '')) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}

type Hearing = {
  readonly open: (name: string, attributes: () => Record<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

function walk(xml: string, { open, text, close }: Hearing): void {
  const parser = new Parser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes) => open(local(name), attributes));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (given, decode) => text?.(decode(given)));
  parser.on('cdata', (given) => text?.(given));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}
