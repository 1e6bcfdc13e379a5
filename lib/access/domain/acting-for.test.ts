import { describe, expect, it } from 'vitest';
import { actingFor } from './acting-for.ts';
import type { Membership } from './viewer.ts';

const A: Membership = { enterpriseId: 'a', role: 'agent' };
const B: Membership = { enterpriseId: 'b', role: 'owner' };

describe('for whom somebody acts', () => {
  it.each<[string, Membership[], string | null, Membership[], boolean]>([
    ['nobody, without a company', [], null, [], false],
    ['the only company, unasked', [A], null, [A], false],
    ['the only company, whatever was chosen before', [A], 'b', [A], false],
    ['nobody, of two, until one is chosen', [A, B], null, [], true],
    ['the one chosen, and never the other', [A, B], 'b', [B], false],
    ['nobody, where the one chosen was left', [A, B], 'c', [], true],
  ])('is %s', (_, belongsTo, chosen, memberships, mustChoose) => {
    expect(actingFor(belongsTo, chosen)).toEqual({ memberships, mustChoose });
  });
});
