import { type Browser, type BrowserContext, devices, expect } from '@playwright/test';
import { portal } from './portal.ts';

/** People of the demo story the journeys are about; any other login of the story signs in the same way. */
export type Login =
  | (
      | 'company'
      | 'member'
      | 'company2'
      | 'dispatcher'
      | 'reviewer'
      | 'caller'
      | 'office-head'
      | 'liaison-hr'
      | 'handler-hr'
      | 'head-hr'
      | 'liaison-housing'
      | 'handler-housing'
      | 'officer-hongqiao'
      | 'desk-head-hongqiao'
      | 'leader'
      | 'supervision'
      | 'sysadmin'
      | 'secadmin'
      | 'auditor'
    )
  | `liaison-${string}`
  | `handler-${string}`;

export type StoredState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A phone as most companies hold it, 390 px wide. */
export const PHONE = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

/** Signs in on the real page, in a window that is thrown away, and keeps the cookies. */
export async function signIn(browser: Browser, login: Login): Promise<StoredState> {
  const context = await browser.newContext({ baseURL: portal.address, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(portal.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  const state = await context.storageState();
  await context.close();
  return state;
}
