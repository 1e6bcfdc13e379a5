import { resolve } from 'node:path';
import { Client } from 'pg';
import { findEmbeddedDatabase } from '#lib/platform/embedded-postgres/address.ts';
import { startEmbeddedDatabase } from '#lib/platform/embedded-postgres/persistent.ts';
import type { Env } from '#lib/platform/env.ts';
import { migrate, readMigrations } from '#lib/platform/migrations.ts';
import { isDataDirInUse, lockDataDir } from './lock.ts';

export type OpenDatabase = { readonly url: string; readonly notes: readonly string[]; close(): Promise<void> };

export const MIGRATIONS = resolve(import.meta.dirname, '../../prisma/migrations');

/** The database for a program that keeps it running: DATABASE_URL, or the embedded one under this program's lock. */
export async function startDatabase({ databaseUrl, dataDir }: Env, what: string): Promise<OpenDatabase> {
  if (databaseUrl) {
    await refuseUnreachable(databaseUrl);
    return { url: databaseUrl, notes: [], close: async () => {} };
  }
  const lock = await lockDataDir(dataDir, what);
  try {
    const { url, notes, stop } = await startEmbeddedDatabase(dataDir);
    const close = async () => {
      await stop();
      lock.release();
    };
    return { url, notes, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Says which setting is wrong, and never the password in it. */
export async function refuseUnreachable(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`DATABASE_URL：连不上数据库 / The database at ${host} cannot be used: ${reason}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The database for a short command: beside a running portal its database is used, otherwise it is started meanwhile. */
export async function borrowDatabase(env: Env, what: string): Promise<OpenDatabase> {
  const running = env.databaseUrl || !isDataDirInUse(env.dataDir) ? null : findEmbeddedDatabase(env.dataDir);
  const database = running ? { url: running, notes: [], close: async () => {} } : await startDatabase(env, what);
  await migrate(database.url, readMigrations(MIGRATIONS));
  return database;
}
