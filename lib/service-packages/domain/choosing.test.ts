import { expect, it } from 'vitest';
import { type Chosen, candidatesFrom } from './choosing.ts';

const match = (
  code: string,
  verdict: 'eligible' | 'ineligible' | 'unknown',
  rest: { kind?: string; pending?: true } = {},
) => ({
  policy: { code, kind: rest.kind ?? 'general', verification: rest.pending ? 'pending' : 'verified' },
  verdict,
});
const chosen = (code: string, note = ''): Chosen => ({ code, part: 'general', note });

const MATCHES = [
  match('A', 'eligible'),
  match('B', 'eligible', { kind: 'own' }),
  match('C', 'unknown'),
  match('D', 'ineligible'),
  match('E', 'eligible', { pending: true }),
  match('F', 'ineligible', { pending: true }),
];
const told = (draft: readonly Chosen[] | null, before: readonly Chosen[] = []) => {
  const { fits, may, pending, dropped } = candidatesFrom(MATCHES, { draft, before });
  return {
    in: [...fits, ...may].filter(({ isIn }) => isIn).map(({ match: { policy }, note }) => policy.code + note),
    out: [...fits, ...may].filter(({ isIn }) => !isIn).map(({ match: { policy } }) => policy.code),
    pending: pending.map(({ policy }) => policy.code),
    dropped: dropped.map(({ code }) => code),
  };
};

it.each<[string, Chosen[] | null, Chosen[], Partial<ReturnType<typeof told>>]>([
  ['at first: all that fits', null, [], { in: ['A', 'B'], out: ['C'], pending: ['E'], dropped: [] }],
  ['after a version: all that fits, and what it held', null, [chosen('C', '!')], { in: ['A', 'B', 'C!'], out: [] }],
  ['what the version held and fits no more', null, [chosen('D')], { in: ['A', 'B'], dropped: ['D'] }],
  ['a draft: what was chosen, and nothing else', [chosen('B')], [chosen('A')], { in: ['B'], out: ['A', 'C'] }],
  ['a draft with what is not verified any more', [chosen('E')], [], { in: [], dropped: ['E'] }],
  ['an empty draft', [], [], { in: [], out: ['A', 'B', 'C'] }],
])('an officer chooses from %s', (_, draft, before, expected) => {
  expect(told(draft, before)).toMatchObject(expected);
});

it('what is for companies by name stands in the part of its own', () => {
  const { fits } = candidatesFrom(MATCHES, { draft: null, before: [] });
  expect(fits.map(({ part }) => part)).toEqual(['general', 'own']);
});
