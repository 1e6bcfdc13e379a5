import { expect, it } from 'vitest';
import { type ComparedItem, differenceOf } from './difference.ts';

const item = (code: string, rest: Partial<ComparedItem> = {}): ComparedItem => ({
  ...{ code, title: code, titleEn: code, policyNumber: 1, benefit: '十万元', validUntil: null, note: '', isFit: true },
  ...rest,
});
const TODAY = '2026-11-29';
const between = (before: ComparedItem[], after: ComparedItem[], greeting = '您好') =>
  differenceOf({ greeting: '您好', items: before }, { greeting, items: after }, TODAY).map((each) => {
    if (each.kind === 'added') return `+${each.item.code}`;
    if (each.kind === 'gone') return `-${each.item.code} ${each.why}`;
    return each.kind === 'greeting' ? each.kind : `${each.item.code} ${each.what.map(({ kind }) => kind).join(',')}`;
  });

it.each<[string, ComparedItem[], ComparedItem[], string[]]>([
  ['nothing', [item('A')], [item('A')], []],
  ['another order', [item('A'), item('B')], [item('B'), item('A')], []],
  ['a new one', [item('A')], [item('B'), item('A')], ['+B']],
  ['one past its last day', [item('A', { validUntil: '2026-11-28', isFit: false })], [], ['-A ended']],
  ['one on its last day', [item('A', { validUntil: TODAY })], [], ['-A left-out']],
  ['one withdrawn', [item('A', { isFit: false })], [], ['-A unfit']],
  ['another version', [item('A', { isFit: false })], [item('A', { policyNumber: 2 })], ['A version']],
  [
    'version, validity, benefit and note at once',
    [item('A')],
    [item('A', { policyNumber: 2, validUntil: '2027-01-01', benefit: '二十万元', note: '请抓紧' })],
    ['A version,validity,benefit,note'],
  ],
  [
    'new, gone and changed, in that order',
    [item('A'), item('B')],
    [item('B', { note: 'x' }), item('C')],
    ['+C', '-A left-out', 'B note'],
  ],
])('says of %s', (_, before, after, said) => {
  expect(between(before, after)).toEqual(said);
});

it('says that the greeting is another', () => {
  expect(between([item('A')], [item('A')], '新年好')).toEqual(['greeting']);
});
