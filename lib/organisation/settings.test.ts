import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';

const appearanceOf = (value: unknown) => settingsOf([{ name: 'appearance', value }]).appearance;

test('a district without settings has one of each', () => {
  expect(appearanceOf(undefined)).toEqual({ accent: 'river', firstLanguage: 'zh-CN' });
});

test('a setting is completed by the defaults', () => {
  expect(appearanceOf({ portalName: '徐汇区企业服务包', accent: 'plum' })).toEqual({
    accent: 'plum',
    firstLanguage: 'zh-CN',
    portalName: '徐汇区企业服务包',
  });
});

test.each([{ accent: 'red' }, { accentHue: 27 }, { firstLanguage: 'fr' }, 'x'])(
  'what cannot be read counts as not set: %o',
  (value) => {
    expect(appearanceOf(value)).toEqual({ accent: 'river', firstLanguage: 'zh-CN' });
  },
);
