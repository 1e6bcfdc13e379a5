import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compile } from 'tailwindcss';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Tailwind passes over a class whose colour, size or breakpoint `app/tokens.css` does not have; nobody is told, and nothing is styled. */
it('every class a component names exists', async () => {
  const named = globSync('{app,components}/**/*.tsx').flatMap(classesIn);
  const isKnown = await knowing(named.map(({ name }) => name));
  expect(named.length).toBeGreaterThan(1_000);
  expect(named.filter(({ name }) => !isKnown(name))).toEqual([]);
});

it('a class without its token is found', async () => {
  const isKnown = await knowing(['text-warning', 'sm:flex', 'text-danger', 'beside:flex', 'data-table']);
  expect(['text-warning', 'sm:flex'].some(isKnown)).toBe(false);
  expect(['text-danger', 'beside:flex', 'data-table'].every(isKnown)).toBe(true);
});

type Named = { readonly name: string; readonly file: string };

/** What stands in the strings of `className`; a word without a hyphen or variant may be a value that is compared or handed on there. */
function classesIn(file: string): Named[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Named[] = [];
  const look = (node: ts.Node, isClass: boolean): void => {
    if (isClass && (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))) {
      const names = node.text.split(/\s+/).filter((name) => /[-:]/.test(name));
      found.push(...names.map((name) => ({ name, file })));
    }
    const isInside = isClass || (ts.isJsxAttribute(node) && /class(Name)?$/i.test(node.name.getText()));
    ts.forEachChild(node, (child) => look(child, isInside));
  };
  look(source, false);
  return found;
}

/** Whether the portal's style sheet has anything for a class; asked of the selectors that come out of it. */
async function knowing(names: string[]): Promise<(name: string) => boolean> {
  const globals = resolve('app/globals.css');
  const { build } = await compile(readFileSync(globals, 'utf8'), {
    base: dirname(globals),
    loadStylesheet: async (id, base) => {
      const path = id === 'tailwindcss' ? resolve('node_modules/tailwindcss/index.css') : resolve(base, id);
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
    },
  });
  const selectors = build(names).matchAll(/\.((?:\\.|[\w-])+)/g);
  const known = new Set([...selectors].map(([, selector = '']) => selector.replaceAll(/\\(.)/g, '$1')));
  return (name) => known.has(name);
}
