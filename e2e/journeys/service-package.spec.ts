import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expectSound } from '../support/looks.ts';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

const COMPANY = '上海澄砚医疗科技有限公司';
const PACKAGE = '/desk/enterprises/91310105MAXD10004M/package';
const POLICY = '技术转让所得减免和技术合同免征增值税';

test('a package is composed, approved, handed over at a visit and signed for on a phone; a field filled in makes a policy fit, what was granted is verified, and the figures have it', async ({
  as,
}) => {
  test.slow();
  const today = new Date().toISOString().slice(0, 10);
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
  await department.getByRole('link', { name: COMPANY }).click();
  await department.getByRole('button', { name: '行业部门审核通过' }).click();
  await expect(department.getByText('已记录，另一方审核后即可送包。')).toBeVisible();
  const reviewer = await as('reviewer');
  await reviewer.goto(PACKAGE);
  await reviewer.getByRole('button', { name: '投促办审核通过' }).click();
  await expect(reviewer.getByText('审核已通过，可以送包。')).toBeVisible();

  await officer.goto(PACKAGE);
  const handOver = officer.getByRole('form', { name: '登记送包' });
  await handOver.getByRole('radio', { name: '走访时面交' }).check();
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
  await expectSound(officer);
  const entries = unzipSync(await readFile(await file.path()));
  expect(Object.keys(entries)).toEqual(['001_上海澄砚医疗科技有限公司_服务包_v3.pdf', '000_目录.xlsx']);

  await company.goto('/my/policies/N10');
  await expect(company.getByRole('heading', { name: '可能符合，还需补充信息' })).toBeVisible();
  await company.getByRole('link', { name: '有经认定登记的技术合同' }).click();
  await company.getByLabel('有经认定登记的技术合同').selectOption('true');
  await company.getByRole('button', { name: '保存', exact: true }).click();
  await expect(company.getByText('已保存 1 处改动。')).toBeVisible();
  await company.goto('/my/policies/N10');
  await expect(company.getByRole('heading', { name: '初步符合，以主管部门审核为准' })).toBeVisible();

  await company.getByRole('button', { name: '我要申报' }).click();
  await expect(company.getByText('已记下：拟申报。')).toBeVisible();
  const own = company.getByRole('listitem').filter({ hasText: POLICY }).first();
  await own.getByText('登记已申报').first().click();
  await own.getByLabel('提交日期').fill(today);
  await own.getByRole('button', { name: '登记已申报' }).click();
  await own.getByText('登记获批').first().click();
  await own.getByLabel('获批日期').fill(today);
  await own.getByLabel('获批金额（万元）').fill('十二万');
  await own.getByRole('button', { name: '登记获批' }).click();
  await expect(own.getByText('请填写大于零的金额，最多六位小数，例如 20.5。').first()).toBeVisible();
  await expect(own.getByLabel('获批金额（万元）')).toHaveValue('十二万');
  await own.getByLabel('获批金额（万元）').fill('1234.56');
  await own.getByRole('button', { name: '登记获批' }).click();
  await expect(own.getByText('企业填报，待核实')).toBeVisible();

  const dispatcher = await as('dispatcher');
  await dispatcher.goto('/desk/policies/N10/applications?status=granted');
  await dispatcher.getByRole('link', { name: COMPANY }).click();
  const kept = dispatcher.getByRole('listitem').filter({ hasText: POLICY }).first();
  await kept.getByText('核实获批结果').first().click();
  await expect(kept.getByLabel('获批金额（万元）')).toHaveValue('1234.56');
  await kept.getByRole('button', { name: '核实获批结果' }).click();
  await expect(kept.getByText('已核实', { exact: true })).toBeVisible();

  const leader = await as('leader');
  await leader.goto('/insight/policies');
  const row = leader.getByRole('row').filter({ hasText: POLICY });
  await expect(row.getByRole('cell', { name: '1,234.56' })).toBeVisible();
  await row.getByRole('link', { name: `${POLICY} 获批 1`, exact: true }).click();
  await expect(leader.getByRole('link', { name: COMPANY })).toBeVisible();
});
