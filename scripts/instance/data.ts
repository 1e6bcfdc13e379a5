import { randomInt } from 'node:crypto';
import { installQueues } from '#lib/jobs/install.ts';
import { createDb, type Db } from '#lib/platform/db.ts';
import { migrate, readMigrations } from '#lib/platform/migrations.ts';
import { closeSender } from '#lib/platform/queue.ts';
import { keptSecret } from '#lib/platform/secrets.ts';
import { loadReference } from '#prisma/reference/load.ts';
import { seedDemo } from '#prisma/seed/demo.ts';
import { MIGRATIONS } from './database.ts';
import { clearHalfToldStory, markLoaded, markLoading } from './half-told.ts';

export type DataOptions = {
  readonly url: string;
  readonly dataDir: string;
  readonly seed: 'demo' | 'none';
  readonly say: (text: string) => void;
};

export type PreparedData = { /** `null` when the database is not a demo. */ readonly demoPassword: string | null };

/** Tables, job queues and reference data up to date; the demo story in a database that has no district yet. */
export async function prepareData({ url, dataDir, seed, say }: DataOptions): Promise<PreparedData> {
  await clearHalfToldStory(url);
  await migrate(url, readMigrations(MIGRATIONS));
  await installQueues(url);
  const db = createDb({ url: () => url, connections: 4, statementTimeoutMs: 120_000, name: 'portal-start' });
  try {
    const isToldNow = seed === 'demo' && (await db.district.count()) === 0;
    if (isToldNow) await markLoading(url);
    await loadReference(db);
    if (isToldNow) {
      await tellStory(db, demoPassword(dataDir), say);
      await markLoaded(url);
    }
    return { demoPassword: (await isDemo(db)) ? demoPassword(dataDir) : null };
  } finally {
    await closeSender();
    await db.$disconnect();
  }
}

async function tellStory(db: Db, password: string, say: (text: string) => void): Promise<void> {
  const since = Date.now();
  say('正在装入演示数据 / Loading the demo story …');
  await seedDemo(db, { now: Temporal.Now.instant(), password });
  say(`已装入 / Loaded in ${Math.round((Date.now() - since) / 1000)} s`);
}

async function isDemo(db: Db): Promise<boolean> {
  return (await db.district.count({ where: { isDemo: true } })) > 0;
}

/** No letters that look alike: people type it from a terminal into a phone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function demoPassword(dataDir: string): string {
  const part = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return keptSecret(dataDir, 'demo-password', () => [part(), part(), part()].join('-'));
}
