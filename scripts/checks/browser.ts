import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { freePort } from '#lib/platform/embedded-postgres/free-port.ts';
import { identitySettings, startIdentityProvider } from '#lib/platform/testing/identity-provider.ts';
import { findOrInstallChromium } from './chromium.ts';
import { runTool } from './run-tool.ts';
import { NOTHING, type Tally } from './tally.ts';
import { type TestEnvironment, withTestPortal } from './test-portal.ts';

const PLAYWRIGHT = resolve('node_modules/@playwright/test/cli.js');

const REPORT = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** The journeys in a real browser, against the built portal with the demo story in a fresh database. */
export async function runBrowserTests(): Promise<Tally> {
  const count = await countTests();
  if (count === 0) return NOTHING;
  const browser = findOrInstallChromium();
  if (!browser) return withoutBrowser(count);
  const port = await freePort();
  const identity = await startIdentityProvider({ port: await freePort(), portals: [`http://127.0.0.1:${port}`] });
  const settings = { PORT: String(port), ...identitySettings(identity) };
  const visit = (environment: TestEnvironment) =>
    play(
      [],
      { ...environment, PLAYWRIGHT_CHROMIUM: browser, IDENTITY_SERVICE: identity.issuer },
      ({ stats, errors }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
        skipped: stats.skipped,
      }),
    );
  return withTestPortal(visit, settings).finally(identity.stop);
}

function withoutBrowser(count: number): Tally {
  console.log('没有可用的浏览器 / There is no browser (chromium), and it could not be installed.');
  return process.env.CI ? { passed: 0, failed: count, skipped: 0 } : { passed: 0, failed: 0, skipped: count };
}

/** Listing needs no browser; a listed test counts as skipped in its report. */
async function countTests(): Promise<number> {
  return play(['--list'], {}, ({ stats }) => stats.expected + stats.unexpected + stats.flaky + stats.skipped);
}

async function play<T>(
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
  read: (report: z.infer<typeof REPORT>) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-playwright-'));
  const file = join(folder, 'report.json');
  const isList = flags.includes('--list');
  try {
    await runTool({
      args: [PLAYWRIGHT, 'test', '--pass-with-no-tests', `--reporter=${isList ? 'json' : 'line,json'}`, ...flags],
      environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      isQuiet: isList,
    });
    return read(REPORT.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
