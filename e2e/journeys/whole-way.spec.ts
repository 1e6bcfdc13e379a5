import type { Page } from '@playwright/test';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { file } from '../support/arrange.ts';
import { addFile, choose, expectNews, formOf, rowLink, send } from '../support/desk.ts';
import { attach, expectSaved, fileChecked, fillFiling, goToCheck, openFiling } from '../support/filing.ts';
import { expect, test } from '../support/test.ts';

const TITLE = '稳岗返还迟迟没有到账，职工宿舍也不够住';
const ANSWER = '稳岗返还已于今日拨付，三个工作日内到账；职工宿舍可向区房管局申请公租房单位整租。';

test('a request goes from a phone to a confirmed solution and into the leader’s figures', async ({ as }) => {
  test.slow();
  const earlier = await file({ title: '稳岗返还迟迟没有到账' });
  const leader = await as('leader');
  const before = await readFigures(leader);

  const company = await as('company', { on: 'phone' });
  const number = await fileOnThePhone(company, earlier);

  const dispatcher = await as('dispatcher');
  await dispatcher.goto('/desk');
  await rowLink(dispatcher, number).click();
  await expect(dispatcher.getByRole('heading', { level: 1 })).toContainText(TITLE);
  const dispatch = formOf(dispatcher, '派单');
  await expect(dispatch.getByRole('combobox', { name: '主办单位' })).toHaveValue('区人社局');
  await expect(dispatch.getByLabel('级别')).toHaveValue('C');
  await dispatch.getByRole('button', { name: /^移除/ }).first().click();
  await choose(dispatch, '添加协办单位', '房管', '区房管局');
  await dispatch.getByLabel('请区房管局答复什么').fill('公租房单位整租还有没有房源？');
  await dispatch.getByLabel('派单说明').fill('企业同时反映两件事，请一并答复。');
  await send(dispatcher, dispatch, '派单', '已派单。');

  const liaison = await as('liaison-hr');
  await liaison.goto('/desk?tab=sign');
  await rowLink(liaison, number).click();
  const sign = formOf(liaison, '签收');
  await sign.getByLabel('指派给').selectOption('俞知秋');
  await send(liaison, sign, '签收', '已签收。');

  const handler = await as('handler-hr');
  await handler.goto('/desk');
  await rowLink(handler, number).click();
  const contact = formOf(handler, '登记首次联系');
  await contact.getByLabel('联系情况').fill('已致电林女士，核对了返还年度和账户。');
  await send(handler, contact, '登记首次联系', '首次联系已登记。');

  const message = formOf(handler, '给企业留言');
  await message.getByLabel('给企业的留言').fill('返还金额的算法见附件。');
  await addFile(message, '返还金额说明.pdf');
  await send(handler, message, '给企业留言', '留言已发送。');

  const helper = await as('handler-housing');
  await helper.goto(`/desk/cases/${number}`);
  const help = formOf(helper, '协办回复');
  await expect(help.getByText('公租房单位整租还有没有房源？')).toBeVisible();
  await help.getByLabel('协办意见').fill('尚有 12 套，可按单位整租申请。');
  await send(helper, help, '协办回复', '协办回复已交给主办单位。');

  await handler.reload();
  await expect(handler.getByText('尚有 12 套，可按单位整租申请。').first()).toBeVisible();
  const result = formOf(handler, '提交办结');
  await result.getByLabel('办理结果').selectOption('已解决');
  await result.getByLabel('答复企业').fill(ANSWER);
  await result.getByLabel('内部意见').fill('拨付凭证已存档。');
  await addFile(result, '拨付凭证.pdf');
  await send(handler, result, '提交办结', '已提交办结。');

  const reviewer = await as('reviewer');
  await reviewer.goto('/desk?tab=review');
  await rowLink(reviewer, number).click();
  const review = formOf(reviewer, '审核结果');
  await expect(review.getByText(ANSWER)).toBeVisible();
  await review.getByLabel('通过并答复企业').check();
  await send(reviewer, review, '审核结果', '已审核。');

  await rateAsSolved(company, number);
  const after = await readFigures(leader);
  expect(after.collected - before.collected).toBe(1);
  expect(after.closed - before.closed).toBe(1);
  expect(after.solvedByCompany - before.solvedByCompany).toBe(1);
});

async function fileOnThePhone(page: Page, earlier: string): Promise<string> {
  await page.goto('/my');
  await page.getByRole('link', { name: '提一件诉求' }).first().click();
  await openFiling(page);
  await fillFiling(page, {
    title: TITLE,
    text: '去年的稳岗返还至今没有到账；另有二十名职工需要集体住宿，请问公租房能否单位整租？',
  });
  await expectSaved(page);
  await expect(page.getByText('您有相近的诉求还在办理')).toBeVisible();
  await expect(page.getByText(earlier)).toBeVisible();
  await page.getByRole('button', { name: '就业补贴、稳岗与培训' }).click();

  await slowUploads(page);
  await attach(page, { name: '稳岗返还申请表.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });
  await expect(page.getByRole('progressbar', { name: '稳岗返还申请表.pdf' })).toBeVisible();
  await expect(page.getByText('已上传')).toBeVisible();
  await goToCheck(page);
  await expect(page.getByText('稳岗返还申请表.pdf')).toBeVisible();
  await expect(page.getByText('就业补贴、稳岗与培训')).toBeVisible();

  const number = await fileChecked(page);
  await expect(page.getByText(/投促办最晚.+前为您转办。/)).toBeVisible();
  await expect(page.getByText(/前可以收回修改/)).toBeVisible();
  return number;
}

/** So that the progress of a small file can be seen. */
const slowUploads = (page: Page): Promise<unknown> =>
  page.route('**/api/attachments**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });

async function rateAsSolved(page: Page, number: string): Promise<void> {
  await page.goto('/my');
  // Of what waits a phone shows two; what the company can get is to be seen without scrolling.
  await expect(page.getByRole('link', { name: /^初步符合/ })).toBeInViewport();
  await expect(page.getByRole('heading', { name: /^普惠政策/ })).toBeInViewport();
  await page.getByRole('link', { name: '全部待办诉求' }).click();
  await page
    .getByRole('link', { name: TITLE, exact: true })
    .and(page.locator(`[href$="${number}"]`))
    .click();
  await expect(page.getByText(ANSWER)).toBeVisible();
  await expect(page.getByRole('link', { name: /返还金额说明\.pdf/ })).toBeVisible();
  await expect(page.getByText(/拨付凭证/)).toHaveCount(0);
  await page.getByRole('radio', { name: '解决了', exact: true }).check();
  await page.getByRole('button', { name: '非常满意', exact: true }).click();
  await expectNews(page, '谢谢您的评价，这件诉求已办结。');
}

/** The numbers a leader reads on the first page, for the period it opens with. */
async function readFigures(page: Page) {
  await page.goto('/insight');
  const strip = page.getByRole('region', { name: '其他数字' });
  const countOf = async (name: string) => {
    const pair = strip
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator('..');
    return Number.parseInt(((await pair.getByRole('definition').textContent()) ?? '').replaceAll(',', ''), 10);
  };
  const card = page.getByRole('region', { name: '企业认定解决率' });
  const solved = await card.getByRole('link', { name: /^企业认为已解决/ }).textContent();
  return {
    collected: await countOf('收集诉求'),
    closed: await countOf('已办结'),
    solvedByCompany: Number.parseInt((solved ?? '').replaceAll(',', ''), 10),
  };
}
