import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { type Db, db } from '../db.ts';
import { createDatabase, dropDatabase, TEMPLATE } from './admin.ts';

export type TestDatabase = { readonly db: Db; readonly url: string };

/**
 * Gives a test file its own migrated database with the reference data in it, gone after the file:
 * `const { db } = await testDatabase();` at its top. The same database answers behind `lib/platform/db.ts`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(adminUrl, name, TEMPLATE);
  const url = new URL(adminUrl);
  url.pathname = name;
  process.env.DATABASE_URL = url.href;
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'portal-test-'));
  forgetInProcess();
  afterAll(async () => {
    await db.$disconnect();
    await dropDatabase(adminUrl, name);
  });
  return { db, url: url.href };
}
