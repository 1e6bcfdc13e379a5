import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canEnter } from './account.ts';

export type Place = { readonly folder: string; readonly note?: string };

const STATE = '/var/lib/enterprise-service-package-portal';

/** Where the cluster lives: below DATA_DIR, or in the system's state folder when the server's account cannot go there. */
export function clusterPlace(dataDir: string, account: Account): Place {
  mkdirSync(dataDir, { recursive: true });
  if (canEnter(dataDir, account)) return { folder: ownedFolder(join(dataDir, 'postgres'), account) };
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = ownedFolder(join(STATE, name), account);
  return { folder, note: `${dataDir} is closed to the database's system user: its files are in ${folder}` };
}

function ownedFolder(folder: string, account: Account): string {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
    mkdirSync(folder, { mode: 0o700 });
  }
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
