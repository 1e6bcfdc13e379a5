import { file } from '../support/arrange.ts';
import { expectNews, formOf, rowLink } from '../support/desk.ts';
import { pressUntilFocused } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

test('the dispatcher works without a mouse', async ({ as }) => {
  const searched = await file({ title: '见习补贴名单怎样报送' });
  const chosen = await file({ title: '一次性吸纳就业补贴何时发放' });
  const page = await as('dispatcher');
  await page.goto('/desk');
  await expect(page.getByRole('row').nth(1)).toBeVisible();

  const help = page.getByRole('dialog', { name: '键盘操作' });
  // The first key may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('Shift+?');
    await expect(help).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.insertText(searched);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/cases\?q=/);
  await pressUntilFocused(page, 'j', rowLink(page, searched));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${searched}$`));

  const dispatch = formOf(page, '派单');
  await expect(dispatch.getByRole('combobox', { name: '主办单位' })).toHaveValue('区人社局');
  await pressUntilFocused(page, 'Tab', dispatch.getByLabel('派单说明'));
  await page.keyboard.insertText('请核对见习基地名单。');
  await page.keyboard.press('Control+Enter');
  await expectNews(page, '已派单。');

  await page.goto('/desk');
  const row = rowLink(page, chosen);
  await pressUntilFocused(page, 'j', row);
  await page.keyboard.press('k');
  await expect(row).not.toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('已选 1 件')).toBeVisible();
  await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: '派单', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '批量派单' })).toBeVisible();
  await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: /^派单/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/已派单给区人社局/)).toBeVisible();
});
