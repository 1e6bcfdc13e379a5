import { enterByPhone } from '../support/entering.ts';
import { fileChecked, fillFiling, goToCheck, openFiling } from '../support/filing.ts';
import { expectSound } from '../support/looks.ts';
import { newNumber } from '../support/messages.ts';
import { expect, type OpenAs, test } from '../support/test.ts';

/** An owner's invitation as an agent: where it leads. */
async function invitation(as: OpenAs, owner: 'company' | 'company2'): Promise<string> {
  const page = await as(owner);
  await page.goto('/my/company');
  await page.getByText('邀请成员').click();
  await page.getByRole('radio', { name: '代办人' }).check();
  await page.getByRole('button', { name: '生成邀请链接' }).click();
  return new URL(await page.getByLabel('邀请链接').inputValue()).pathname;
}

test('an agent of two companies acts for one at a time, named on every page, and reaches nothing of the other', async ({
  as,
}) => {
  const [first, second] = [await invitation(as, 'company'), await invitation(as, 'company2')];
  const agent = await as('visitor', { on: 'phone' });
  await agent.goto(first);
  await agent.getByRole('link', { name: '登录或注册后加入' }).click();
  await enterByPhone(agent, newNumber());
  await agent.getByLabel('您的姓名').fill('代理人');
  await agent.getByLabel('正在筹备设立企业').check();
  await agent.getByLabel('我已阅读并同意').check();
  await agent.getByRole('button', { name: '完成注册' }).click();
  const title = await agent.getByRole('heading', { level: 1, name: /^加入/ }).textContent();
  const name = (title ?? '').replace('加入', '');
  await agent.getByRole('button', { name: '加入', exact: true }).click();
  await expect(agent).toHaveURL(/\/my\/company$/);
  await openFiling(agent);
  await fillFiling(agent, { title: '代办员工落户咨询', text: '想了解需要的材料。' });
  await goToCheck(agent);
  const number = await fileChecked(agent);

  await agent.goto(second);
  await agent.getByRole('button', { name: '加入', exact: true }).click();
  await expect(agent).toHaveURL(/\/my\/company$/);
  await expect(agent.getByRole('banner')).toContainText('正在代表');
  await expect(agent.getByRole('banner')).not.toContainText(name);
  await agent.goto('/my/requests');
  await expect(agent.getByText('代办员工落户咨询')).toHaveCount(0);
  await agent.goto(`/my/requests/${number}`);
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText('您现在代表哪家企业');
  await expect(agent.getByRole('radio', { name })).toBeChecked();
  await expectSound(agent);
  await agent.getByRole('button', { name: '代表这家企业' }).click();
  await expect(agent.getByRole('heading', { level: 1, name: '代办员工落户咨询' })).toBeVisible();
  await expect(agent.getByRole('banner')).toContainText(`正在代表${name}`);
});
