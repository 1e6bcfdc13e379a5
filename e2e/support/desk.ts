import { expect, type Locator, type Page } from '@playwright/test';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';

/** The form of a command that stands open on a case's page, by the words on its button. */
export const formOf = (scope: Page | Locator, name: string): Locator => scope.getByRole('form', { name, exact: true });

/** Opens a command that is at hand but not expected, and answers with its form in the dialog. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  return formOf(page.getByRole('dialog', { name, exact: true }), name);
}

/** Presses the form's own button and waits for the news that it was done. */
export async function send(page: Page, form: Locator, button: string, done: string): Promise<void> {
  await form.getByRole('button', { name: button, exact: true }).click();
  await expectNews(page, done);
}

export const expectNews = (page: Page, text: string): Promise<void> =>
  expect(page.getByRole('region', { name: /^(提示|Notices)$/ }).getByText(text)).toBeVisible();

/** Adds a file to what staff write and waits until it lies on the server. */
export async function addFile(form: Locator, name: string): Promise<void> {
  await form.getByText('添加附件', { exact: true }).click();
  await form.getByLabel('附件').setInputFiles({ name, mimeType: 'application/pdf', buffer: pdfBytes() });
  await expect(form.getByText('已上传')).toBeVisible();
}

/** What a form says is wrong, all in one place above its fields. */
export const summaryOn = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /处需要修改|没有保存/ });

/** Chooses in a searchable select by typing; an option's name is followed by what it is in full. */
export async function choose(scope: Locator, label: string, typed: string, option: string): Promise<void> {
  await scope.getByRole('combobox', { name: label }).fill(typed);
  await scope
    .page()
    .getByRole('option', { name: new RegExp(`^${option}`) })
    .click();
}

/** The link of a row by the number it leads to. */
export const rowLink = (page: Page, number: string): Locator => page.getByRole('row').locator(`a[href$="${number}"]`);
