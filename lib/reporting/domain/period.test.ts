import { expect, test } from 'vitest';
import { lastMonth, lastTwelveMonths, type Period, periodBefore, wholeMonth } from './period.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const period = (from: string, to: string): Period => ({ from: date(from), to: date(to) });
const said = ({ from, to }: Period) => `${from}..${to}`;

test.each([
  ['2026-10-01', '2026-10-31', '2026-09-01..2026-09-30'],
  ['2026-02-01', '2026-02-28', '2026-01-01..2026-01-31'],
  ['2026-11-01', '2026-11-23', '2026-10-01..2026-10-23'],
  ['2026-03-01', '2026-03-30', '2026-02-01..2026-02-28'],
  ['2025-12-01', '2026-11-23', '2024-12-01..2025-11-23'],
  ['2026-11-16', '2026-11-22', '2026-11-09..2026-11-15'],
])('%s to %s is compared with %s', (from, to, before) => {
  expect(said(periodBefore(period(from, to)))).toBe(before);
});

test('periods one asks for', () => {
  expect(said(lastTwelveMonths(date('2026-11-23')))).toBe('2025-12-01..2026-11-23');
  expect(said(lastMonth(date('2026-03-31')))).toBe('2026-02-01..2026-02-28');
  expect(wholeMonth(period('2026-02-01', '2026-02-28'))?.toString()).toBe('2026-02');
  expect(wholeMonth(period('2026-02-01', '2026-02-27'))).toBeNull();
});
