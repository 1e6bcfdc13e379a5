import type { Page } from '@playwright/test';
import { expectNews, formOf, rowLink, send } from '../support/desk.ts';
import { numberOn } from '../support/filing.ts';
import { expect, test } from '../support/test.ts';

const TITLE = 'Is there a training subsidy for our designers?';

test('a company files in English on a phone, and the office dispatches it in English', async ({ as }) => {
  const company = await as('company2', { on: 'phone', session: 'own' });
  await company.goto('/my');
  await switchToEnglish(company, '账户');
  await company.getByRole('link', { name: 'File a request' }).first().click();
  await company.getByLabel('What is it about').fill(TITLE);
  await company
    .getByLabel('What happened')
    .fill('We train twelve designers this year and would like to know what is refunded.');
  await company.getByLabel('What would solve it').fill('A list of the papers and the deadline.');
  await expect(company.getByText(/^Draft saved/)).toBeVisible();
  await company.getByRole('button', { name: 'Job subsidies and training' }).click();
  await company.getByRole('button', { name: 'Next: check' }).click();
  await expect(company.getByRole('heading', { level: 1, name: 'Check and file' })).toBeVisible();
  await company.getByRole('button', { name: 'File the request' }).click();
  await expect(company.getByRole('heading', { level: 1, name: 'Filed' })).toBeVisible();
  await expect(company.getByText(/will pass it on by .+\./)).toBeVisible();
  const number = await numberOn(company);

  const dispatcher = await as('dispatcher', { session: 'own' });
  await dispatcher.goto('/desk');
  await switchToEnglish(dispatcher, '张敏之');
  await expect(dispatcher.getByRole('heading', { level: 1, name: 'My queue' })).toBeVisible();
  await rowLink(dispatcher, number).click();
  const dispatch = formOf(dispatcher, 'Dispatch');
  await expect(dispatch.getByRole('combobox', { name: 'Lead unit' })).toHaveValue('Human Resources');
  await send(dispatcher, dispatch, 'Dispatch', 'Dispatched.');

  await company.getByRole('link', { name: 'Open this request' }).click();
  await expect(company.getByText(/^Passed on to .+\. You will have an answer by .+\.$/)).toBeVisible();
  await company.getByRole('textbox', { name: 'Write to the unit' }).fill('The courses begin in January.');
  await company.getByRole('button', { name: 'Send message' }).click();
  await expectNews(company, 'Your message has been sent.');
});

/** By the menu of the account, as everybody can. */
async function switchToEnglish(page: Page, menu: string): Promise<void> {
  await page.locator('summary').filter({ hasText: menu }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
}
