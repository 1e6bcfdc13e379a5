import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULE_FAULTS } from '#lib/policies/domain/rule-fault.ts';
import { zhCN } from '../../messages/zh-CN.ts';

/** What imports and the API refuse has its own words (`importRefusals`, `api.problems`). */
const NOT_HERE = ['exchange', 'platform'];
/** Only programs hold a cursor. */
const OF_PROGRAMS = ['cursor-damaged'];

test('every refusal of what people do is worded', () => {
  const areas = readdirSync(new URL('..', import.meta.url)).filter((area) => !NOT_HERE.includes(area));
  const codes = [
    ...areas.flatMap((area) => codesIn(new URL(`../${area}/`, import.meta.url))),
    ...RULE_FAULTS.map((fault) => `rule-${fault}`),
  ];
  expect(codes.length).toBeGreaterThan(200);
  const unworded = codes.filter((code) => !(code in zhCN.refusals) && !OF_PROGRAMS.includes(code));
  expect([...new Set(unworded)]).toEqual([]);
});

function codesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\brefuse\(\s*'([a-z-]+)'/g)])
    .map(([, code = '']) => code);
}
