import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { escapeFormula } from '#lib/shared/escape-formula.ts';

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export type Sheet = {
  readonly name: string;
  /** Who took it along, when and what for: the first line, and in a workbook the head of every printed page; null for an empty form. */
  readonly watermark: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const TYPES: { readonly [F in SheetFormat]: string } = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** A table as a file. No cell is ever a formula: in CSV by an apostrophe before it, in a workbook because every cell is text. */
export async function writeSheet(sheet: Sheet, format: SheetFormat): Promise<Uint8Array<ArrayBuffer>> {
  const watermark = sheet.watermark === null ? [] : [[sheet.watermark]];
  if (format === 'csv') {
    const lines = [...watermark, sheet.header, ...sheet.rows];
    const text = stringify(
      lines.map((line) => line.map(escapeFormula)),
      { bom: true },
    );
    return new TextEncoder().encode(text);
  }
  const cells = (line: readonly string[], bold = false) =>
    line.map((value) => ({
      type: String,
      value: value.slice(0, CELL_MAX),
      ...(bold && { fontWeight: 'bold' as const }),
    }));
  const data = [
    ...watermark.map((line) => cells(line)),
    cells(sheet.header, true),
    ...sheet.rows.map((row) => cells(row)),
  ];
  const written = writeExcelFile(data, { sheet: sheet.name.slice(0, 31), stickyRowsCount: watermark.length + 1 });
  return new Uint8Array(await written.toBuffer());
}

/** The most a cell of a workbook holds. */
const CELL_MAX = 32_767;

/** The file as an answer that is saved, never shown or kept. */
export function sheetResponse(bytes: Uint8Array<ArrayBuffer>, name: string, format: SheetFormat): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
