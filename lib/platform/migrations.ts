import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** Any 64-bit number does; it is the same in every process, so that only one migrates at a time. */
const LOCK = 7_203_316_041;

/** The migrations in `folder`, oldest first. Checksums are those Prisma's own CLI computes. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Applies what is missing, each migration in one transaction together with its row in `_prisma_migrations`, and returns
 * the names applied. Refuses when an applied migration was changed afterwards, or when the database knows a migration
 * this version of the portal does not.
 */
export async function migrate(databaseUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

const TABLE = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0
)`;

async function findPending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select migration_name as name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new Error(
        `The database has migration "${name}", which this version of the portal does not know: it was last used by a newer version.`,
      );
    if (known.get(name) !== checksum)
      throw new Error(
        `Migration "${name}" was changed after this database applied it. Restore the file as it was, and make the change in a new migration.`,
      );
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      'insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values ($1, $2, $3, now(), clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration "${name}" failed and was rolled back: ${reason(error, sql)}`, { cause: error });
  }
}

function reason(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const line = error.position ? `, line ${sql.slice(0, Number(error.position)).split('\n').length}` : '';
  return `${error.message}${line}${error.detail ? ` (${error.detail})` : ''}`;
}
