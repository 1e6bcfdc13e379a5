import { expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '#lib/audit/actions.ts';
import { en } from '../../messages/en.ts';
import { zhCN } from '../../messages/zh-CN.ts';

it('every act that is written down has its words, in both languages', () => {
  const unworded = (words: Readonly<Record<string, string>>) => AUDIT_ACTIONS.filter((action) => !words[action]);
  expect({ chinese: unworded(zhCN.audit.actions), english: unworded(en.audit.actions) }).toEqual({
    chinese: [],
    english: [],
  });
});
