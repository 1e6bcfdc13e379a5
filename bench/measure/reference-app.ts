import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#lib/platform/embedded-postgres/free-port.ts';

const APP = resolve(import.meta.dirname, '../reference');
const NEXT = resolve(import.meta.dirname, '../../node_modules/next/dist/bin/next');

/** Builds and starts the bare application on the portal's own database; `stop` ends it. */
export async function startReference(databaseUrl: string): Promise<{ address: string; stop: () => Promise<void> }> {
  rmSync(join(APP, '.next'), { recursive: true, force: true });
  await run(['build', APP]);
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, 'start', APP, '-H', '127.0.0.1', '-p', String(port)], {
    env: environment(databaseUrl),
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await fetch(`${address}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { address, stop: () => stop(server) };
    await sleep(100);
  }
  await stop(server);
  throw new Error('The reference application does not answer');
}

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [NEXT, ...args], {
    env: environment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`next ${args[0]} failed for the reference application`);
}

async function stop(server: ReturnType<typeof spawn>): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = once(server, 'close');
  server.kill('SIGTERM');
  await closed;
}

const environment = (databaseUrl = '') => ({
  ...process.env,
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
});
