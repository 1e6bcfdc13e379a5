import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { expectTakenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

const COMPANY = '法维克（上海）家居设计有限公司';
const RECORD = '/desk/enterprises/91310105MAXD2369XU';

test('who serves a company is replaced and its tier decided; the company reads names, office phones and hours, never its tier, and proves a certificate', async ({
  as,
}) => {
  const head = await as('office-head');
  const lacking = head
    .getByRole('table', { name: '还缺服务人员的企业' })
    .getByRole('row', { name: new RegExp(COMPANY) });
  const nameIn = (label: string) => label.split(' · ')[0] ?? '';
  /** Gives the seat to another, and answers with who had it and who has it. */
  const seat = async (choose: (labels: readonly string[]) => string | undefined) => {
    await head.goto(`${RECORD}/team`);
    const officer = head.getByLabel('服务专员');
    await expectTakenOver(officer);
    const before = await officer.locator('option:checked').textContent();
    const label = choose(await officer.getByRole('option').allTextContents()) ?? '';
    await officer.selectOption({ label });
    await head.getByRole('button', { name: '保存团队' }).click();
    await expect(head.getByText('团队已更新：1 个席位有变动。')).toBeVisible();
    await head.goto('/desk/teams');
    return { before: nameIn(before ?? ''), now: nameIn(label) };
  };
  const { before } = await seat(() => '暂不安排');
  await expect(lacking.getByRole('cell', { name: '服务专员' })).toBeVisible();
  const { now } = await seat((labels) => labels.findLast((label) => ![before, '暂不安排'].includes(nameIn(label))));
  await expect(lacking).toHaveCount(0);

  const dispatcher = await as('dispatcher');
  await dispatcher.goto(`${RECORD}/tier`);
  await dispatcher.getByRole('radio', { name: '行业专业服务' }).check();
  await dispatcher.getByRole('button', { name: '提出分级建议' }).click();
  await expect(dispatcher.getByLabel('理由')).toHaveAttribute('aria-invalid', 'true');
  await expect(dispatcher.getByRole('radio', { name: '行业专业服务' })).toBeChecked();
  const reason = '营业收入平稳，由行业主管部门服务更贴近需要。';
  await dispatcher.getByLabel('理由').fill(reason);
  await dispatcher.getByRole('button', { name: '提出分级建议' }).click();
  await expect(dispatcher.getByText('建议已提交，等待投促办负责人决定。')).toBeVisible();
  await head.goto(`${RECORD}/tier`);
  await expect(head.getByText(reason)).toBeVisible();
  await head.getByRole('radio', { name: '同意', exact: true }).check();
  await head.getByLabel('领导批示').fill('同意，请做好衔接。');
  await head.getByRole('button', { name: '作出决定' }).click();
  await expect(head.getByText('已同意，分级即日生效，有效期一年。')).toBeVisible();

  const owner = await as('company2', { on: 'phone' });
  await owner.goto('/my');
  const team = owner.getByRole('region', { name: '您的服务团队' });
  await expect(team.getByRole('link', { name: new RegExp(`^致电${now} 021-`) })).toBeVisible();
  await expect(team.getByText(/^办公时间：.+（工作日）$/)).toBeVisible();
  await expect(owner.locator('body')).not.toContainText(/行业专业服务|区领导重点服务|分级/);
  await owner.goto('/my/certificates');
  await expectTakenOver(owner.getByLabel('证书编号'));
  await owner.getByLabel('资质', { exact: true }).selectOption('high-tech');
  await owner
    .getByLabel('证明材料')
    .setInputFiles({ name: '证书.pdf', mimeType: 'application/pdf', buffer: pdfBytes() });
  await expect(owner.getByText('已上传')).toBeVisible();
  await owner.getByLabel('证书编号').fill('GR202431009999');
  await owner.getByRole('button', { name: '保存' }).click();
  await expect(owner.getByText('已保存。')).toBeVisible();
});
