import { expect, test } from 'vitest';
import { blocksOf } from './notice-text.tsx';

test('headings stand alone, items make one list, an empty line parts paragraphs', () => {
  expect(blocksOf('开头\n续行\n\n## 一、收集\r\n- 姓名\n- 电话\n说明\n\n\n结尾')).toEqual([
    '开头\n续行',
    '## 一、收集',
    '- 姓名\n- 电话',
    '说明',
    '结尾',
  ]);
});
