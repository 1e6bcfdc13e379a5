import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';
import { changeItems, type UploadItem } from './upload-items.ts';
import { objectionTo } from './upload-limits.ts';

const limits = { maxFiles: 2, maxBytes: 20 * 1024 ** 2, extensions: ['.pdf', '.jpg'] };
const pdf = { name: '营业执照.PDF', size: 1000 };

test.each([
  ['a known type in any case passes', pdf, 0, null],
  ['one file too many', pdf, 2, 'tooMany'],
  ['30 MB', { ...pdf, size: 30 * 1024 ** 2 }, 0, 'tooLarge'],
  ['an empty file', { ...pdf, size: 0 }, 0, 'empty'],
  ['another type', { name: 'tool.exe', size: 5 }, 0, 'wrongType'],
])('%s', (_, file, held, objection) => {
  expect(objectionTo(file, held, limits)).toBe(objection);
});

test('a file that failed can be sent again and then counts as stored', () => {
  const item: UploadItem = { key: 'a', name: 'a.pdf', size: 1, percent: 40 };
  const failed = changeItems([item], { type: 'failed', key: 'a', code: 'offline' });
  expect(failed[0]?.problemCode).toBe('offline');
  const again = changeItems(failed, { type: 'restarted', key: 'a' });
  expect(again[0]).toEqual({ ...item, percent: 0 });
  const stored = changeItems(again, { type: 'stored', key: 'a', stored: { id: '7', name: 'a.pdf', size: 1 } });
  expect(stored[0]?.stored?.id).toBe('7');
  expect(changeItems(stored, { type: 'removed', key: 'a' })).toEqual([]);
});

test.each([
  [900, '900 B'],
  [12_300, '12 KB'],
  [20 * 1024 ** 2, '20 MB'],
  [3_565_158, '3.4 MB'],
])('%i bytes', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
