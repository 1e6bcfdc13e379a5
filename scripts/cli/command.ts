import { resolve } from 'node:path';
import { createDb, type Db } from '#lib/platform/db.ts';
import { type Env, env } from '#lib/platform/env.ts';
import { Closers } from '../instance/closers.ts';
import { borrowDatabase } from '../instance/database.ts';

/** One command of `npm run cli`. Its file in `scripts/cli` is named after its words: `token create` is `token-create.ts`. */
export type Command = {
  /** As typed after `npm run cli --`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Resolves with the exit code. Standard output carries the result alone. */
  run(args: readonly string[]): Promise<number>;
};

/** A mistake in how the command was called: its message and the usage are shown, the exit code is 2. */
export class UsageError extends Error {}

/** `npm run` changes the working folder; paths mean what they meant where the person typed them. */
export const givenPath = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

export type CommandContext = { readonly db: Db; readonly databaseUrl: string; readonly settings: Env };

/** Runs `work` on the portal's database, beside a running portal or with the database started meanwhile. */
export async function withDatabase<T>(name: string, work: (context: CommandContext) => Promise<T>): Promise<T> {
  const settings = env();
  const closers = new Closers();
  closers.closeOnSignal();
  const database = await borrowDatabase(settings, `npm run cli -- ${name}`);
  closers.add(database.close);
  process.env.DATABASE_URL = database.url;
  const db = createDb({ url: () => database.url, connections: 5, statementTimeoutMs: 600_000, name: 'portal-cli' });
  try {
    return await work({ db, databaseUrl: database.url, settings });
  } finally {
    await db.$disconnect();
    await closers.close();
  }
}
