import type { Page } from '@playwright/test';
import { file, fileAndAnswer } from '../support/arrange.ts';
import { endNewestSession } from '../support/database.ts';
import { expectNews, formOf, summaryOn } from '../support/desk.ts';
import { expectSaved, fileChecked, goToCheck, openFiling } from '../support/filing.ts';
import { portal } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

test('a session that ends in the middle of filing loses nothing typed', async ({ as }) => {
  const page = await as('company2', { session: 'own' });
  await openFiling(page);
  await page.getByLabel('想解决什么事').fill('展厅租约到期，能否续租');
  await expectSaved(page);
  await endNewestSession('company2');
  await delaySending(page);
  await page.getByLabel('遇到了什么').fill('房东要求涨租三成，我们想留在本区。');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(summaryOn(page)).toContainText('登录已过期');
  await expect(page.getByLabel('遇到了什么')).toHaveValue('房东要求涨租三成，我们想留在本区。');

  await page.getByRole('link', { name: '重新登录' }).first().click();
  await page.getByLabel('登录名').fill('company2');
  await page.getByLabel('密码').fill(portal.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByLabel('想解决什么事')).toHaveValue('展厅租约到期，能否续租');
  await expect(page.getByLabel('遇到了什么')).toHaveValue('房东要求涨租三成，我们想留在本区。');
  await goToCheck(page);
  await fileChecked(page);
});

test('a session that ends before rating keeps the words and the choice', async ({ as }) => {
  const number = await fileAndAnswer({ title: '扩岗补助申请材料' });
  const page = await as('company', { session: 'own' });
  await page.goto(`/my/requests/${number}`);
  await page.getByRole('radio', { name: '解决了', exact: true }).check();
  await page.getByLabel('想补充的话').fill('经办人讲得很清楚。');
  await endNewestSession('company');
  await page.getByRole('button', { name: '满意', exact: true }).click();
  await expect(summaryOn(page)).toContainText('登录已过期');
  await expect(page.getByRole('radio', { name: '解决了', exact: true })).toBeChecked();

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: '重新登录（新页面）' }).click();
  const signIn = await opened;
  await signIn.getByLabel('登录名').fill('company');
  await signIn.getByLabel('密码').fill(portal.password);
  await signIn.getByRole('button', { name: '登录', exact: true }).click();
  await expect(signIn).not.toHaveURL(/sign-in/);
  await expect(page.getByLabel('想补充的话')).toHaveValue('经办人讲得很清楚。');
  await page.getByRole('button', { name: '满意', exact: true }).click();
  await expectNews(page, '谢谢您的评价，这件诉求已办结。');
});

test('of two dispatchers the second is told who was first and keeps what was typed', async ({ as }) => {
  const number = await file({ title: '职业培训机构名录在哪里查' });
  const [first, second] = [await as('dispatcher'), await as('office-head')];
  for (const page of [first, second]) {
    await page.goto(`/desk/cases/${number}`);
    await expect(formOf(page, '派单').getByRole('combobox', { name: '主办单位' })).toHaveValue('区人社局');
  }
  const slower = formOf(second, '派单');
  await slower.getByLabel('派单说明').fill('请先电话告知企业。');
  await formOf(first, '派单').getByRole('button', { name: '派单', exact: true }).click();
  await expectNews(first, '已派单。');
  await slower.getByRole('button', { name: '派单', exact: true }).click();
  await expect(summaryOn(second)).toContainText(/未保存：区投促办 .+已处理这件诉求，您填写的内容已保留。/);
  await expect(slower.getByLabel('派单说明')).toHaveValue('请先电话告知企业。');
  await expect(second.getByRole('link', { name: '查看最新情况（新页面）' })).toBeVisible();
});

/** A slow network: a draft is still on its way when the form is sent. */
const delaySending = (page: Page): Promise<unknown> =>
  page.route('**/my/requests/new?**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
