import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import pg from 'pg';
import { startTemporaryServer } from '#lib/platform/embedded-postgres/temporary.ts';
import { migrate, readMigrations } from '#lib/platform/migrations.ts';
import { diffSchema } from './schema-diff.ts';

const SCHEMA = resolve('prisma/schema');
const MIGRATIONS = resolve('prisma/migrations');

/** Applies the migrations to an empty throw-away database and writes what the schema has more as a new one, for review. */
async function draftMigration(name: string): Promise<void> {
  const server = await startTemporaryServer();
  try {
    await createDatabase(server.url('postgres'), 'draft');
    await migrate(server.url('draft'), readMigrations(MIGRATIONS));
    const { isEmpty, sql } = await diffSchema(server.url('draft'), SCHEMA);
    if (isEmpty) console.log('The migrations already say what prisma/schema says: nothing to write.');
    else console.log(`${write(name, sql)} written: review it, and add the constraints the schema cannot say.`);
  } finally {
    await server.stop();
  }
}

function write(name: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS, `${stamp}_${name}`);
  const file = join(folder, 'migration.sql');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, sql.endsWith('\n') ? sql : `${sql}\n`);
  return relative(process.cwd(), file);
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run db:migration -- name_in_snake_case');
  process.exitCode = 2;
} else {
  await draftMigration(name);
}
