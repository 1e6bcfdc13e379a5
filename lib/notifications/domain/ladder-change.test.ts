import { describe, expect, it } from 'vitest';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import { entriesOf, LADDER_CLOCKS, ladderOfEntries, type RungEntry, withLadder } from './ladder-change.ts';

const NONE: RungEntry = { kind: 'used', amount: null, tells: [], draftsOrder: false };
const entry = (over: Partial<RungEntry>): RungEntry => ({ ...NONE, tells: ['handler'], ...over });

it.each(LADDER_CLOCKS)('the default ladder of %s comes back from the form as it went in', (clock) => {
  expect(ladderOfEntries(entriesOf(DEFAULT_LADDERS[clock]))).toEqual({ ok: true, value: DEFAULT_LADDERS[clock] });
});

describe('typed rungs', () => {
  it.each<[string, RungEntry[], string, number]>([
    ['a share of nothing', [entry({ amount: 0 })], 'rung-out-of-bounds', 0],
    ['all of the time, which is when it is due', [entry({ amount: 100 })], 'rung-out-of-bounds', 0],
    ['half a percent', [entry({ amount: 70.5 })], 'rung-out-of-bounds', 0],
    ['two months', [NONE, entry({ kind: 'before', amount: 60 })], 'rung-out-of-bounds', 1],
    ['no time', [entry({})], 'rung-without-time', 0],
    [
      'the same time twice',
      [entry({ kind: 'after', amount: 2 }), entry({ kind: 'after', amount: 2 })],
      'rung-twice',
      1,
    ],
  ])('are refused with %s', (_what, entries, code, at) => {
    expect(ladderOfEntries(entries)).toMatchObject({
      ok: false,
      refusal: { code, field: `rungs.${at}.amount` },
    });
  });

  it('that tell nobody are none', () => {
    expect(ladderOfEntries([{ ...NONE, amount: 50 }, entry({ kind: 'due' })])).toEqual({
      ok: true,
      value: [{ name: 'due', tells: ['handler'], draftsOrder: false }],
    });
  });
});

describe('the ladders of a district', () => {
  const OTHER = [{ name: 'due', tells: ['office'], draftsOrder: false }] as const;

  it('keep one that is not the default', () => {
    expect(withLadder({}, 'handling', OTHER)).toEqual({ handling: OTHER });
    expect(withLadder({ handling: OTHER, review: OTHER }, 'handling', [])).toEqual({ handling: [], review: OTHER });
  });

  it('forget one that is the default again', () => {
    expect(withLadder({ handling: OTHER, review: OTHER }, 'handling', DEFAULT_LADDERS.handling)).toEqual({
      review: OTHER,
    });
  });
});
