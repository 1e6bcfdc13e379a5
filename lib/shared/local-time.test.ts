import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeOf } from './local-time.ts';

test('a moment on the wall clock of Shanghai', () => {
  const at = Temporal.Instant.from('2026-11-23T17:30:00+08:00').epochMilliseconds;
  expect(localTimeOf(at, 'Asia/Shanghai')).toEqual({
    year: 2026,
    month: 11,
    day: 23,
    dayOfWeek: 1,
    hour: 17,
    minute: 30,
    dayNumber: 20_780,
  });
});

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Monrovia', '+05:30'];

test('says what Temporal says, at any time in any zone', () => {
  const at = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.integer({ min: -3e12, max: 6e12 }));
  fc.assert(fc.property(at, fc.constantFrom(...ZONES), sameAsTemporal), { numRuns: 2_000 });
});

test.each([
  ['clocks go forward in New York', '2026-03-08T07:00:00Z', 'America/New_York'],
  ['clocks go back in New York', '2026-11-01T06:00:00Z', 'America/New_York'],
  ['half an hour on Lord Howe', '2026-04-04T15:00:00Z', 'Australia/Lord_Howe'],
  ['Apia leaves out a day', '2011-12-30T10:00:00Z', 'Pacific/Apia'],
  ['summer time of Shanghai', '1991-09-14T17:00:00Z', 'Asia/Shanghai'],
])('where %s, to the millisecond', (_, instant, timeZone) => {
  const { epochMilliseconds } = Temporal.Instant.from(instant);
  for (const shift of [0, -1, 1, 0, 3_600_000, -3_600_000]) sameAsTemporal(epochMilliseconds + shift, timeZone);
});

function sameAsTemporal(atMs: number, timeZone: string): void {
  const zoned = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  const { year, month, day, dayOfWeek, hour, minute } = zoned;
  const dayNumber = new Temporal.PlainDate(1970, 1, 1).until(zoned.toPlainDate()).days;
  expect(localTimeOf(atMs, timeZone)).toEqual({ year, month, day, dayOfWeek, hour, minute, dayNumber });
}
