import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb, type Db } from '#lib/platform/db.ts';
import { startEmbeddedDatabase } from '#lib/platform/embedded-postgres/persistent.ts';
import { migrate, readMigrations } from '#lib/platform/migrations.ts';
import { loadReference } from '#prisma/reference/load.ts';
import { MIGRATIONS } from '#scripts/instance/database.ts';

export type OwnDatabase = { readonly url: string; readonly dataDir: string };

/** Runs `work` on a database as the portal would run it, with the reference data alone; it is gone afterwards. */
export async function onOwnDatabase(work: (db: Db, own: OwnDatabase) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const { url, stop } = await startEmbeddedDatabase(dataDir);
  const db = createDb({ url: () => url, connections: 4, statementTimeoutMs: 600_000, name: 'bench' });
  try {
    await migrate(url, readMigrations(MIGRATIONS));
    await loadReference(db);
    await work(db, { url, dataDir });
  } finally {
    await db.$disconnect();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
