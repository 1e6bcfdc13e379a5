import { defineConfig } from 'vitest/config';

const SOURCES = '{app,components,i18n,lib,prisma,scripts}/**';

export default defineConfig({
  test: {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { LOG_LEVEL: 'silent', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here keeps anything between two files: what they import is loaded once.
          isolate: false,
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
