import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../messages/en.ts';
import { zhCN } from '../../messages/zh-CN.ts';

const chinese = textsOf(zhCN);
const english = textsOf(en);

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test('use the same placeholders', () => {
    const unequal = [...chinese].filter(([key, text]) => namesIn(text) !== namesIn(english.get(key) ?? ''));
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test.each(['zh-CN', 'en'])('load every file of messages/%s', (folder) => {
    const files = readdirSync(new URL(`../../messages/${folder}`, import.meta.url)).map((file) =>
      file.replace('.json', ''),
    );
    expect(files.sort()).toEqual(Object.keys(folder === 'en' ? en : zhCN).sort());
  });
});

describe('Chinese texts', () => {
  test('have full-width punctuation beside Chinese characters', () => {
    const wrong = [...chinese].filter(([, text]) =>
      /\p{Script=Han}\s?[,.:;!?()]|[,:;!?(]\s?\p{Script=Han}/u.test(plain(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('leave no English behind', () => {
    const untranslated = [...chinese].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{4}/i.test(plain(text)) && key !== 'ui.preferences.en',
    );
    expect(untranslated).toEqual([]);
  });
});

describe('English texts', () => {
  test('contain no Chinese but the names of languages', () => {
    const wrong = [...english].filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'ui.preferences.zh-CN');
    expect(wrong).toEqual([]);
  });
});

function textsOf(tree: object, path = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : [...textsOf(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

/** The top-level arguments of an ICU text and those inside its plural or select branches, sorted. */
function namesIn(text: string): string {
  return [...new Set(argumentsIn(text).flatMap(({ name, branches }) => [name, ...branches.map(namesIn)]))]
    .filter((name) => name !== '')
    .sort()
    .join(' ');
}

function plain(text: string): string {
  return argumentsIn(text).reduce((rest, { source, branches }) => rest.replace(source, branches.join(' ')), text);
}

function argumentsIn(text: string) {
  return bracesIn(text).map((source) => {
    const inside = source.slice(1, -1);
    const name = inside.split(',')[0]?.trim() ?? '';
    return { source, name, branches: bracesIn(inside).map((branch) => branch.slice(1, -1)) };
  });
}

function bracesIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '{' && depth++ === 0) start = index;
    if (character === '}' && --depth === 0) found.push([...text].slice(start, index + 1).join(''));
  }
  return found;
}
