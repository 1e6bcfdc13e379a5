import type { Page } from '@playwright/test';

/** A refusal the portal gives on purpose is written to the console by the browser itself. */
const EXPECTED = /Failed to load resource: the server responded with a status of (401|404|409|413|415|422)/;

/** Gathers what a page complains about: errors in the console, violations of the content policy, what was thrown, links that lead nowhere. */
export function watchForProblems(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || /Content Security Policy|hydrat/i.test(message.text());
    if (isComplaint && !EXPECTED.test(message.text())) problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('response', (answer) => {
    const isDeadLink =
      answer.status() === 404 && !answer.request().isNavigationRequest() && !answer.url().includes('/api/');
    if (answer.status() >= 500 || isDeadLink)
      problems.push(`${page.url()}: ${answer.url()} answered ${answer.status()}`);
  });
}
