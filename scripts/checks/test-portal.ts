import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#lib/platform/embedded-postgres/free-port.ts';
import { startTemporaryServer } from '#lib/platform/embedded-postgres/temporary.ts';
import { env, isSetting } from '#lib/platform/env.ts';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { createDatabase } from '#lib/platform/testing/admin.ts';
import { Closers } from '../instance/closers.ts';
import { startPortal } from '../instance/portal.ts';

/** What tests in the browser are told about the portal they visit. */
export type TestEnvironment = {
  readonly BASE_URL: string;
  readonly DEMO_PASSWORD: string;
  readonly DATABASE_URL: string;
  readonly DATA_DIR: string;
};

/**
 * Runs `visit` beside a portal of its own: own port, own folder, own database with the demo story, nothing of the machine's
 * settings but those given.
 */
export async function withTestPortal<T>(
  visit: (environment: TestEnvironment) => Promise<T>,
  settings: Readonly<Record<string, string>> = {},
): Promise<T> {
  const closers = new Closers();
  closers.closeOnSignal();
  for (const name of Object.keys(process.env).filter(isSetting)) delete process.env[name];
  Object.assign(process.env, settings);
  try {
    return await visit(await start(closers));
  } finally {
    await closers.close();
  }
}

async function start(closers: Closers): Promise<TestEnvironment> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-browser-'));
  closers.add(async () => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startTemporaryServer();
  closers.add(server.stop);
  await createDatabase(server.url('postgres'), 'portal');
  // This process seals the demo's personal data: with the key that the portal unseals it with.
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: server.url('portal'),
    PORT: process.env.PORT ?? String(await freePort()),
    LOG_LEVEL: 'warn',
  });
  forgetInProcess('env');
  const settings = env();
  const say = (text: string) => console.log(text);
  const portal = await startPortal({ settings, closers, what: 'npm test', mode: 'start', say });
  if (!portal.demoPassword) throw new Error('The demo story is not in the test database.');
  return {
    BASE_URL: portal.address,
    DEMO_PASSWORD: portal.demoPassword,
    DATABASE_URL: portal.databaseUrl,
    DATA_DIR: dataDir,
  };
}
