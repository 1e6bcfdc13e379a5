import type { Page } from '@playwright/test';
import { type PageToVisit, pathOf } from './pages.ts';
import { expect, test } from './support/test.ts';

/** First-load JavaScript as the contract limits it, gzip, in kB of 1,000 bytes. */
const COMPANY_AT_MOST = 170;
const DESK_AT_MOST = 240;

const groups: readonly (PageToVisit & { readonly most: number })[] = [
  { who: 'visitor', path: '/', most: COMPANY_AT_MOST },
  { who: 'visitor', path: '/sign-in', most: COMPANY_AT_MOST },
  { who: 'company', path: '/my', most: COMPANY_AT_MOST },
  { who: 'company', path: '/my/requests', most: COMPANY_AT_MOST },
  { who: 'company', path: '/my/requests/new', most: COMPANY_AT_MOST },
  { who: 'company', path: '/my/requests/{answered}', most: COMPANY_AT_MOST },
  { who: 'dispatcher', path: '/desk', most: DESK_AT_MOST },
  { who: 'dispatcher', path: '/desk/cases', most: DESK_AT_MOST },
  { who: 'dispatcher', path: '/desk/cases/new', most: DESK_AT_MOST },
  { who: 'dispatcher', path: '/desk/cases/{submitted}', most: DESK_AT_MOST },
  { who: 'leader', path: '/insight', most: DESK_AT_MOST },
];

test('first-load JavaScript stays within its limits', async ({ as }) => {
  const measured: { path: string; first: number; later: number; most: number }[] = [];
  for (const group of groups) {
    const page = await as(group.who);
    measured.push({ path: group.path, ...(await weigh(page, await pathOf(group))), most: group.most });
    await page.close();
  }
  for (const { path, first, later, most } of measured) {
    console.log(`${path.padEnd(28)} ${first.toFixed(1)} kB first (at most ${most}), ${later.toFixed(1)} kB after`);
  }
  expect(measured.filter(({ first, most }) => first > most)).toEqual([]);
});

/** Scripts that the page itself names are its first load; what comes afterwards is loaded by those when it is needed. */
async function weigh(page: Page, path: string): Promise<{ first: number; later: number }> {
  const scripts: { url: string; bytes: Promise<number> }[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    scripts.push({ url: request.url(), bytes: request.sizes().then(({ responseBodySize }) => responseBodySize) });
  });
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  const html = (await answer?.text()) ?? '';
  const sums = { first: 0, later: 0 };
  for (const { url, bytes } of scripts) {
    const isNamed = html.includes(`src="${new URL(url).pathname}`);
    sums[isNamed ? 'first' : 'later'] += (await bytes) / 1000;
  }
  return sums;
}
