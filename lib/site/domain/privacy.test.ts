import { describe, expect, it } from 'vitest';
import { decidePublication, inForceOn } from './privacy.ts';

const first = { version: 1, effectiveOn: '2026-01-01', needsConsent: true };
const second = { version: 2, effectiveOn: '2026-12-01', needsConsent: false };

describe('the notice in force', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 2],
  ])('on %s is version %s', (date, version) => {
    expect(inForceOn([second, first], date)?.version ?? null).toBe(version);
  });

  it('is the newer of two that come into effect on one day', () => {
    expect(inForceOn([first, { ...second, effectiveOn: '2026-01-01' }], '2026-01-01')?.version).toBe(2);
  });
});

describe('publishing a notice', () => {
  it.each([
    ['today', '2026-11-26', null],
    ['yesterday', '2026-11-25', 'notice-in-the-past'],
  ])('from %s on', (_, effectiveOn, code) => {
    const decided = decidePublication({ effectiveOn, today: '2026-11-26', previous: first });
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });

  it('waits for the version before it', () => {
    const decided = decidePublication({ effectiveOn: '2026-11-27', today: '2026-11-26', previous: second });
    expect(decided.ok ? null : decided.refusal.code).toBe('notice-before-previous');
  });
});
