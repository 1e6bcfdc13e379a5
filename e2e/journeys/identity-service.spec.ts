import type { Page } from '@playwright/test';
import { expectNews } from '../support/desk.ts';
import { newUscc } from '../support/entering.ts';
import { expectSound } from '../support/looks.ts';
import { portal } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

// `npm test` starts one beside the portal; by hand: scripts/checks/identity-service.ts
test.skip(!process.env.IDENTITY_SERVICE, 'the portal under test knows no identity service');

/** On the service's own page: whoever types a name is that person. */
async function confirmThere(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: '统一身份认证' })).toBeVisible();
  await page.getByLabel('账号').fill(name);
  await page.getByRole('button', { name: '确认身份' }).click();
}

async function signOutOnBothSides(page: Page): Promise<void> {
  await page.goto('/sign-out');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '确认退出' }).click();
  await expect(page.getByRole('heading', { name: '您已退出登录。' })).toBeVisible();
}

test('staff link their identity with their password, sign in by it, and sign out on both sides', async ({ as }) => {
  const name = `staff-${Date.now()}`;
  const stranger = await as('visitor');
  await stranger.goto('/sign-in?callbackUrl=/desk/cases');
  await stranger.getByRole('button', { name: '工作人员用统一身份认证登录' }).click();
  await confirmThere(stranger, name);
  await expect(stranger.getByRole('alert').filter({ hasText: '还没有绑定本门户的账户' })).toBeVisible();

  const handler = await as('handler-housing', { session: 'own' });
  await handler.goto('/account');
  await handler.getByLabel('当前密码').fill('wrong');
  await handler.getByRole('button', { name: '绑定统一身份认证' }).click();
  await expect(handler.getByText('当前密码不正确。').first()).toBeVisible();
  await handler.getByLabel('当前密码').fill(portal.password);
  await handler.getByRole('button', { name: '绑定统一身份认证' }).click();
  await confirmThere(handler, name);
  await expect(handler.getByText('已绑定，下次可以直接用它登录。')).toBeVisible();
  await expectSound(handler);

  const page = await as('visitor');
  await page.goto('/sign-in?callbackUrl=/desk/cases');
  await page.getByRole('button', { name: '工作人员用统一身份认证登录' }).click();
  await confirmThere(page, name);
  await expect(page).toHaveURL(/\/desk\/cases$/);
  await signOutOnBothSides(page);
  await page.goto('/desk');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole('button', { name: '工作人员用统一身份认证登录' }).click();
  await expect(page.getByLabel('账号')).toBeVisible();

  await handler.goto('/account');
  await handler.getByRole('button', { name: '解除绑定统一身份认证' }).click();
  await expectNews(handler, '已解除绑定');
});

test('a company’s person registers by the identity service, claims the company, and comes back by it', async ({
  as,
}) => {
  const name = `owner-${Date.now()}`;
  const page = await as('visitor', { on: 'phone' });
  await page.goto('/enter');
  await page.getByRole('button', { name: '企业用统一身份认证登录' }).click();
  await confirmThere(page, name);
  await expect(page.getByRole('heading', { level: 1, name: '填写企业信息' })).toBeVisible();
  await expect(page.getByLabel('您的姓名')).toHaveValue(`${name} 的姓名`);
  await expectSound(page);
  await page.getByLabel('统一社会信用代码').fill('123');
  await page.getByRole('button', { name: '完成注册' }).click();
  await expect(page.getByLabel('您的姓名')).toHaveValue(`${name} 的姓名`);
  await page.getByLabel('统一社会信用代码').fill(newUscc());
  await page.getByLabel('企业名称').fill('上海认证测试有限公司');
  await page.getByLabel('我已阅读并同意').check();
  await page.getByRole('button', { name: '完成注册' }).click();
  await expectNews(page, '注册完成。企业身份待核准，现在就可以提诉求。');

  await page.goto('/account');
  await page.getByRole('button', { name: '解除绑定统一身份认证' }).click();
  await expectNews(page, '这是您唯一的登录方式');
  await signOutOnBothSides(page);
  await page.getByRole('link', { name: '重新登录' }).click();
  await page.getByRole('button', { name: '企业用统一身份认证登录' }).click();
  await confirmThere(page, name);
  await expect(page).toHaveURL(/\/my$/);
});
