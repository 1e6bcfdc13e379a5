import { describe, expect, test } from 'vitest';
import { isSeenLongAgo, isSessionAlive } from './session-limits.ts';

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const ago = (minutes: number) => now.subtract({ minutes });

describe('a session', () => {
  test.each([
    ['staff', 29, false, true],
    ['staff', 30, false, false],
    ['staff', 59, true, true],
    ['staff', 60, true, false],
    ['company', 119, false, true],
    ['company', 120, false, false],
    ['company', 239, true, true],
    ['company', 240, true, false],
  ] as const)('of %s, idle for %i minutes, large print %s: alive %s', (kind, idle, isLargePrint, expected) => {
    expect(isSessionAlive({ kind, createdAt: ago(300), lastSeenAt: ago(idle) }, now, isLargePrint)).toBe(expected);
  });

  test('ends after twelve hours however busy', () => {
    expect(isSessionAlive({ kind: 'staff', createdAt: ago(719), lastSeenAt: now }, now, false)).toBe(true);
    expect(isSessionAlive({ kind: 'staff', createdAt: ago(720), lastSeenAt: now }, now, false)).toBe(false);
  });
});

test('a use is written down at most once a minute', () => {
  expect(isSeenLongAgo(null, now)).toBe(true);
  expect(isSeenLongAgo(now.subtract({ seconds: 59 }), now)).toBe(false);
  expect(isSeenLongAgo(now.subtract({ seconds: 60 }), now)).toBe(true);
});
