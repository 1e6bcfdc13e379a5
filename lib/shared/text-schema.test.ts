import { describe, expect, it } from 'vitest';
import { requiredText, shortText } from './text-schema.ts';

describe('a text', () => {
  it.each(['', ' \n', '\u3000', '\u200b\u200b', '\u0000', '\u2060\ufeff', '\u200f'])(
    '%j is none that could be read',
    (text) => {
      expect(requiredText(10).safeParse(text).error?.issues).toMatchObject([{ code: 'too_small' }]);
      expect(shortText(10).parse(text)).toBe('');
    },
  );

  it.each([
    [' 落户 ', '落户'],
    ['a\u0000b', 'ab'],
    ['👩‍💻', '👩‍💻'],
    ['？', '？'],
  ])('%j is kept as %j', (text, kept) => {
    expect(requiredText(10).parse(text)).toBe(kept);
  });

  it('counts characters as people do', () => {
    expect(requiredText(3).safeParse('😀😀😀').success).toBe(true);
    expect(requiredText(3).safeParse('😀😀😀😀').success).toBe(false);
  });
});
