import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const AREAS = readdirSync('messages/zh-CN').map((file) => file.replace('.json', ''));
/** What next-intl shows where a message is missing: `area.key`. */
const UNTRANSLATED = new RegExp(`(?<![\\w@/.-])(${AREAS.join('|')})(\\.[a-z][A-Za-z0-9-]*)+(?![\\w@/])`, 'g');

/** Accessible in both themes, in the right language, every text translated, nothing wider than the screen. */
export async function expectSound(page: Page, lang: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await expectFitting(page, lang);
  expect(await violations(page, 'light'), 'axe, light').toEqual([]);
  expect(await violations(page, 'dark'), 'axe, dark').toEqual([]);
}

/** What can be seen without axe: the right language, every text translated, nothing wider than the screen. */
export async function expectFitting(page: Page, lang: 'zh-CN' | 'en'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page).toHaveTitle(/\S/);
  const { text, tooWide } = await page.evaluate(readPage);
  expect(
    [...text.matchAll(UNTRANSLATED)].map(([key]) => key),
    'untranslated keys',
  ).toEqual([]);
  expect(tooWide, 'pixels beyond the right edge').toBe(0);
}

/** Runs in the page: all that it says, to eyes and to screen readers, and how far it reaches beyond the right edge. */
function readPage(): { text: string; tooWide: number } {
  const { body, documentElement: root } = document;
  const said = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) =>
    [...body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
  );
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or a script's is not said
  return { text: [body.innerText, ...said].join('\n'), tooWide: root.scrollWidth - root.clientWidth };
}

/** The theme is toggled in place; colours are all that differs in the dark. */
export async function violations(page: Page, theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(askAxe, theme);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}

/** Runs in the page, where axe has been put. */
async function askAxe(theme: 'light' | 'dark'): Promise<axe.Result[]> {
  document.documentElement.dataset.theme = theme;
  // What is drawn next has the new colours.
  await new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
  const { axe: asked } = window as unknown as { axe: typeof axe };
  const options: axe.RunOptions = { resultTypes: ['violations'] };
  if (theme === 'dark') options.runOnly = { type: 'rule', values: ['color-contrast'] };
  return (await asked.run(document, options)).violations;
}
