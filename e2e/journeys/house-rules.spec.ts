import { callApi } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

test('a matter without a lead unit is refused beside its field; with one, the change is shown before it is saved', async ({
  as,
}) => {
  const page = await as('sysadmin');
  await page.goto('/admin/categories/0106');
  await page.getByLabel('主办或兜底单位').selectOption('');
  await page.getByLabel('英文名称').fill('Ideas for policies');
  await page.getByRole('button', { name: '查看影响' }).click();
  await expect(page.getByText('没有主办单位的分类无法派单').first()).toBeVisible();
  await expect(page.getByLabel('主办或兜底单位')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('英文名称')).toHaveValue('Ideas for policies');
  await page.getByLabel('主办或兜底单位').selectOption('D02');
  await page.getByRole('button', { name: '查看影响' }).click();
  const preview = page.getByRole('region', { name: '保存后的变化' });
  await expect(preview.getByRole('row', { name: /主办单位 区发展改革委 区投促办/ })).toBeVisible();
  await expect(preview.getByText(/最近 90 天提交的 \d+ 件/)).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('“0106 政策建议”已保存')).toBeVisible();
});

test('a limit shows when a clock started now would be due', async ({ as }) => {
  const page = await as('sysadmin');
  await page.goto('/admin/limits/callback');
  await page.getByLabel('所有级别：时长').fill('999');
  await page.getByRole('button', { name: '查看影响' }).click();
  await expect(page.getByText('请填写 1 至 250 的整数').first()).toBeVisible();
  await page.getByLabel('所有级别：时长').fill('3');
  await page.getByRole('button', { name: '查看影响' }).click();
  await expect(page.getByText(/现在开始计时的，原来 .+ 到期，改后 .+ 到期/)).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('“回访”已保存')).toBeVisible();
});

test('a standard answer is written, approved by the office head, and quoted where the matter is answered', async ({
  as,
}) => {
  const { items } = await callApi<{ items: { number: string; categoryCode: string }[] }>(
    'handler-hr',
    'GET',
    '/cases?status=in-progress&unit=D07&limit=50',
  );
  const [found] = items;
  if (!found) throw new Error('No request is being handled');
  const writer = await as('handler-hr');
  await writer.goto(`/desk/templates/new?category=${found.categoryCode}`);
  await writer.getByLabel('标题').fill('旅程用标准答复');
  await writer.getByLabel('答复内容', { exact: true }).fill('您好！请按清单准备材料，由单位网上提交。');
  await writer.getByRole('button', { name: '保存草稿' }).click();
  await expect(writer.getByText('草稿已保存')).toBeVisible();
  await writer.getByRole('button', { name: '提交批准' }).click();
  await expect(writer.getByText('撰写人不能批准自己写的答复')).toBeVisible();
  await expect(writer.getByRole('button', { name: '查看变化' })).toHaveCount(0);

  const head = await as('office-head');
  await head.goto('/desk/templates?tab=awaiting-approval');
  await head.getByRole('link', { name: '旅程用标准答复' }).click();
  await head.getByRole('button', { name: '查看变化' }).click();
  await head.getByRole('button', { name: '批准', exact: true }).click();
  await expect(head.getByText('已批准，有效期内可以引用')).toBeVisible();

  await writer.goto(`/desk/cases/${found.number}`);
  await writer.getByRole('tab', { name: /类似诉求的答复/ }).click();
  await writer.getByRole('button', { name: '引用常用答复“旅程用标准答复”', exact: true }).press('Enter');
  await expect(writer.getByLabel(/答复企业/).first()).toHaveValue(/请按清单准备材料/);
});
