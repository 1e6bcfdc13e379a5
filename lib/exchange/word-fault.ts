import { messagesOf } from '../i18n/messages.ts';
import type { RowFault } from './domain/row-fault.ts';
import type { RejectedRow } from './import-order.ts';

/** The columns of a report of rejected rows. */
export const REJECTED_HEADER = ['line', 'externalId', 'field', 'value', 'reason', 'reasonEn'];

const VALUE_SHOWN = 200;

/** One line for each reason. */
export const rejectedLines = ({ line, externalId, faults }: RejectedRow): string[][] =>
  faults.map((fault) => [
    String(line),
    externalId,
    fault.field,
    (fault.value ?? '').slice(0, VALUE_SHOWN),
    wordFault(fault, 'zh-CN'),
    wordFault(fault, 'en'),
  ]);

export const wordFault = ({ code, value = '' }: RowFault, locale: 'zh-CN' | 'en'): string =>
  messagesOf(locale).importFaults[code].replaceAll('{value}', value.slice(0, VALUE_SHOWN));
