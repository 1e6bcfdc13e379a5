/**
 * A text as a cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line break gets
 * an apostrophe before it. Plain numbers stay as they are.
 */
export const escapeFormula = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;

/** The text that was escaped so; what never was stays as it is. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && escapeFormula(cell.slice(1)) === cell ? cell.slice(1) : cell;
