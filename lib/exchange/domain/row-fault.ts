/** Why a row of a file was not loaded. `field` is the name in the mapping file, or a column of the file. */
export type RowFault = { readonly field: string; readonly code: RowFaultCode; readonly value?: string };

export const ROW_FAULT_CODES = [
  'missing',
  'not-a-date',
  'date-out-of-range',
  'unknown-value',
  'too-long',
  'not-a-rating',
  'not-yes-or-no',
  'unknown-unit',
  'unknown-category',
  'unknown-area',
  'unknown-enterprise',
  'finished-before-submitted',
  'closed-without-time',
  'rated-without-time',
  'status-needs-unit',
  'repeated-in-file',
  'ragged-row',
  'broken-quotes',
  'row-too-long',
  'worked-on-in-portal',
  'refused-by-database',
] as const;

export type RowFaultCode = (typeof ROW_FAULT_CODES)[number];
