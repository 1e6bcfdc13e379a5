import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { zhCN } from '../../messages/zh-CN.ts';

/**
 * Keys are put together at run time (`status.${status}`), so only the compiler could say which are read. Sure is that a key cannot be
 * whose last part no code says: as a property, in quotes, or as the fixed beginning or end of a name put together.
 */
it('no text stands in the messages under a name no code says', () => {
  const code = globSync(['{app,components,lib,prisma,scripts}/**/*.{ts,tsx}', 'proxy.ts'], { exclude: isLeftOut })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const said = saidIn(code);
  expect(namesIn(zhCN).filter(({ name }) => !said(name))).toEqual([]);
});

const isLeftOut = (path: string): boolean => /\.test\.tsx?$|prisma-client/.test(path);

function saidIn(code: string): (name: string) => boolean {
  const found = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([text]) => text);
  const whole = new Set([
    ...found(/(?<=['"`.}])[^\s'"`.{}$]+(?=['"`])/g),
    ...found(/(?<=\.)\w+/g),
    ...found(/(?<=(?:[{,;]|\*\/)\s*(?:readonly )?)\w+(?=\??\s*[:,}])/g),
  ]);
  const ends = [...new Set(found(/(?<=\$\{[^}]*\})[\w-]{2,}(?=`)/g))];
  const beginnings = [...new Set(found(/(?<=[`.])[\w-]{2,}(?=\$\{)/g))];
  return (name) =>
    whole.has(name) ||
    ends.some((end) => name.endsWith(end)) ||
    beginnings.some((beginning) => name.startsWith(beginning));
}

/** The last part of each key; in a list each text is a number, so the list's own name counts. */
function namesIn(tree: object, path = ''): { readonly key: string; readonly name: string }[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' || Array.isArray(value)
      ? [{ key: path + name, name }]
      : namesIn(value, `${path}${name}.`),
  );
}
