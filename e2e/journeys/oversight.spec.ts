import { fileAndSign } from '../support/arrange.ts';
import { formOf, openAct, rowLink, send } from '../support/desk.ts';
import { expect, test } from '../support/test.ts';

/** A date so many days from today in the district. */
const dayAhead = (days: number): string =>
  Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days }).toString();

test('the supervision office demands a reply, and the unit answers in writing; the company learns nothing of it', async ({
  as,
}) => {
  const number = await fileAndSign({ title: '稳岗补贴一直没有到账' });

  const supervision = await as('supervision');
  await supervision.goto(`/desk/cases/${number}`);
  const order = await openAct(supervision, '督办');
  await order.getByLabel('督办要求').fill('请查明未到账的原因，三日内书面报告。');
  await order.getByLabel('书面回复期限').fill(dayAhead(-1));
  await order.getByRole('button', { name: '督办', exact: true }).click();
  await expect(order.getByText('请选择今天以后的日子', { exact: false }).first()).toBeVisible();
  await expect(order.getByLabel('督办要求')).toHaveValue('请查明未到账的原因，三日内书面报告。');
  await order.getByLabel('书面回复期限').fill(dayAhead(7));
  await send(supervision, order, '督办', '督办单已发出，被督办单位须按期书面回复。');
  await supervision.goto('/desk');
  await expect(rowLink(supervision, number)).toBeVisible();

  const head = await as('head-hr');
  await head.goto('/desk?tab=supervision');
  await rowLink(head, number).click();
  const reply = formOf(head, '回复督办');
  await expect(reply.getByText('请查明未到账的原因，三日内书面报告。')).toBeVisible();
  await reply.getByLabel('书面回复').fill('账户信息有误，已与企业核对，今日重新发放。');
  await send(head, reply, '回复督办', '已书面回复。');

  await supervision.goto(`/desk/cases/${number}`);
  await expect(supervision.getByText('账户信息有误，已与企业核对，今日重新发放。').first()).toBeVisible();
  await expect(supervision.getByText(`${number}-D1`).first()).toBeVisible();

  const company = await as('company', { on: 'phone' });
  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText('稳岗补贴一直没有到账').first()).toBeVisible();
  await expect(company.getByText(/督办|查明未到账/)).toHaveCount(0);
});

test('what cannot be done yet goes on the long-term list, is reviewed and taken up again', async ({ as }) => {
  const title = '希望在园区旁设一处实训基地';
  const number = await fileAndSign({ title });

  const liaison = await as('liaison-hr');
  await liaison.goto(`/desk/cases/${number}`);
  const ask = await openAct(liaison, '申请挂账');
  await ask.getByLabel('计划').fill('实训基地列入明年一季度建设计划。');
  await ask.getByLabel('责任人').fill('区人社局职业能力科 林科长');
  await ask.getByLabel('下次复核').fill(dayAhead(60));
  await send(liaison, ask, '申请挂账', '挂账申请已提交，等投促办负责人决定，其间暂停计时。');

  const head = await as('office-head');
  await head.goto('/desk?tab=review');
  await rowLink(head, number).click();
  const decision = formOf(head, '审核挂账');
  await expect(decision.getByText('区人社局职业能力科 林科长')).toBeVisible();
  await decision.getByLabel('同意挂账').check();
  await decision.getByLabel('理由').fill('计划明确，同意。');
  await send(head, decision, '审核挂账', '已审核挂账。');

  const company = await as('company', { on: 'phone' });
  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText(/已列入持续跟踪：最晚.+再看一次/)).toBeVisible();
  await expect(company.getByText('实训基地列入明年一季度建设计划。')).toBeVisible();
  await expect(company.getByText('林科长')).toHaveCount(0);

  const leader = await as('leader');
  await leader.goto('/insight/shelved');
  const line = leader.getByRole('row').filter({ hasText: title });
  await expect(line).toContainText('实训基地列入明年一季度建设计划。');
  const download = leader.waitForEvent('download');
  await leader.getByRole('link', { name: '下载表格' }).click();
  expect((await download).suggestedFilename()).toMatch(/^long-term-list-\d{4}-\d{2}\.xlsx$/);

  await liaison.goto(`/desk/cases/${number}`);
  const review = formOf(liaison, '复核挂账');
  await review.getByLabel('复核情况').fill('选址已定，进度正常。');
  await review.getByLabel('下次复核').fill(dayAhead(80));
  await send(liaison, review, '复核挂账', '已复核，下次复核日已更新。');
  const off = await openAct(liaison, '重新启动办理');
  await send(liaison, off, '重新启动办理', '已摘牌，重新启动办理。');
  await company.reload();
  await expect(company.getByText(/区人社局正在办理，最晚.+答复您。/)).toBeVisible();
});
