import { totalmem } from 'node:os';
import pg from 'pg';
import { keptSecret } from '../secrets.ts';
import { serverAccount } from './account.ts';
import { DATABASE } from './address.ts';
import { clusterPlace } from './place.ts';
import { findPrograms } from './programs.ts';
import { startServer } from './server.ts';

export type EmbeddedDatabase = {
  readonly url: string;
  /** What a person should know: files that had to be put elsewhere. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
};

/** Starts the database kept in DATA_DIR. The caller holds that folder's lock. */
export async function startEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const account = serverAccount();
  const place = clusterPlace(dataDir, account);
  const programs = findPrograms(account);
  const password = keptSecret(dataDir, 'database-password');
  const server = await startServer({ folder: place.folder, account, programs, password, settings: settings() });
  await createWhenAbsent(server.url('postgres'));
  return {
    url: server.url(DATABASE),
    notes: [place.note, programs.note].filter((note) => note !== undefined),
    stop: server.stop,
  };
}

/** For one portal on a machine it shares: a quarter of the memory at most, and nothing that risks an acknowledged write. */
function settings(): Record<string, string> {
  const megabytes = totalmem() / 2 ** 20;
  return {
    max_connections: '100',
    shared_buffers: `${Math.round(Math.min(512, Math.max(64, megabytes / 8)))}MB`,
    effective_cache_size: `${Math.round(Math.max(256, megabytes / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_duration_statement: '2s',
    // A slow query is worth knowing, its values are not ours to write down.
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}

async function createWhenAbsent(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(DATABASE)}`);
  } finally {
    await client.end();
  }
}
