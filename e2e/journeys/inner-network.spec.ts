import { freePort } from '#lib/platform/embedded-postgres/free-port.ts';
import { nextAuthEnvironment, readEnv } from '#lib/platform/env.ts';
import type { Child } from '../../scripts/instance/child.ts';
import { startWeb } from '../../scripts/instance/web.ts';
import { callApi, tokenOf } from '../support/api.ts';
import { portal } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

/** A second web server of the same portal, the one that stands at the public address of a district that binds its staff to the inner one. */
const INNER = { 'x-inner-network': 'only-the-inner-proxy-sets-this' };
let web: Child;
let address: string;

test.beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const environment = {
    ...nextAuthEnvironment(readEnv(process.env)),
    STAFF_HEADER: `X-Inner-Network: ${INNER['x-inner-network']}`,
  };
  web = await startWeb({ settings: { host: '127.0.0.1', port }, environment, mode: 'start' });
});

test.afterAll(() => web.stop());

test('staff and their pages are only there behind the inner proxy', async ({ as }) => {
  const page = await as('dispatcher', { session: 'own' });
  for (const path of ['/desk', '/desk/cases', '/insight', '/admin/people', '/%64esk']) {
    expect((await page.goto(`${address}${path}`))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: '没有找到这个页面' })).toBeVisible();
  }
  await page.goto(`${address}/account`);
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel('登录名').fill('dispatcher');
  await page.getByLabel('密码').fill(portal.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText('登录名或密码不正确').first()).toBeVisible();

  await page.setExtraHTTPHeaders(INNER);
  await page.goto(`${address}/desk`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/desk/);
});

test('companies come in from everywhere', async ({ as }) => {
  const page = await as('company');
  await page.goto(`${address}/my`);
  await expect(page).toHaveURL(/\/my$/);
});

test('a token of staff opens nothing outside', async () => {
  const ask = async (login: 'dispatcher' | 'company', headers = {}) => {
    const authorization = `Bearer ${await tokenOf(login)}`;
    return (await fetch(`${address}/api/v1/cases?limit=1`, { headers: { authorization, ...headers } })).status;
  };
  await callApi('dispatcher', 'GET', '/cases?limit=1');
  expect(await ask('dispatcher')).toBe(404);
  expect(await ask('dispatcher', INNER)).toBe(200);
  expect(await ask('company')).toBe(200);
});
