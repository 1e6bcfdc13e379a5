import { expect, test } from 'vitest';
import { sendAfter } from './send-after.ts';

const HOURS = { gatherMinutes: 10, quietFrom: '20:00', quietUntil: '08:00' };
const ZONE = 'Asia/Shanghai';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
const after = (local: string, isUrgent = false, hours = HOURS) =>
  sendAfter(at(local), isUrgent, hours, ZONE).toZonedDateTimeISO(ZONE).toPlainDateTime().toString();

test.each([
  ['waits for others', '2026-03-02T10:00', '2026-03-02T10:10:00'],
  ['is just before the quiet hours', '2026-03-02T19:49', '2026-03-02T19:59:00'],
  ['would leave as they begin', '2026-03-02T19:50', '2026-03-03T08:00:00'],
  ['comes before midnight', '2026-03-02T23:30', '2026-03-03T08:00:00'],
  ['passes midnight while it waits', '2026-03-02T23:55', '2026-03-03T08:00:00'],
  ['comes at night', '2026-03-03T03:00', '2026-03-03T08:00:00'],
  ['would leave as they end', '2026-03-03T07:50', '2026-03-03T08:00:00'],
])('a notice that %s', (_what, recorded, leaves) => {
  expect(after(recorded)).toBe(leaves);
});

test('an urgent one leaves at once, at night too', () => {
  expect(after('2026-03-03T03:00', true)).toBe('2026-03-03T03:00:00');
});

test('quiet hours within a day, and none at all', () => {
  const noon = { ...HOURS, quietFrom: '12:00', quietUntil: '13:30' };
  expect(after('2026-03-02T12:30', false, noon)).toBe('2026-03-02T13:30:00');
  expect(after('2026-03-02T23:30', false, noon)).toBe('2026-03-02T23:40:00');
  expect(after('2026-03-02T23:30', false, { ...HOURS, quietFrom: '00:00', quietUntil: '00:00' })).toBe(
    '2026-03-02T23:40:00',
  );
});
