import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { type Login, PHONE, type StoredState, signIn } from './people.ts';
import { portal } from './portal.ts';

type Device = {
  /** 390 px wide and touched instead of a window of 1440 px. */
  on?: 'phone';
  locale?: 'en';
  /** A browser that runs no script: the portal's forms work there too. */
  script?: 'none';
};

type Wishes = Device & {
  /** Instead of the session kept for this person: one for this window alone, or a new one to keep, after a test ended the other. */
  session?: 'own' | 'renewed';
};

/** Opens a window in which this person is signed in, or nobody is; closed by itself. */
export type OpenAs = (who: Login | 'visitor', wishes?: Wishes) => Promise<Page>;

/** The same window again for whoever only looks: nothing is sent from it, and what it has loaded it keeps for the next page. */
export type LookAs = (who: Login | 'visitor', device?: Device) => Promise<Page>;

type EachTest = { as: OpenAs; lookAs: LookAs };
type EachWorker = { stateOf: (login: Login, isRenewed: boolean) => Promise<StoredState>; windowOf: LookAs };

/** The journeys' own `test`: windows of signed-in people, closed after the test, which fails if any of them complained. */
export const test = base.extend<EachTest, EachWorker>({
  stateOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const states = new Map<Login, Promise<StoredState>>();
      await use((login, isRenewed) => {
        const kept = isRenewed ? undefined : states.get(login);
        const state = kept ?? signIn(login);
        states.set(login, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  windowOf: [
    async ({ browser, stateOf }, use) => {
      const windows = new Map<string, Promise<Page>>();
      await use((who, device = {}) => {
        const key = [who, device.on, device.locale, device.script].join(' ');
        const page =
          windows.get(key) ?? openWindow(browser, device, who === 'visitor' ? undefined : stateOf(who, false));
        windows.set(key, page);
        return page;
      });
      await Promise.all([...windows.values()].map(async (page) => (await page).context().close()));
    },
    { scope: 'worker' },
  ],
  lookAs: async ({ windowOf }, use) => {
    const problems: string[] = [];
    const watched: Page[] = [];
    await use(async (who, device) => {
      const page = await windowOf(who, device);
      watchForProblems(page, problems);
      watched.push(page);
      return page;
    });
    for (const page of watched) page.removeAllListeners();
    expect(problems, 'no page complained').toEqual([]);
  },
  as: async ({ browser, stateOf }, use) => {
    const pages: Page[] = [];
    const problems: string[] = [];
    const cookiesOf = (login: Login, session: Wishes['session']) =>
      session === 'own' ? signIn(login) : stateOf(login, session === 'renewed');
    await use(async (who, { session, ...device } = {}) => {
      const page = await openWindow(browser, device, who === 'visitor' ? undefined : cookiesOf(who, session));
      watchForProblems(page, problems);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(problems, 'no page complained').toEqual([]);
  },
});

async function openWindow(
  browser: Browser,
  { on, locale, script }: Device,
  state?: Promise<StoredState>,
): Promise<Page> {
  const context = await browser.newContext({
    ...(on === 'phone' && PHONE),
    ...(state && { storageState: await state }),
    ...(script === 'none' && { javaScriptEnabled: false }),
    baseURL: portal.address,
    reducedMotion: 'reduce',
    locale: locale ?? 'zh-CN',
  });
  return context.newPage();
}

export { expect };
