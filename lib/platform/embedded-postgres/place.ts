import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDataDir } from '../data-dir.ts';
import { type Account, canEnter } from './account.ts';

export type Place = { readonly folder: string; readonly note?: string };

const STATE = '/var/lib/enterprise-service-package-portal';

/** Where the cluster lives: below DATA_DIR, or in the system's state folder when the server's account cannot go there. */
export function clusterPlace(dataDir: string, account: Account): Place {
  makeDataDir(dataDir);
  const near = join(dataDir, 'postgres');
  const far = join(STATE, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  const isReachable = canEnter(dataDir, account);
  if (isReachable && !hasCluster(far)) return { folder: ownedFolder(near, account) };
  if (!isReachable && hasCluster(near) && !hasCluster(far)) throw new Error(closed(near));
  return {
    folder: ownedFolder(far, account),
    note: `${dataDir} is closed to the database's system user, its files are in ${far}`,
  };
}

const hasCluster = (folder: string): boolean => existsSync(join(folder, 'cluster'));

const closed = (folder: string): string =>
  `The database in ${folder} cannot be reached by the system user "postgres" any more: open the folders above it ` +
  '(chmod o+x), or move the portal back to where it was.';

function ownedFolder(folder: string, account: Account): string {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
    mkdirSync(folder, { mode: 0o700 });
  }
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
