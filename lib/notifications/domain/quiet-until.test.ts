import { expect, test } from 'vitest';
import { quietUntil } from './quiet-until.ts';

const ZONE = 'Asia/Shanghai';
const until = (local: string, from: string, end: string) =>
  quietUntil(Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant(), { from, until: end }, ZONE)
    ?.toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' }) ?? null;

test.each([
  ['2026-03-02T22:30', '22:00', '07:00', '2026-03-03T07:00'],
  ['2026-03-03T06:59', '22:00', '07:00', '2026-03-03T07:00'],
  ['2026-03-03T07:00', '22:00', '07:00', null],
  ['2026-03-02T21:59', '22:00', '07:00', null],
  ['2026-03-02T12:30', '12:00', '13:30', '2026-03-02T13:30'],
  ['2026-03-02T13:30', '12:00', '13:30', null],
  ['2026-03-02T13:30', '12:00', '12:00', null],
])('at %s with %s to %s: %s', (local, from, end, expected) => {
  expect(until(local, from, end)).toBe(expected);
});

test('without quiet hours of one’s own, never', () => {
  expect(quietUntil(Temporal.Instant.from('2026-03-02T20:00:00Z'), null, ZONE)).toBeNull();
});
