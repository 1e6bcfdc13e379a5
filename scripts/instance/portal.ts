import { join } from 'node:path';
import { type Env, nextAuthEnvironment } from '#lib/platform/env.ts';
import { buildWhenStale } from './build.ts';
import { keepRunning } from './child.ts';
import type { Closers } from './closers.ts';
import { prepareData } from './data.ts';
import { startDatabase } from './database.ts';
import { reachableAddress, refuseTakenPort, startWeb } from './web.ts';

export type PortalOptions = {
  readonly settings: Env;
  readonly closers: Closers;
  readonly what: string;
  readonly mode: 'start' | 'dev';
  readonly say: (text: string) => void;
};

export type Portal = { readonly address: string; readonly demoPassword: string | null; readonly databaseUrl: string };

const WORKER = join(import.meta.dirname, '../worker.ts');

/** Database, data, pages, web and background work, in this order; `closers` stops them in the opposite one. */
export async function startPortal({ settings, closers, what, mode, say }: PortalOptions): Promise<Portal> {
  const database = await startDatabase(settings, what);
  closers.add(database.close);
  for (const note of database.notes) say(note);
  await refuseTakenPort(settings);
  const [data] = await bothOrNeither(
    prepareData({ url: database.url, dataDir: settings.dataDir, seed: settings.seed, say }),
    mode === 'start' ? buildWhenStale(say) : Promise.resolve(),
  );
  const environment = childEnvironment(settings, database.url);
  const web = await startWeb({ settings, environment, mode });
  closers.add(web.stop);
  for (let number = 1; number <= settings.workers; number += 1) {
    closers.add(keepRunning({ name: 'worker', args: [WORKER], environment }).stop);
  }
  return {
    address: settings.appUrl ?? reachableAddress(settings),
    demoPassword: data.demoPassword,
    databaseUrl: database.url,
  };
}

/** Side by side, and done with both before a failure of one is told. */
async function bothOrNeither<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

function childEnvironment(settings: Env, databaseUrl: string): Record<string, string> {
  return { ...nextAuthEnvironment(settings), DATABASE_URL: databaseUrl, DATA_DIR: settings.dataDir };
}
