import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

const PACKAGE = '/desk/enterprises/91310105MAXD10004M/package';

test('an officer composes a package, department and office approve it, it is handed over, and the company signs on its phone', async ({
  as,
}) => {
  const officer = await as('officer-hongqiao');
  await officer.goto(PACKAGE);
  await officer.getByRole('link', { name: '编制新版' }).click();
  const compose = officer.getByRole('form', { name: '编制第 3 版' });
  await expectTakenOver(compose.getByLabel('致企业的话'));
  const fitting = compose.getByRole('group', { name: '初步符合' }).getByRole('checkbox');
  await expect(fitting.first()).toBeChecked();
  await fitting.first().uncheck();
  const may = compose.getByRole('group', { name: '可能符合' });
  await may.getByRole('checkbox').first().check();
  await compose.getByRole('button', { name: '提交审核' }).click();
  await expect(compose.getByText(/放入服务包须写明说明/).first()).toBeVisible();
  await expect(fitting.first()).not.toBeChecked();
  await may.getByRole('textbox').first().fill('请先与区发展改革委联系，确认是否适用。');
  await compose.getByRole('button', { name: '提交审核' }).click();
  await expect(officer.getByText('第 3 版已提交审核。')).toBeVisible();
  await expect(officer.getByRole('button', { name: /审核通过/ })).toHaveCount(0);
  const difference = officer.getByRole('region', { name: '与上一版（第 2 版）相比' });
  // Other journeys may have made more fit meanwhile.
  await expect(difference.getByText(/^新增：/).first()).toBeVisible();
  await expect(difference.getByText(/本版未选/)).toHaveCount(1);

  const department = await as('liaison-d05');
  await department.goto('/desk/packages?tab=review');
  await department.getByRole('link', { name: '上海澄砚医疗科技有限公司' }).click();
  await department.getByRole('button', { name: '行业部门审核通过' }).click();
  await expect(department.getByText('已记录，另一方审核后即可送包。')).toBeVisible();
  const reviewer = await as('reviewer');
  await reviewer.goto(PACKAGE);
  await reviewer.getByRole('button', { name: '投促办审核通过' }).click();
  await expect(reviewer.getByText('审核已通过，可以送包。')).toBeVisible();

  await officer.goto(PACKAGE);
  const handOver = officer.getByRole('form', { name: '登记送包' });
  await handOver.getByLabel('送包人').fill('');
  await handOver.getByRole('button', { name: '登记送包' }).click();
  await expect(handOver.getByLabel('送包人')).toHaveAttribute('aria-invalid', 'true');
  await handOver.getByLabel('送包人').fill('高远山、李文蔚');
  await handOver.getByRole('button', { name: '登记送包' }).click();
  await expect(officer.getByText('已登记送包，企业会收到通知。')).toBeVisible();

  const company = await as('company', { on: 'phone' });
  await company.goto('/my/package');
  await expect(company.getByText('请先与区发展改革委联系，确认是否适用。')).toBeVisible();
  await company.getByLabel('想了解的问题').fill('担保费率何时下调？');
  await company.getByRole('button', { name: '签收服务包' }).click();
  await expect(company.getByText('已签收，感谢您的确认。')).toBeVisible();
  await officer.goto(PACKAGE);
  await expect(officer.getByText('担保费率何时下调？')).toBeVisible();

  await officer.goto('/desk/packages?tab=ledger');
  await officer.getByRole('checkbox', { name: '选择上海澄砚医疗科技有限公司' }).check();
  await officer.getByRole('button', { name: '生成册子' }).click();
  const batch = officer.getByRole('form', { name: '批量生成服务包册' });
  const companies = batch.getByLabel('企业');
  await expectTakenOver(companies);
  await expect(companies).toHaveValue(/^91310105MAXD10004M /);
  await companies.fill('91310105MAXD10004M\n91310105MAXD10005M\n');
  await batch.getByRole('button', { name: '开始生成' }).click();
  await expect(companies).toHaveAccessibleDescription(/第 2 行校验位不对/);
  await companies.fill('91310105MAXD10004M');
  await batch.getByRole('button', { name: '开始生成' }).click();
  const [file] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: /下载 ZIP/ }).click(),
  ]);
  const entries = unzipSync(await readFile(await file.path()));
  expect(Object.keys(entries)).toEqual(['001_上海澄砚医疗科技有限公司_服务包_v3.pdf', '000_目录.xlsx']);
});
