import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

/** Chinese twice as wide as Latin. */
const measure = (text: string): number =>
  [...text].reduce((sum, each) => sum + (each > '\u2e7f' || '“”'.includes(each) ? 2 : 1), 0);
const linesOf = (text: string, width: number, indent = 0) =>
  breakLines(text, measure, { width, indent }).map((line) => line.text);

describe('breakLines', () => {
  it.each([
    ['一二三四五，六七', 10, ['一二三四', '五，六七']],
    ['一二三《四五》', 8, ['一二三', '《四五》']],
    ['一二三“四”五', 10, ['一二', '三“四”五']],
    ['take what fits', 9, ['take what', 'fits']],
    ['http://a.cn/bcdefgh', 8, ['http://', 'a.cn/', 'bcdefgh']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['一\n二', 10, ['一', '二']],
    ['', 10, ['']],
    ['一二三四五六', 10, ['一二三四', '五六']],
    ['一二三四五六。\n七', 10, ['一二三四', '五六。', '七']],
    ['一二三四五（六）', 10, ['一二三四', '五（六）']],
    ['一二三四五六七', 10, ['一二三四五', '六七']],
  ])('%j in %d', (text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  it('begins the first line further in', () => {
    expect(linesOf('一二三四五六', 8, 4)).toEqual(['一二', '三四五六']);
  });

  it('loses nothing but spaces at the ends of lines, and is never wider than its room', () => {
    const text = fc.array(fc.constantFrom('政', '策', '，', '。', '（', '》', 'a', 'bc', ' ', '2026'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        const given = parts.join('');
        const lines = breakLines(given, measure, { width });
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(given.replaceAll(' ', ''));
        for (const line of lines) {
          expect(measure(line.text)).toBeLessThanOrEqual(width);
          expect(line.width).toBe(measure(line.text));
        }
      }),
    );
  });
});
