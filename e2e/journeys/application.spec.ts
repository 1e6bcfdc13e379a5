import { expect, test } from '../support/test.ts';

const POLICY = '技术转让所得减免和技术合同免征增值税';

test('a field filled in makes a policy fit; the company applies, an officer verifies what was granted, and the figures have it', async ({
  as,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  const company = await as('company2', { on: 'phone' });
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

  const officer = await as('dispatcher');
  await officer.goto('/desk/policies/N10/applications?status=granted');
  await officer.getByRole('link', { name: '法维克（上海）家居设计有限公司' }).click();
  const kept = officer.getByRole('listitem').filter({ hasText: POLICY }).first();
  await kept.getByText('核实获批结果').first().click();
  await expect(kept.getByLabel('获批金额（万元）')).toHaveValue('1234.56');
  await kept.getByRole('button', { name: '核实获批结果' }).click();
  await expect(kept.getByText('已核实', { exact: true })).toBeVisible();

  const leader = await as('leader');
  await leader.goto('/insight/policies');
  const row = leader.getByRole('row').filter({ hasText: POLICY });
  await expect(row.getByRole('cell', { name: '1,234.56' })).toBeVisible();
  await row.getByRole('link', { name: `${POLICY} 获批 1`, exact: true }).click();
  await expect(leader.getByRole('link', { name: '法维克（上海）家居设计有限公司' })).toBeVisible();
});
