import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadReference } from '#prisma/reference/load.ts';
import { installQueues } from '../../jobs/install.ts';
import { createDb } from '../db.ts';
import { startTemporaryServer } from '../embedded-postgres/temporary.ts';
import { migrate, readMigrations } from '../migrations.ts';
import { createDatabase, TEMPLATE } from './admin.ts';

/** Once per run: a throw-away server with one migrated database, holding the reference data, to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  try {
    await createDatabase(server.url('postgres'), TEMPLATE);
    await fill(server.url(TEMPLATE));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgres', server.url('postgres'));
  return () => server.stop();
}

/** Leaves no connection behind: PostgreSQL copies only a template nobody is connected to. */
async function fill(url: string): Promise<void> {
  await migrate(url, readMigrations(resolve('prisma/migrations')));
  await installQueues(url);
  const db = createDb({ url: () => url, connections: 2, statementTimeoutMs: 60_000, name: 'template' });
  await loadReference(db);
  await db.$disconnect();
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}
