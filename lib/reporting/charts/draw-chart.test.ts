import { expect, test } from 'vitest';
import { rateOf } from '../domain/figures.ts';
import { drawChart } from './draw-chart.ts';

test.each(['light', 'dark'] as const)(
  'draws names and values as text of a picture without scripts or foreign hosts, %s',
  (theme) => {
    const share = rateOf(9, 10, {});
    const rows = [{ label: '区人社局 <b>', value: share.value, said: '90%' }];
    const svg = drawChart({ kind: 'bars', rows, isCut: false, most: 1 }, { theme, width: 'narrow' });
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('90%');
    expect(svg).toContain('区人社局 &lt;b&gt;');
    expect(svg).not.toMatch(/<script|<foreignObject|href="http/);
  },
);

test('draws columns of many months and of none', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({ label: `${index + 1}月`, value: index, part: 0, said: '' }));
  for (const shown of [rows, []]) {
    const svg = drawChart(
      { kind: 'columns', rows: shown, isCut: false, names: ['a', 'b'] },
      { theme: 'light', width: 'wide' },
    );
    expect(svg).toMatch(/<\/svg>$/);
  }
});
