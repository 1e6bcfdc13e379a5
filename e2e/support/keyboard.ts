import type { Locator, Page } from '@playwright/test';

const STEPS_AT_MOST = 80;

/** Presses a key until the focus is where it should be, as somebody without a mouse does. */
export async function pressUntilFocused(page: Page, key: 'Tab' | 'j' | 'k', target: Locator): Promise<void> {
  for (let step = 0; step < STEPS_AT_MOST; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${STEPS_AT_MOST} times ${key} did not reach ${target}`);
}

const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
