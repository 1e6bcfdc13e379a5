import { defineConfig, devices } from '@playwright/test';

// The portal is started by `npm test`, or by hand: BASE_URL=… DEMO_PASSWORD=… DATABASE_URL=… npx playwright test
const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace of every test costs a third of the time; for one that fails: npx playwright test FILE --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Root and small containers: no sandbox, no /dev/shm, no graphics card.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  projects: [
    // Nothing changes there: two windows at once.
    { name: 'looks', testMatch: /(axe|weight)\.spec\.ts/, fullyParallel: true, workers: 2 },
    // One story after the other, since all of them are told in one district.
    { name: 'stories', testIgnore: /(axe|weight)\.spec\.ts/, workers: 1 },
  ],
});
