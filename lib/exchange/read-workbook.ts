import { Parser } from 'saxen';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { TooLarge, unpack } from './unpack.ts';

/**
 * What a cell holds, or why it is not read: what a formula would come to is nobody's to say, a merged cell belongs to no one row, and
 * of a number of more than fifteen digits a workbook has kept the first fifteen.
 */
export type Cell = {
  readonly text: string;
  readonly fault?: 'formula-cell' | 'merged-cell' | 'error-cell' | 'rounded-number';
};
/** Rows by their number in the sheet, from 1; cells by column, from 0. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Unpacked: a file that promises more is no list of people; a list of companies may. */
const UNPACKED_MAX = 20_000_000;
const NEEDED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * The first sheet of a workbook (.xlsx) as text, unpacked to at most so many bytes. Nothing is evaluated. A day is the number a
 * workbook keeps it as (1900 system). Refuses `file-unreadable`, `workbook-too-large`, and `workbook-1904`: its days would be read four
 * years early.
 */
export function readWorkbook(bytes: Uint8Array, unpackedMax = UNPACKED_MAX): Result<Grid> {
  try {
    const files = unpack(bytes, NEEDED, unpackedMax);
    const text = (name: string): string => files.get(name) ?? '';
    const { relation, isFrom1904 } = readBook(text('xl/workbook.xml'));
    if (isFrom1904) return refuse('workbook-1904');
    const sheet = files.get(pathOf(relation, text('xl/_rels/workbook.xml.rels')) ?? '');
    if (sheet === undefined) return refuse('file-unreadable');
    return ok(readSheet(sheet, readStrings(text('xl/sharedStrings.xml'))));
  } catch (error) {
    if (error instanceof TooLarge) return refuse('workbook-too-large', { megabytes: unpackedMax / 1_000_000 });
    return refuse('file-unreadable');
  }
}

function readBook(xml: string): { relation: string | undefined; isFrom1904: boolean } {
  let relation: string | undefined;
  let isFrom1904 = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'sheet') relation ??= attributes()['r:id'];
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes().date1904 ?? '');
    },
  });
  return { relation, isFrom1904 };
}

function pathOf(relation: string | undefined, relations: string): string | null {
  let target: string | undefined;
  walk(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes().Id === relation) target = attributes().Target;
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
      const cells = rows.get(row) ?? new Map<number, Cell>();
      const cell = cellOf(type, type === 's' ? (strings[Number(value)] ?? '') : value);
      rows.set(row, cells.set(column, isFormula ? { text: cell.text, fault: 'formula-cell' } : cell));
    },
  });
  for (const range of merged) markMerged(rows, range);
  return rows;
}

/** Above this a workbook has rounded what was typed. */
const EXACT_MAX = 1e15;

function cellOf(type: string, value: string): Cell {
  if (type === 'e') return { text: value, fault: 'error-cell' };
  if ((type !== '' && type !== 'n') || value === '') return { text: value };
  // `13800000000` may stand there as `1.38E10`.
  const number = Number(value);
  return Math.abs(number) < EXACT_MAX ? { text: String(number) } : { text: value, fault: 'rounded-number' };
}

function markMerged(rows: Map<number, Map<number, Cell>>, range: string): void {
  const [from, to = from] = range.split(':').map((each) => placeOf(each));
  if (!from || !to) return;
  // Whole columns may be merged: whichever is fewer, the rows of the range or those there are.
  const spanned =
    to.row - from.row < rows.size
      ? Array.from({ length: to.row - from.row + 1 }, (_, at) => from.row + at)
      : [...rows.keys()].filter((row) => row >= from.row && row <= to.row);
  for (const row of spanned) {
    const cells = rows.get(row);
    if (!cells) continue;
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
