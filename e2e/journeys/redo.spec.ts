import { fileAndAnswer } from '../support/arrange.ts';
import { expectNews, formOf, send } from '../support/desk.ts';
import { expect, test } from '../support/test.ts';

test('a company that is not satisfied has the matter done again, until it is solved', async ({ as }) => {
  const title = '培训补贴只到账一半';
  const number = await fileAndAnswer({ title });

  const company = await as('company', { on: 'phone' });
  await company.goto(`/my/requests/${number}`);
  await company.getByRole('radio', { name: '没有解决' }).check();
  await company.getByLabel('想补充的话').fill('第二批学员的补贴没有算进去。');
  await company.getByRole('button', { name: '不满意', exact: true }).click();
  await expect(company.getByText('已收到您的评价', { exact: false }).first()).toBeVisible();

  const reviewer = await as('reviewer');
  await reviewer.goto(`/desk/cases/${number}`);
  const decision = formOf(reviewer, '决定重办');
  await expect(decision.getByText('第二批学员的补贴没有算进去。')).toBeVisible();
  await decision.getByLabel('重新办理').check();
  await decision.getByLabel('理由').fill('企业反映属实，请核算第二批学员。');
  await send(reviewer, decision, '决定重办', '已决定。');
  await company.reload();
  await expect(company.getByText(/区人社局正在重新办理，最晚.+再次答复您。/)).toBeVisible();

  const handler = await as('handler-hr');
  await handler.goto(`/desk/cases/${number}`);
  await expect(handler.getByText('第 1 次重办')).toBeVisible();
  const result = formOf(handler, '提交办结');
  await result.getByLabel('办理结果').selectOption('已解决');
  await result.getByLabel('答复企业').fill('第二批学员的补贴已补发，今日到账。');
  await send(handler, result, '提交办结', '已提交办结。');

  await reviewer.goto(`/desk/cases/${number}`);
  const review = formOf(reviewer, '审核结果');
  await review.getByLabel('通过并答复企业').check();
  await send(reviewer, review, '审核结果', '已审核。');

  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText('第二批学员的补贴已补发，今日到账。').first()).toBeVisible();
  await company.getByRole('radio', { name: '解决了', exact: true }).check();
  await company.getByRole('button', { name: '满意', exact: true }).click();
  await expectNews(company, '谢谢您的评价，这件诉求已办结。');
  await expect(company.getByText(/办结，您确认问题已解决/)).toBeVisible();
});
