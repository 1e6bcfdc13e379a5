import { join } from 'node:path';
import { keptSecret } from '../secrets.ts';
import { serverAccount } from './account.ts';
import { clusterPlace } from './place.ts';
import { isAlive, readPostmaster } from './postmaster.ts';

export const DATABASE = 'portal';
export const USER = 'portal';

/** Where the running embedded database of this DATA_DIR listens; refuses with advice when it does not run. */
export function embeddedDatabaseUrl(dataDir: string): string {
  const address = findEmbeddedDatabase(dataDir);
  if (!address)
    throw new Error(`The database of ${dataDir} does not run: start the portal with "npm start", or set DATABASE_URL.`);
  return address;
}

export function findEmbeddedDatabase(dataDir: string): string | null {
  const { folder } = clusterPlace(dataDir, serverAccount());
  const server = readPostmaster(join(folder, 'cluster'));
  if (!server?.ready || !isAlive(server.pid)) return null;
  return databaseUrl(databasePassword(dataDir), server.port, DATABASE);
}

export const databasePassword = (dataDir: string): string =>
  encodeURIComponent(keptSecret(dataDir, 'database-password'));

export const databaseUrl = (password: string, port: number, database: string): string =>
  `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
