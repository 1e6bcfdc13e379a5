import { expect, type Page } from '@playwright/test';

type Files = Exclude<Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0], string | readonly string[]>;

/** Opens an empty filing form and waits until it works by itself. */
export async function openFiling(page: Page): Promise<void> {
  await page.goto('/my/requests/new');
  await expect(page.getByRole('heading', { level: 1, name: '提一件诉求' })).toBeVisible();
}

/** The draft's state under the form says that what was typed lies on the server. */
export const expectSaved = (page: Page): Promise<void> =>
  expect(page.getByText(/^草稿已保存（\d\d:\d\d）$/)).toBeVisible();

/** Fills in the two questions that must be answered; contact is filled in already. */
export async function fillFiling(page: Page, { title, text }: { title: string; text: string }): Promise<void> {
  await page.getByLabel('想解决什么事').fill(title);
  await page.getByLabel('遇到了什么').fill(text);
}

export async function attach(page: Page, files: Files): Promise<void> {
  await page.getByLabel('附件').setInputFiles(files);
}

export async function goToCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '核对后提交' })).toBeVisible();
}

/** Files what the check page shows, agreeing to the privacy notice where that is asked, and answers with the number. */
export async function fileChecked(page: Page): Promise<string> {
  const consent = page.getByRole('checkbox', { name: /隐私保护说明/ });
  if (await consent.isVisible()) await consent.check();
  await page.getByRole('button', { name: '提交诉求' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '已提交' })).toBeVisible();
  return numberOn(page);
}

export async function numberOn(page: Page): Promise<string> {
  const said = await page.getByText(/^[A-Z]{2}\d{8}-\d{4,}$/).textContent();
  if (!said) throw new Error('The page shows no number');
  return said;
}
