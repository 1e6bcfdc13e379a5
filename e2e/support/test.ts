import { test as base, expect, type Page } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { type Login, PHONE, type StoredState, signIn } from './people.ts';

type Wishes = {
  /** 390 px wide and touched instead of a window of 1440 px. */
  on?: 'phone';
  locale?: 'en';
  /** Instead of the session kept for this person: one for this window alone, or a new one to keep, after a test ended the other. */
  session?: 'own' | 'renewed';
  /** A browser that runs no script: the portal's forms work there too. */
  script?: 'none';
};

/** Opens a window in which this person is signed in, or nobody is; closed by itself. */
export type OpenAs = (who: Login | 'visitor', wishes?: Wishes) => Promise<Page>;

type EachTest = { as: OpenAs };
type EachWorker = { stateOf: (login: Login, isRenewed: boolean) => Promise<StoredState> };

/** The journeys' own `test`: windows of signed-in people, closed after the test, which fails if any of them complained. */
export const test = base.extend<EachTest, EachWorker>({
  stateOf: [
    async ({ browser }, use) => {
      const states = new Map<Login, Promise<StoredState>>();
      await use((login, isRenewed) => {
        const kept = isRenewed ? undefined : states.get(login);
        const state = kept ?? signIn(browser, login);
        states.set(login, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, stateOf }, use) => {
    const pages: Page[] = [];
    const problems: string[] = [];
    const cookiesOf = (login: Login, session: Wishes['session']) =>
      session === 'own' ? signIn(browser, login) : stateOf(login, session === 'renewed');
    await use(async (who, { on, locale, session, script } = {}) => {
      const context = await browser.newContext({
        ...(on === 'phone' && PHONE),
        ...(who !== 'visitor' && { storageState: await cookiesOf(who, session) }),
        ...(script === 'none' && { javaScriptEnabled: false }),
        locale: locale ?? 'zh-CN',
      });
      const page = await context.newPage();
      watchForProblems(page, problems);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(problems, 'no page complained').toEqual([]);
  },
});

export { expect };
