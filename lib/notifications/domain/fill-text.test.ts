import { expect, test } from 'vitest';
import { en } from '../../../messages/en.ts';
import { zhCN } from '../../../messages/zh-CN.ts';
import { faultIn, fillText, placesIn } from './fill-text.ts';
import { factsOfKind, KIND_NAMES } from './kinds.ts';

test('puts in what is known and reads it as nothing else', () => {
  expect(fillText('{number}：{title}，{ by }', { number: 'CN1', title: '{by}', by: '周五' })).toBe('CN1：{by}，周五');
  expect(fillText('{title}', { title: '$& $1' })).toBe('$& $1');
});

test.each([
  ['诉求{number}由{unit}办理', null],
  ['诉求{numbers}', '{numbers}'],
  ['{}', '{}'],
  ['诉求{number', '{'],
  ['诉求number}', '}'],
  ['{{number}}', '{'],
])('%s has the fault %s', (text, fault) => {
  expect(faultIn(text, ['number', 'unit'])).toBe(fault);
});

test.each(KIND_NAMES)('the texts of %s name only what is known of it, alike in both languages', (kind) => {
  for (const part of ['title', 'body', 'sms'] as const) {
    const chinese = zhCN.notices.kinds[kind][part];
    const english = en.notices.kinds[kind][part];
    const allowed = factsOfKind(kind).words;
    expect([faultIn(chinese, allowed), faultIn(english, allowed)]).toEqual([null, null]);
    expect(placesIn(english).toSorted()).toEqual(placesIn(chinese).toSorted());
  }
});
