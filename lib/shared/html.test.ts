import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, type Html, html } from './html.ts';

const HOSTILE = `<img src=x onerror="alert(1)">&'`;
const ESCAPED = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;';

test('escapes text and attributes, whatever they hold', () => {
  expect(`${html`<td title="${HOSTILE}">${HOSTILE}</td>`}`).toBe(`<td title="${ESCAPED}">${ESCAPED}</td>`);
  expect(`${html`<td${attribute('title', HOSTILE)}></td>`}`).toBe(`<td title="${ESCAPED}"></td>`);
});

test('markup inside markup stays as it is, alone and in lists', () => {
  const cells = ['甲', '<b>'].map((text) => html`<td>${text}</td>`);
  expect(`${html`<tr>${cells}</tr>`}`).toBe('<tr><td>甲</td><td>&lt;b&gt;</td></tr>');
});

test('what is absent leaves nothing behind', () => {
  expect(
    `${html`<td${attribute('title', null)}${attribute('selected', true)}>${null}${undefined}${false}${0}</td>`}`,
  ).toBe('<td selected>0</td>');
});

test('a text that only looks like markup is escaped', () => {
  const forged = { toString: () => '<b>' } as unknown as Html;
  expect(() => `${html`<td>${forged}</td>`}`).toThrow(TypeError);
});

test('no text ends its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = `${html`<p title="${text}">${text}</p>`}`.slice('<p title="'.length, -'</p>'.length);
      expect(inside.match(/["<>]/g)).toEqual(['"', '>']);
    }),
  );
});

describe('templates that could not be safe are refused', () => {
  test.each<[string, () => Html]>([
    ['a value without quotes', () => html`<td title=${'x'}></td>`],
    ['single quotes', () => html`<td title='${'x'}'></td>`],
    ['a tag name', () => html`<${'b'}>`],
    ['an event', () => html`<td onclick="${'x'}"></td>`],
    ['a style', () => html`<td style="${'x'}"></td>`],
    ['a whole address', () => html`<a href="${'javascript:alert(1)'}">x</a>`],
    ['an address without its host', () => html`<a href="//${'example.com'}">x</a>`],
    ['an address that could lose its host', () => html`<a href="/${'/example.com'}">x</a>`],
    ['a script', () => html`<script>${'x'}</script>`],
    ['a comment', () => html`<!-- ${'x'} -->`],
    ['a tag that is not closed', () => html`<td title="${'x'}"`],
    ['markup inside an attribute', () => html`<td title="${html`<b></b>`}"></td>`],
    ['text between attributes', () => html`<td ${'x'}></td>`],
    ['an attribute between tags', () => html`<td>${attribute('title', 'x')}</td>`],
  ])('%s', (_, make) => expect(make).toThrow(TypeError));
});

test('an address of ours may be completed', () => {
  expect(`${html`<a href="/desk/cases/${'CN20261123-0042'}">x</a>`}`).toBe(
    '<a href="/desk/cases/CN20261123-0042">x</a>',
  );
});
