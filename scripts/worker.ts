import { startWorker } from '#lib/jobs/worker.ts';
import { env } from '#lib/platform/env.ts';
import { Closers } from './instance/closers.ts';
import { borrowDatabase } from './instance/database.ts';

/** Background work alone, beside web servers that run elsewhere; `npm start` runs this file too. */
const closers = new Closers();
closers.closeOnSignal();

try {
  const database = await borrowDatabase(env(), 'npm run worker');
  closers.add(database.close);
  const worker = await startWorker(database.url);
  closers.add(worker.stop);
} catch (error) {
  if (!closers.isClosing) console.error(error instanceof Error ? error.message : error);
  await closers.close();
  process.exit(1);
}
