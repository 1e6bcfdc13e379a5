import { describe, expect, it } from 'vitest';
import { messagesOf } from '#lib/i18n/messages.ts';
import { factsOfKind, KIND_NAMES } from './kinds.ts';
import { checkText, TEXT_AT_MOST, TEXT_PARTS } from './text-change.ts';

const text = { title: '已收到 {number}', body: '“{title}”已收到，最晚{by}告诉您。', sms: '诉求{number}已收到。' };
const faultOf = (change: Partial<typeof text>) => {
  const checked = checkText('filed', { ...text, ...change });
  return checked.ok
    ? null
    : [checked.refusal.code, checked.refusal.field, ...Object.values(checked.refusal.details ?? {})];
};

describe('own words of a notice', () => {
  it.each([
    ['as they should be', {}, null],
    ['a place this kind does not know', { body: '{reason}，最晚{by}' }, ['text-place-unknown', 'body', '{reason}']],
    ['a place nobody knows', { title: '{companyy}' }, ['text-place-unknown', 'title', '{companyy}']],
    ['a brace left open', { title: '已收到 {number' }, ['text-place-unknown', 'title', '{']],
    ['no time by which', { body: '“{title}”已收到。' }, ['text-place-missing', 'body', '{by}']],
    ['a text message that does not say which request', { sms: '已收到。' }, ['text-place-missing', 'sms', '{number}']],
  ])('%s', (_, change, expected) => {
    expect(faultOf(change)).toEqual(expected);
  });

  it('of a kind without a time need not name one', () => {
    expect(factsOfKind('merged').words).not.toContain('by');
    expect(checkText('merged', { ...text, body: '合并办理。' }).ok).toBe(true);
  });
});

it.each(['zh-CN', 'en'] as const)('the words the portal comes with keep the same rules in %s', (locale) => {
  for (const kind of KIND_NAMES) {
    const words = messagesOf(locale).notices.kinds[kind];
    expect(checkText(kind, words)).toMatchObject({ ok: true });
    for (const part of TEXT_PARTS) expect([...words[part]].length).toBeLessThanOrEqual(TEXT_AT_MOST[part]);
  }
});
