import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { pages, pathOf } from './pages.ts';
import { summaryOn } from './support/desk.ts';
import { attach, expectSaved, fileChecked, fillFiling, goToCheck, openFiling } from './support/filing.ts';
import { expectFitting, expectSound, violations } from './support/looks.ts';
import { expect, test } from './support/test.ts';

for (const each of pages) {
  test(`${each.who} finds ${each.path} sound`, async ({ lookAs }) => {
    const path = await pathOf(each);
    const page = await lookAs(each.who);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expectSound(page);
    const phone = await lookAs(each.who, { on: 'phone', locale: 'en' });
    await phone.goto(path);
    await expectFitting(phone, 'en');
    if (each.isSampled) expect(await violations(phone)).toEqual([]);
  });
}

test('the way of a filing is sound: errors, files, check, number', async ({ as }) => {
  const page = await as('member', { on: 'phone' });
  await openFiling(page);
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(summaryOn(page)).toBeFocused();
  await expectSound(page);
  await fillFiling(page, { title: '人才公寓续租需要哪些材料', text: '合同下月到期，想续租一年。' });
  await attach(page, { name: '合同.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });
  await expectSaved(page);
  await expectSound(page);
  await goToCheck(page);
  await expectSound(page);
  await fileChecked(page);
  await expectSound(page);
});

test('a draft with a long title fits the phone where it is offered again', async ({ as }) => {
  const page = await as('member', { on: 'phone' });
  await openFiling(page);
  await page
    .getByLabel('想解决什么事')
    .fill('Could the district tell us which papers a foreign researcher has to bring along?');
  await expectSaved(page);
  await openFiling(page);
  await expect(page.getByText('您还有没提交的草稿')).toBeVisible();
  await expectSound(page);
});

test('what is not found says so, in its own frame', async ({ as }) => {
  const page = await as('dispatcher');
  expect((await page.goto('/desk/cases/CN20200101-0001'))?.status()).toBe(404);
  await expectSound(page);
});

test('dialogs, menus and large print are sound', async ({ as }) => {
  const page = await as('dispatcher');
  await page.goto(await pathOf({ who: 'dispatcher', path: '/desk/cases/{submitted}' }));
  await page.getByRole('button', { name: '不予受理', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '不予受理' })).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await page.locator('summary').filter({ hasText: '张敏之' }).click();
  await expectSound(page);
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'large';
  });
  await expectSound(page);
});
