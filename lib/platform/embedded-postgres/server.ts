import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { databaseUrl, USER } from './address.ts';
import { freePort } from './free-port.ts';
import { clearLeftover, readPostmaster, stopPostmaster } from './postmaster.ts';
import type { Programs } from './programs.ts';

const LOG_BYTES_KEPT = 10_000_000;

export type ServerOptions = {
  readonly folder: string;
  readonly account: Account;
  readonly programs: Programs;
  readonly password: string;
  readonly settings: Readonly<Record<string, string>>;
};

export type Server = { url(database: string): string; stop(): Promise<void> };

/** Starts the cluster in `folder` (made when absent) on a free loopback port, waits until it answers, and revives it should it be killed. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const cluster = join(options.folder, 'cluster');
  if (!existsSync(cluster)) await initialise(cluster, options);
  const port = await freePort();
  let isStopping = false;
  let running: Promise<ChildProcess> = launch(cluster, port, options);
  const revive = (): void => {
    if (isStopping) return;
    running = launch(cluster, port, options);
    running.then((server) => server.once('exit', revive), reportDeath);
  };
  (await running).once('exit', revive);
  return {
    url: (database) => databaseUrl(encodeURIComponent(options.password), port, database),
    stop: async () => {
      isStopping = true;
      const server = await running;
      if (server.exitCode === null && server.signalCode === null) await stopPostmaster(server.pid as number);
    },
  };
}

function reportDeath(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

/** Built beside and renamed, so that an interrupted first start leaves nothing half-made. */
async function initialise(cluster: string, { folder, account, programs, password }: ServerOptions): Promise<void> {
  const half = `${cluster}.new`;
  const passwordFile = join(folder, 'password');
  rmSync(half, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await promisify(execFile)(
      programs.initdb,
      [`--pgdata=${half}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--locale=C', '--no-sync', ...flags],
      { ...account, cwd: folder, env: environment() },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, cluster);
}

async function launch(cluster: string, port: number, options: ServerOptions): Promise<ChildProcess> {
  const logFile = join(options.folder, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    await clearLeftover(cluster);
    const server = spawnServer(cluster, port, logFile, options);
    if (await isReady(server, cluster)) return server;
    // After a kill -9 of the server its children hold the shared memory for a moment longer.
    if (attempt === 5) throw new Error(`PostgreSQL did not start. The end of ${logFile}:\n${tail(logFile)}`);
    await sleep(400 * attempt);
  }
}

function spawnServer(cluster: string, port: number, logFile: string, options: ServerOptions): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, existsSync(logFile) && statSync(logFile).size > LOG_BYTES_KEPT ? 'w' : 'a', 0o600);
  // Detached: a Ctrl-C in the terminal must reach web and worker first, the database last, and only through us.
  const server = spawn(options.programs.postgres, ['-D', cluster, ...flags], {
    ...options.account,
    cwd: options.folder,
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  return server;
}

async function isReady(server: ChildProcess, cluster: string): Promise<boolean> {
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
  };
  server.once('exit', end).once('error', end);
  while (!hasEnded) {
    const state = readPostmaster(cluster);
    if (state?.ready && state.pid === server.pid) return true;
    await sleep(15);
  }
  return false;
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' };
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
