import { expect, type Page } from '@playwright/test';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { textMessage } from './messages.ts';

/** A code that no company has, valid in both digits. */
export function newUscc(): string {
  const serial = `MA${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`;
  return usccFrom({ authority: '9', kind: '1', area: '310105', serial });
}

/** From the first page to the code typed right. */
export async function enterByPhone(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号或邮箱').fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '填写验证码' })).toBeVisible();
  await typeCode(page, phone);
}

/** The code that was sent to this telephone, typed where it is asked for. */
export async function typeCode(page: Page, phone: string): Promise<void> {
  await page.getByLabel('6 位验证码').fill(await textMessage(`+86${phone}`, /验证码 (\d{6})/));
  await page.getByRole('button', { name: '确认' }).click();
}

export async function registerCompany(
  page: Page,
  { name, uscc, company }: { name: string; uscc: string; company: string },
) {
  await page.getByLabel('您的姓名').fill(name);
  await page.getByLabel('统一社会信用代码').fill(uscc);
  await page.getByLabel('企业名称').fill(company);
  await page.getByLabel('我已阅读并同意').check();
  await page.getByRole('button', { name: '完成注册' }).click();
}
