import { expect, it } from 'vitest';
import { periodFault } from './delegation.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

it.each([
  ['2026-11-26', '2026-11-26', null],
  ['2026-11-20', '2026-11-26', null],
  ['2026-11-20', '2026-11-25', 'delegation-over'],
  ['2026-11-28', '2026-11-27', 'delegation-backwards'],
  ['2026-12-01', '2027-06-01', null],
  ['2026-12-01', '2027-06-02', 'delegation-too-long'],
])('standing in from %s until %s, asked on 2026-11-26: %s', (from, until, code) =>
  expect(periodFault({ from: day(from), until: day(until) }, day('2026-11-26'))?.refusal.code ?? null).toBe(code),
);
