import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canEnter, serverAccount } from './account.ts';
import { clearLeftover, isAlive } from './postmaster.ts';
import { findPrograms } from './programs.ts';
import { type Server, startServer } from './server.ts';

const PREFIX = 'portal-postgres-';

/** A throw-away server for tests and drafts: as quick as it gets, nothing survives a crash, its folder goes at the end. */
export async function startTemporaryServer(): Promise<Server> {
  const account = serverAccount();
  const parent = reachableTemporaryFolder(account);
  await sweep(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
  const server = await startServer({
    folder,
    account,
    programs: findPrograms(account),
    password: randomBytes(12).toString('hex'),
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      shared_buffers: '128MB',
      max_connections: '200',
      jit: 'off',
      timezone: 'UTC',
    },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function reachableTemporaryFolder(account: Account): string {
  if (canEnter(tmpdir(), account)) return tmpdir();
  const folder = '/var/tmp/enterprise-service-package-portal';
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Clears what earlier runs left when they were killed. */
async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : 0;
    if (!pid || isAlive(pid)) continue;
    const folder = join(parent, name);
    try {
      await clearLeftover(join(folder, 'cluster'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's leftover: not ours to clear.
    }
  }
}
