import { callApi, command } from '../support/api.ts';
import { fileAndDispatch } from '../support/arrange.ts';
import { letRunOut } from '../support/database.ts';
import { formOf, openAct, send } from '../support/desk.ts';
import { expect, test } from '../support/test.ts';

/** Signed by the human-resources bureau, which has been in touch with the company. */
async function fileInHand(title: string): Promise<string> {
  const number = await fileAndDispatch({ title });
  await command('liaison-hr', number, 'sign', { assignee: 'handler-hr' });
  await command('handler-hr', number, 'record-contact', { summary: '已电话联系，核对了申请年度。' });
  return number;
}

test('a helper invited later answers for its own delay', async ({ as }) => {
  const number = await fileInHand('外籍专家的社保能否补缴');
  const liaison = await as('liaison-hr');
  await liaison.goto(`/desk/cases/${number}`);
  const invitation = await openAct(liaison, '邀请协办');
  await invitation.getByLabel('协办单位').selectOption('区房管局');
  await invitation.getByLabel('请它回复什么').fill('该公司是否已登记单位租房？');
  await send(liaison, invitation, '邀请协办', '已邀请协办。');
  await expect(liaison.getByText('协办 1 家，已回复 0 家')).toBeVisible();

  await letRunOut(number, 'helper');
  const helper = await as('liaison-housing');
  await helper.goto(`/desk/cases/${number}`);
  const help = formOf(helper, '协办回复');
  await expect(help.getByText('该公司是否已登记单位租房？')).toBeVisible();
  await help.getByLabel('协办意见').fill('已登记，租期到明年三月。');
  await send(helper, help, '协办回复', '协办回复已交给主办单位。');

  await liaison.reload();
  await expect(liaison.getByText(/^区房管局（协办）超期 .+/)).toBeVisible();
  await expect(liaison.getByText(/^区人社局（办理）超期/)).toHaveCount(0);

  // A text for the chat: what and by when, never title or company.
  await liaison.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await liaison.getByText('复制催办话术').first().click();
  await liaison.getByRole('button', { name: '复制', exact: true }).click();
  await expect(liaison.getByText('已复制，可粘贴到聊天中。')).toBeVisible();
  const copied = await liaison.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^【催办】区人社局：诉求 .+时限为.+，还剩.+/);
  expect(copied).toContain(`/desk/cases/${number}`);
  expect(copied).not.toContain('外籍专家');
});

test('an extension is asked for, granted, and the company told the new day and why', async ({ as }) => {
  const number = await fileInHand('高技能人才补贴需要哪些证明');
  const { clocks } = await callApi<{ clocks: { name: string; dueAt: string }[] }>(
    'liaison-hr',
    'GET',
    `/cases/${number}`,
  );
  const startAt = clocks.find(({ name }) => name === 'handling')?.dueAt;
  const limit = { workingDays: 2, due: 'endOfDay' };
  const preview = { calendar: 'CN', items: [{ id: 'new', startAt, limit }] };
  const { items } = await callApi<{ items: { dueAt: string }[] }>('liaison-hr', 'POST', '/deadlines/preview', preview);

  const liaison = await as('liaison-hr');
  await liaison.goto(`/desk/cases/${number}`);
  const asked = await openAct(liaison, '申请延期');
  await asked.getByLabel('延至哪一天').fill('2026-01-05');
  await asked.getByLabel('延期理由').fill('需要市人社局核对职业资格。');
  await asked.getByLabel('工作计划').fill('两日内发函，收到回复当日答复企业。');
  await asked.getByRole('button', { name: '申请延期' }).click();
  await expect(asked.getByText('新的时间须晚于现在的到期时间。').first()).toBeVisible();
  await expect(asked.getByLabel('延期理由')).toHaveValue('需要市人社局核对职业资格。');
  await asked.getByLabel('延至哪一天').fill(items[0]?.dueAt.slice(0, 10) ?? '');
  await send(liaison, asked, '申请延期', '已申请延期，审核期间照常计时。');

  const dispatcher = await as('dispatcher');
  await dispatcher.goto(`/desk/cases/${number}`);
  const decision = formOf(dispatcher, '审核延期');
  await expect(decision.getByText('两日内发函，收到回复当日答复企业。')).toBeVisible();
  await decision.getByRole('radio', { name: '同意延期' }).check();
  await decision.getByLabel('理由', { exact: true }).fill('确需市级核对。');
  await send(dispatcher, decision, '审核延期', '已审核延期。');

  const company = await as('company');
  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText('需要更多时间，答复时间有调整')).toBeVisible();
  await expect(company.getByText('需要市人社局核对职业资格。')).toBeVisible();
  await expect(company.getByText('两日内发函')).toHaveCount(0);
});

test('a pause takes effect at once, is confirmed by the office, reminded of by the company, and ended', async ({
  as,
}) => {
  const number = await fileInHand('人才公寓的申请资格如何认定');
  const liaison = await as('liaison-hr');
  await liaison.goto(`/desk/cases/${number}`);
  const pause = await openAct(liaison, '暂停计时');
  await pause.getByLabel('暂停理由').fill('等市级主管部门批复。');
  const inTwoWeeks = Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days: 14 }).toString();
  await pause.getByLabel('哪一天恢复办理').fill(inTwoWeeks);
  await send(liaison, pause, '暂停计时', '已暂停计时，并告知企业。');

  const dispatcher = await as('dispatcher');
  await dispatcher.goto(`/desk/cases/${number}`);
  const confirmation = formOf(dispatcher, '确认暂停');
  await expect(confirmation.getByText('等市级主管部门批复。')).toBeVisible();
  await confirmation.getByLabel('说明').fill('属实。');
  await send(dispatcher, confirmation, '确认暂停', '已暂停计时，并告知企业。');

  const company = await as('company');
  await company.goto(`/my/requests/${number}`);
  await expect(company.getByText(/^暂停计时，最晚.+恢复办理/)).toBeVisible();
  await company.getByRole('link', { name: '催办' }).click();
  const reminder = formOf(company, '催办这件诉求');
  await reminder.getByLabel('想说的话').fill('月底前要签合同，请尽快。');
  await send(company, reminder, '催办', '已催办，承办单位会看到。');
  await expect(company.getByRole('link', { name: '催办' })).toHaveCount(0);

  await liaison.goto(`/desk/cases/${number}`);
  await expect(liaison.getByText('催办 1 次')).toBeVisible();
  const resumption = await openAct(liaison, '恢复办理');
  await send(liaison, resumption, '恢复办理', '已恢复办理。');
  await company.reload();
  await expect(company.getByText(/区人社局正在办理，最晚.+答复您。/)).toBeVisible();
});
