import { fileAndDispatch } from '../support/arrange.ts';
import { formOf, openAct, send } from '../support/desk.ts';
import { expect, test } from '../support/test.ts';

test('a return is refused once, disputed with a basis, and ends with a designated unit', async ({ as }) => {
  const number = await fileAndDispatch({ title: '技能培训补贴由哪个部门受理' });
  const liaison = await as('liaison-hr');
  await liaison.goto(`/desk/cases/${number}`);
  const first = await openAct(liaison, '申请退单');
  await first.getByLabel('理由').fill('企业咨询的是经信委的专项培训补贴。');
  await send(liaison, first, '申请退单', '已提交退单申请。');

  const head = await as('office-head');
  await head.goto(`/desk/cases/${number}`);
  const refusal = formOf(head, '审核退单');
  await expect(refusal.getByText('企业咨询的是经信委的专项培训补贴。')).toBeVisible();
  await refusal.getByRole('radio', { name: '驳回退单' }).check();
  await refusal.getByLabel('理由', { exact: true }).fill('培训补贴属人社职责，请先受理。');
  await send(head, refusal, '审核退单', '已审核退单。');

  await liaison.goto(`/desk/cases/${number}`);
  const second = await openAct(liaison, '申请退单');
  await second.getByLabel('理由').fill('该专项资金由经信委立项和拨付。');
  await second.getByRole('button', { name: '申请退单' }).click();
  await expect(second.getByText('第二次退单须写明依据。').first()).toBeVisible();
  await expect(second.getByLabel('理由')).toHaveValue('该专项资金由经信委立项和拨付。');
  await second.getByLabel('依据').fill('权责清单第 3.2 条：专项培训补贴由区经信委负责。');
  await second.getByLabel('建议改派').selectOption('区财政局');
  await send(liaison, second, '申请退单', '已提交退单申请。');

  await head.goto(`/desk/cases/${number}`);
  const designation = formOf(head, '审核退单');
  await expect(designation.getByText('权责清单第 3.2 条', { exact: false })).toBeVisible();
  await designation.getByRole('radio', { name: '会商指定' }).check();
  await designation.getByLabel('指定单位').selectOption('区人社局');
  await designation.getByLabel('理由', { exact: true }).fill('经会商，由区人社局牵头答复。');
  await send(head, designation, '审核退单', '已审核退单。');

  await liaison.goto(`/desk/cases/${number}`);
  await expect(formOf(liaison, '签收')).toBeVisible();
  await expect(liaison.getByRole('button', { name: '申请退单' })).toHaveCount(0);

  const company = await as('company');
  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText('退单')).toHaveCount(0);
  await expect(company.getByText(/已转区人社局办理，最晚.+答复您。/)).toBeVisible();
});
