import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIFE_CYCLE } from '#lib/cases/domain/life-cycle.ts';
import { type CaseStatus, COMMANDS } from '#lib/cases/domain/names.ts';
import { lifeCycleDocument } from './document.ts';
import { explore } from './explore.ts';

const seen = explore();
const reached = new Set<CaseStatus>(seen.flatMap(({ from, to }) => [from, to]));

describe.each(COMMANDS)('%s', (name) => {
  const ways = seen.filter(({ command }) => command === name);
  const { from, to } = LIFE_CYCLE[name];

  it('is possible from every status its row names', () => {
    const froms = new Set(ways.map((way) => way.from));
    expect(from.filter((status) => reached.has(status) && !froms.has(status))).toEqual([]);
  });

  it('can lead to every status its row names', () => {
    const tos = new Set(ways.map((way) => way.to));
    const named = to === 'unchanged' ? [] : to;
    expect(named.filter((status) => reached.has(status) && !tos.has(status))).toEqual([]);
  });
});

it('docs/life-cycle.md is what the code says (node scripts/life-cycle-table.ts > docs/life-cycle.md)', () => {
  expect(readFileSync('docs/life-cycle.md', 'utf8')).toBe(lifeCycleDocument(seen));
});
