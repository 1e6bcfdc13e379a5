import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenOnce } from '#lib/platform/embedded-postgres/free-port.ts';
import type { Env } from '#lib/platform/env.ts';
import { type Child, keepRunning } from './child.ts';

const NEXT = resolve(import.meta.dirname, '../../node_modules/next/dist/bin/next');
const PORT_PATIENCE_MS = 4_000;

export type WebOptions = {
  readonly settings: Pick<Env, 'host' | 'port'>;
  readonly environment: Readonly<Record<string, string>>;
  readonly mode: 'start' | 'dev';
};

/**
 * Refuses with advice when somebody else listens there, or nobody can; waits a moment for a web server of ours that is just
 * stopping.
 */
export async function refuseTakenPort({ host, port }: Pick<Env, 'host' | 'port'>): Promise<void> {
  const refuse = (error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'EACCES'
        ? `没有监听端口 ${port} 的权限 / Port ${port} needs more rights than this user has: choose another with PORT=8080 npm start`
        : `HOST=${host} 不是本机的地址 / HOST=${host} is no address of this machine (${error.code ?? error.message})`,
    );
  };
  for (const end = Date.now() + PORT_PATIENCE_MS; Date.now() < end; await sleep(200)) {
    if (await listenOnce(host, port).catch(refuse)) return;
  }
  throw new Error(
    `端口 ${port} 已被占用 / Port ${port} is taken by another program: stop it, or choose another with PORT=${port + 1} npm start`,
  );
}

/** Starts the web server and waits until it answers. */
export async function startWeb({ settings, environment, mode }: WebOptions): Promise<Child> {
  const { host, port } = settings;
  const web = keepRunning({
    name: 'web',
    args: [NEXT, mode, '--hostname', host, '--port', String(port)],
    environment: { ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    stopsWithParent: mode === 'start',
    ...(mode === 'start' && { isNoise: isBanner }),
  });
  try {
    await answers(`${reachableAddress(settings)}/healthz`);
    return web;
  } catch (error) {
    await web.stop();
    throw error;
  }
}

/** Where a program on this machine reaches the server, whatever it listens on. */
export function reachableAddress({ host, port }: Pick<Env, 'host' | 'port'>): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

const isBanner = (line: string): boolean => /^(\s*[▲✓-]\s.*|\s*)$/.test(line);

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(25)) {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
  }
  throw new Error(`The web server does not answer at ${url}.`);
}
