import { expect, it } from 'vitest';
import { reasonsFor } from './suggesting.ts';

const COMPOSED = new Date('2026-10-01T02:00:00Z');
const BEFORE = new Date('2026-09-01T02:00:00Z');
const AFTER = new Date('2026-11-01T02:00:00Z');

const held = (code: string, isFit = true) => ({ code, title: code, titleEn: code, isFit });
const match = (code: string, verdict: 'eligible' | 'ineligible' | 'unknown', verifiedAt: Date | null = BEFORE) => ({
  policy: { code, title: code, titleEn: code, verification: verifiedAt ? 'verified' : 'pending', verifiedAt },
  verdict,
});
type Args = Parameters<typeof reasonsFor>;
const said = (items: ReturnType<typeof held>[], matches: Args[1], changedAt: Args[2] = null) =>
  reasonsFor({ composedAt: COMPOSED, items }, matches, changedAt).map((reason) =>
    reason.kind === 'first' ? reason.kind : `${reason.kind} ${reason.policies.map(({ code }) => code).join()}`,
  );

it.each<[string, ReturnType<typeof said>, string[]]>([
  ['nothing has changed', said([held('A')], [match('A', 'eligible')]), []],
  ['a policy ended', said([held('A', false), held('B')], [match('B', 'eligible')]), ['unfit A']],
  ['the company fits no more', said([held('A')], [match('A', 'ineligible')], AFTER), ['ineligible A']],
  ['it only may fit now', said([held('A')], [match('A', 'unknown')], AFTER), []],
  ['one was verified since', said([held('A')], [match('A', 'eligible'), match('B', 'eligible', AFTER)]), ['new B']],
  ['one that may fit was verified since', said([], [match('B', 'unknown', AFTER)]), []],
  ['one fits and is not verified', said([], [match('B', 'eligible', null)], AFTER), []],
  ['one was left out on purpose', said([], [match('B', 'eligible')]), []],
  ['the profile changed since, and one fits', said([], [match('B', 'eligible')], AFTER), ['new B']],
  ['the profile changed before', said([], [match('B', 'eligible')], BEFORE), []],
  ['several at once', said([held('A', false)], [match('B', 'eligible', AFTER)]), ['unfit A', 'new B']],
])('a new version is suggested when %s', (_, reasons, expected) => {
  expect(reasons).toEqual(expected);
});

it('a company without a version should get its first', () => {
  expect(reasonsFor(null, [match('A', 'eligible')], null)).toEqual([{ kind: 'first' }]);
});
