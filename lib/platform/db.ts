import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ClientInTurn } from './client-in-turn.ts';
import { embeddedDatabaseUrl } from './embedded-postgres/address.ts';
import { env } from './env.ts';
import { type Prisma, PrismaClient } from './prisma-client/client.ts';
import { keptInProcess } from './process-memory.ts';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

export type DbOptions = {
  /** Asked at the first query, not before: pages are built where there is no database. */
  readonly url: () => string;
  readonly connections: number;
  readonly statementTimeoutMs: number;
  readonly name: string;
};

/** A client with its own pool; `db` below serves everything but long work. */
export function createDb({ url, connections, statementTimeoutMs, name }: DbOptions): Db {
  const factory = () =>
    new PrismaPg(
      {
        Client: ClientInTurn,
        connectionString: url(),
        max: connections,
        application_name: name,
        statement_timeout: statementTimeoutMs,
        idle_in_transaction_session_timeout: 2 * statementTimeoutMs,
        connectionTimeoutMillis: 5_000,
        keepAlive: true,
      },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    );
  return new PrismaClient({
    adapter: { provider: 'postgres', adapterName: 'portal', connect: () => factory().connect() },
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: statementTimeoutMs },
  });
}

/** Where this process finds its database. */
export const databaseUrl = (): string => env().databaseUrl ?? embeddedDatabaseUrl(env().dataDir);

/** The one client of this process. */
export const db: Db = keptInProcess('db', () =>
  createDb({ url: databaseUrl, connections: 15, statementTimeoutMs: 15_000, name: 'portal' }),
);

/**
 * A query with this comment is planned for its values each time: a plan kept for any unit or status would read a million rows
 * for the one that has ten. Everything else keeps its plan; planning a filing's one large statement costs more than running it.
 */
const PLANNED_EACH_TIME = '/* planned each time */';

const NAMES_KEPT = 2_000;
const names = new Map<string, string>();

/** Prepared statements take a third off a small query; past the cap a statement stays unnamed, so a server's memory is bounded. */
function statementName(sql: string): string {
  if (sql.includes(PLANNED_EACH_TIME)) return '';
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= NAMES_KEPT || sql.length > 20_000) return '';
  const name = createHash('sha1').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}
