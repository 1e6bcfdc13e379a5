import { describe, expect, it } from 'vitest';
import { suggestCategories } from './suggest-category.ts';

const food = { code: '0801', keywords: ['食品经营', '食品经营许可', '开店'] };
const fire = { code: '1301', keywords: ['消防检查', '开店', 'fire check'] };
const abroad = { code: '1804', keywords: ['odi', '出海'] };
const categories = [food, fire, abroad];
const codes = (text: string) => suggestCategories(text, categories).map((suggestion) => suggestion.code);

describe('suggesting a category', () => {
  it('counts a longer word once and not its part as well', () => {
    expect(suggestCategories('食品经营许可', categories)).toEqual([
      { code: '0801', score: 10, matched: ['食品经营许可'] },
    ]);
  });

  it('lets the title outweigh the text', () => {
    expect(codes('消防检查\n另问食品经营')).toEqual(['1301', '0801']);
  });

  it('refuses to guess from nothing, from little, or from a shared short word in the text', () => {
    expect(codes('')).toEqual([]);
    expect(codes('你好\n想出海')).toEqual([]);
    expect(codes('你好\n准备开店')).toEqual([]);
  });

  it('finds Latin words whole, in any case and width', () => {
    expect(codes('ＯＤＩ filing')).toEqual(['1804']);
    expect(codes('audio melodic')).toEqual([]);
    expect(codes('Two Fire Checks in a week')).toEqual(['1301']);
  });

  it('gives the same answer twice, and at most three', () => {
    const many = ['a', 'b', 'c', 'd'].map((code) => ({ code, keywords: ['落户材料'] }));
    expect(suggestCategories('落户材料', many).length).toBeLessThanOrEqual(3);
    expect(suggestCategories('食品经营许可', categories)).toEqual(suggestCategories('食品经营许可', categories));
  });
});
