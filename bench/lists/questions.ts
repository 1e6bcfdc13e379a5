import { CASE_SORTS, type CaseFilter } from '#lib/cases/list-schema.ts';

/** What lists are asked for: a name, and filters of that kind, some of which find much and some little. */
export const FILTERS: Readonly<Record<string, readonly CaseFilter[]>> = {
  none: [{}],
  status: [
    { status: ['closed'] },
    { status: ['in-progress'] },
    { status: ['submitted', 'accepted'] },
    { status: ['redo'] },
  ],
  open: [{ open: true }, { open: false }],
  unit: [{ unit: 'D02' }, { unit: 'D07' }, { unit: 'D40' }],
  category: [{ category: '0101' }, { category: '0301' }, { category: '20' }],
  area: [{ area: '310105001000' }, { area: '310105009000' }],
  channel: [{ channel: 'portal' }, { channel: 'api' }],
  source: [{ source: 'ledger' }],
  light: [{ light: ['green'] }, { light: ['yellow'] }, { light: ['red', 'dark-red'] }],
  overdue: [{ overdue: true }, { overdue: false }],
  period: [{ from: '2026-01-01', to: '2026-01-31' }, { from: '2022-03-01' }],
  words: [{ q: '落户' }, { q: '展会' }],
  'unit, status': [
    { unit: 'D07', status: ['in-progress'] },
    { unit: 'D40', open: true },
  ],
};

export const SORTS = CASE_SORTS;
