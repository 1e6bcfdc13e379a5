import { pathOf } from '../pages.ts';
import { expect, test } from '../support/test.ts';

test('the security administrator shows an inspector who could see a request, who did and why', async ({ as }) => {
  const opened = await pathOf({ who: 'handler-hr', path: '/desk/cases/{in-progress}' });
  const handler = await as('handler-hr');
  await handler.goto(opened);
  await handler.getByRole('button', { name: '显示号码' }).first().click();
  const number = opened.split('/').at(-1) ?? '';

  const admin = await as('secadmin');
  await admin.goto('/admin/inspection');
  await admin.getByLabel('诉求编号').fill(number.toLowerCase());
  await admin.getByRole('button', { name: '核查' }).click();
  await expect(admin.getByRole('heading', { name: number })).toBeVisible();
  const read = admin
    .getByRole('table', { name: '看过的人' })
    .getByRole('row', { name: /handler-hr/ })
    .first();
  await expect(read).toContainText('打开页面');
  await expect(read).toContainText('经办人员');
  await expect(admin.getByRole('table', { name: '查看完整联系方式的人' })).toContainText('handler-hr');
  const [file] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('link', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`inspection-${number}.xlsx`);

  const auditor = await as('auditor');
  await auditor.goto(`/admin/audit?subject=${number}&login=secadmin`);
  await expect(auditor.getByRole('row', { name: /核查诉求查阅情况/ }).first()).toBeVisible();
  await auditor.goto('/admin/audit');
  await auditor.getByRole('button', { name: '立即核验' }).click();
  await expect(async () => {
    await auditor.reload();
    await expect(auditor.getByText('最近一次核验：记录完整')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  expect((await admin.goto('/admin/audit'))?.status()).toBe(404);
});

test('a list with contacts leaves the house when another person has approved it', async ({ as }) => {
  const purpose = `满意度电话回访 ${Date.now()}`;
  const dispatcher = await as('dispatcher');
  await dispatcher.goto('/desk/cases?status=closed');
  await dispatcher.getByRole('link', { name: '导出', exact: true }).click();
  await dispatcher.getByRole('button', { name: '提交申请' }).click();
  await expect(dispatcher.getByLabel('用途')).toHaveAttribute('aria-invalid', 'true');
  await dispatcher.getByLabel('用途').fill(purpose);
  await dispatcher.getByRole('button', { name: '提交申请' }).click();
  const asked = dispatcher.getByRole('row', { name: purpose });
  await expect(asked).toContainText('待审批');

  const head = await as('office-head');
  await head.goto('/admin/exports');
  const form = head.getByRole('form', { name: purpose });
  await form.getByLabel('同意', { exact: true }).check();
  await form.getByRole('button', { name: '提交审批' }).click();
  await expect(head.getByRole('form', { name: purpose })).toHaveCount(0);

  await dispatcher.reload();
  const [file] = await Promise.all([
    dispatcher.waitForEvent('download'),
    asked.getByRole('link', { name: '下载 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^cases-.*\.xlsx$/);
});
