import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zhCN } from '../../messages/zh-CN.ts';

/** Areas whose refusals people read; an import's have their own words. */
const AREAS = ['access', 'attachments', 'cases', 'notifications', 'site'];

test('every refusal of what people do is worded', () => {
  const codes = AREAS.flatMap((area) => codesIn(new URL(`../${area}/`, import.meta.url)));
  expect(codes.length).toBeGreaterThan(50);
  const unworded = codes.filter((code) => !(code in zhCN.refusals));
  expect([...new Set(unworded)]).toEqual([]);
});

function codesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\brefuse\(\s*'([a-z-]+)'/g)])
    .map(([, code = '']) => code);
}
