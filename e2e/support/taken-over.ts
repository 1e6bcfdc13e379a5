import { expect, type Locator } from '@playwright/test';

/** Waits until the page's script has taken a field over: what fills it in the very moment of that would write beside the text. */
export async function expectTakenOver(field: Locator): Promise<void> {
  await expect
    .poll(() => field.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
