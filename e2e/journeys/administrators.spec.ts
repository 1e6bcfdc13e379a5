import { Secret, TOTP } from 'otpauth';
import { fileAndDispatch } from '../support/arrange.ts';
import { formOf, rowLink, send } from '../support/desk.ts';
import { expectSound } from '../support/looks.ts';
import { portal } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

const codeAt = (key: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at });

test('an administrator binds an app and signs in with two steps; the security administrator takes it away again', async ({
  as,
}) => {
  const own = await as('sysadmin', { session: 'own' });
  await own.goto('/second-factor/set-up');
  const key = ((await own.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await own.getByLabel('验证码').fill('000000');
  await own.getByLabel('我已经保存好恢复码').check();
  await own.getByRole('button', { name: '绑定', exact: true }).click();
  await expect(own.getByText('验证码不正确，请输入应用里现在显示的数字。').first()).toBeVisible();
  // The code of the half minute before is taken too, and leaves the present one for signing in.
  await own.getByLabel('验证码').fill(codeAt(key, Date.now() - 30_000));
  await own.getByRole('button', { name: '绑定', exact: true }).click();
  await expect(own).toHaveURL(/\/admin$/);

  const again = await as('visitor');
  await again.goto('/sign-in?callbackUrl=/admin/people');
  await again.getByLabel('登录名').fill('sysadmin');
  await again.getByLabel('密码').fill(portal.password);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await expect(again).toHaveURL(/second-factor/);
  await expectSound(again);
  await again.goto('/admin/people');
  await expect(again).toHaveURL(/second-factor/);
  await again.getByLabel('验证码').fill(codeAt(key, Date.now()));
  await again.getByRole('button', { name: '继续' }).click();
  await expect(again.getByRole('heading', { name: '人员', exact: true })).toBeVisible();

  const security = await as('secadmin');
  await security.goto('/admin/rights?q=sysadmin');
  await security.getByRole('table').getByRole('link').first().click();
  await security.getByRole('button', { name: '解除绑定' }).click();
  await expect(security.getByText('两步验证已解除。')).toBeVisible();
  await again.goto('/admin/people');
  await expect(again).toHaveURL(/sign-in/);
  // All sessions of the account ended with it, the one kept for the other tests too.
  await as('sysadmin', { session: 'renewed' });
});

test('a new colleague is entered by one administrator and gets a post from another, neither alone', async ({ as }) => {
  const login = `chen-${Date.now().toString(36)}`;
  const system = await as('sysadmin', { session: 'own' });
  await system.goto('/admin/people/new');
  await system.getByLabel('登录名').fill(login);
  await system.getByLabel('姓名', { exact: true }).fill('陈新');
  await system.getByRole('button', { name: '保存' }).click();
  const shown = system.getByRole('region', { name: '一次性密码' });
  await expect(shown).toBeFocused();
  const password = ((await shown.getByText(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/).textContent()) ?? '').trim();
  expect((await system.goto('/admin/rights'))?.status()).toBe(404);

  const security = await as('secadmin');
  expect((await security.goto('/admin/people'))?.status()).toBe(404);
  await security.goto(`/admin/rights?q=${login}`);
  await security.getByRole('link', { name: '陈新' }).click();
  await expect(security.getByRole('heading', { level: 1, name: '陈新' })).toBeVisible();
  await security.getByLabel('单位').selectOption({ label: '区人社局' });
  await security.getByLabel('岗位').selectOption({ label: '经办人员' });
  await security.getByRole('button', { name: '查看影响' }).click();
  await expect(security.getByText('能看到的诉求：区人社局承办和协办的诉求')).toBeVisible();
  await security.getByRole('button', { name: '授予', exact: true }).click();
  await expect(security.getByText('岗位已授予，下一次打开页面时生效。')).toBeVisible();

  const person = await as('visitor');
  await person.goto('/sign-in');
  await person.getByLabel('登录名').fill(login);
  await person.getByLabel('密码').fill(password);
  await person.getByRole('button', { name: '登录', exact: true }).click();
  await expect(person.getByRole('heading', { name: '请设置您自己的密码' })).toBeVisible();
  await person.getByLabel('一次性密码').fill(password);
  await person.getByLabel('新密码', { exact: true }).fill('correct horse battery');
  await person.getByLabel('再输入一次新密码').fill('correct horse battery');
  await person.getByRole('button', { name: '保存密码' }).click();
  await expect(person).toHaveURL(/\/desk/);
});

test('a unit that holds requests says so and stays', async ({ as }) => {
  const page = await as('sysadmin', { session: 'own' });
  await page.goto('/admin/units/D07');
  await page.getByRole('button', { name: '查看影响' }).last().click();
  await expect(page.getByText(/还不能撤销：在办诉求 \d+ 件/).first()).toBeVisible();
});

test('a colleague stands in over a holiday and the desk is theirs, until it is ended', async ({ as }) => {
  const number = await fileAndDispatch({ title: '假期前到的职业培训咨询' });
  const colleague = await as('handler-hr');
  await colleague.goto(`/desk/cases/${number}`);
  await expect(formOf(colleague, '签收')).toHaveCount(0);
  const away = await as('liaison-hr');
  await away.goto('/account/delegation');
  await away.getByLabel('代理人').selectOption({ label: '俞知秋' });
  await away.getByLabel('到（含当天）').fill('2020-01-01');
  await away.getByRole('button', { name: '查看影响' }).click();
  await away.getByLabel('到（含当天）').fill(await away.getByLabel('从', { exact: true }).inputValue());
  await away.getByRole('button', { name: '查看影响' }).click();
  await expect(away.getByText('管理员岗位不能代理').first()).toBeVisible();
  await away.getByRole('button', { name: '请人代理' }).click();
  await expect(away.getByText('代理已安排。')).toBeVisible();

  await colleague.goto('/desk');
  await expect(rowLink(colleague, number)).toBeVisible();
  await colleague.goto(`/desk/cases/${number}`);
  await send(colleague, formOf(colleague, '签收'), '签收', '已签收。');
  await colleague.getByRole('tab', { name: '历史' }).click();
  await expect(colleague.getByText(/俞知秋（代 方蕴芝）/).first()).toBeVisible();

  await away.getByRole('button', { name: '结束代理：俞知秋' }).click();
  await expect(away.getByText('代理已结束。')).toBeVisible();
  const next = await fileAndDispatch({ title: '假期后到的职业培训咨询' });
  await colleague.goto(`/desk/cases/${next}`);
  await expect(formOf(colleague, '签收')).toHaveCount(0);
});
