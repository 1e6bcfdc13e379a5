import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '#lib/platform/env.ts';
import { prepareData } from './instance/data.ts';
import { startDatabase } from './instance/database.ts';
import { emptyDatabase } from './instance/half-told.ts';
import { isDataDirInUse } from './instance/lock.ts';

/** Empties the database and, when it is the embedded one, the files beside it, then tells the demo story again. */
async function reset(): Promise<void> {
  const settings = env();
  const database = await startDatabase(settings, 'npm run db:reset');
  try {
    await emptyDatabase(database.url);
    if (!settings.databaseUrl) {
      for (const folder of ['attachments', 'mail', 'sms'])
        rmSync(join(settings.dataDir, folder), { recursive: true, force: true });
    }
    const say = (text: string) => console.log(text);
    await prepareData({ url: database.url, dataDir: settings.dataDir, seed: settings.seed, say });
    console.log('数据库已重置 / The database is as new.');
  } finally {
    await database.close();
  }
}

const { databaseUrl, dataDir } = env();
if (databaseUrl && !process.argv.includes('--yes')) {
  console.error(
    'DATABASE_URL is set: everything in that database would be lost. Run "npm run db:reset -- --yes" if you mean it.',
  );
  process.exitCode = 2;
} else if (!databaseUrl && isDataDirInUse(dataDir)) {
  console.error('The portal is running: stop it first.');
  process.exitCode = 1;
} else {
  await reset();
}
