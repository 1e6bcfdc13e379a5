import { defineConfig } from 'vitest/config';

const SOURCES = '{app,components,i18n,lib,prisma,scripts}/**';

export default defineConfig({
  test: {
    // What files import is loaded once by each worker.
    isolate: false,
    setupFiles: ['lib/platform/testing/fresh-process.ts'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { LOG_LEVEL: 'silent', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${SOURCES}/*.test.{ts,tsx}`],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [`${SOURCES}/*.db.test.ts`],
          globalSetup: ['lib/platform/testing/template.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
