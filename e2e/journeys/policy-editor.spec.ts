import { expectSound } from '../support/looks.ts';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

test('a rule that contradicts itself is refused at its clause; mended, tried on all companies, published and verified', async ({
  as,
}) => {
  const page = await as('office-head');
  await page.goto('/desk/policies/C15/edit');
  await expectTakenOver(page.getByLabel('能得到什么', { exact: true }));
  const typed = '标准化项目最高 20 万元<script>document.title="x"</script>';
  await page.getByLabel('能得到什么', { exact: true }).fill(typed);
  const rule = page.getByRole('group', { name: '谁可以申请' });
  await rule.getByLabel('条件类型').first().selectOption('all');
  await rule.getByRole('button', { name: '增加一条' }).click();
  for (const [place, comparison, threshold] of [
    [0, '<=', '300'],
    [1, '>=', '500'],
  ] as const) {
    await rule.getByLabel('字段', { exact: true }).nth(place).selectOption('employees');
    await rule.getByLabel('比较', { exact: true }).nth(place).selectOption(comparison);
    await rule.getByLabel('门槛').nth(place).fill(threshold);
  }
  await expect(rule.getByText('第 2 条：与前面的条件矛盾，没有企业能同时满足。')).toBeVisible();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('第 2 条：与前面的条件矛盾').first()).toBeVisible();
  await expect(page.getByLabel('能得到什么', { exact: true })).toHaveValue(typed);
  await rule.getByLabel('门槛').nth(1).fill('20');
  await expect(rule.getByText('条件没有发现问题。')).toBeVisible();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('草稿已保存，尚未发布。')).toBeVisible();

  await page.getByRole('button', { name: '试算全部企业' }).click();
  await expect(page.getByText('已试算：第2版草稿的当前内容')).toBeVisible();
  await expect(page.getByRole('link', { name: /^新增符合/ })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '查看发布后的变化' }).click();
  const preview = page.getByRole('region', { name: '保存后的变化' });
  await expect(preview.getByText(/共试算 \d+ 家企业/)).toBeVisible();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByText('第2版已发布，待核实。')).toBeVisible();
  await page.getByRole('button', { name: '核实无误' }).click();
  await expect(page.getByText('已标为“已核实”。')).toBeVisible();

  await page.goto('/policies?q=标准化&verification=verified');
  await page.getByRole('link', { name: /标准化/ }).click();
  await expect(page.getByText(typed)).toBeVisible();
  await expect(page.getByText('从业人员不低于20人')).toBeVisible();
  await page.getByText('转给同事').click();
  await expect(page.getByLabel('可转发的文字')).toHaveValue(
    new RegExp(`${typed}[^]*${new URL(page.url()).origin}/policies/C15$`),
  );
});
