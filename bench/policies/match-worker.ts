import { createDb } from '#lib/platform/db.ts';
import { keepMatches } from '#lib/policies/use-cases/keep-matches.ts';

/** A worker that does nothing but keep matches, as of the instant it is given, until none is left to do. */
const [, , url = '', now = ''] = process.argv;
const db = createDb({ url: () => url, connections: 2, statementTimeoutMs: 600_000, name: 'bench' });
while ((await keepMatches(db, Temporal.Instant.from(now))) > 0);
await db.$disconnect();
