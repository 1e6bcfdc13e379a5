import pg from 'pg';

const MARK = 'loading the demo story';

/** Marks a database that was empty, so that a story broken off by a crash is known for what it is. */
export const markLoading = (url: string): Promise<void> => run(url, `comment on schema public is '${MARK}'`);

export const markLoaded = (url: string): Promise<void> => run(url, 'comment on schema public is null');

/** Empties a database in which only half of the demo story was loaded: nothing else was ever in it. */
export async function clearHalfToldStory(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ mark: string | null }>(
    `select obj_description('public'::regnamespace, 'pg_namespace') as mark`,
  );
  await client.end();
  if (rows[0]?.mark === MARK) await emptyDatabase(url);
}

export const emptyDatabase = (url: string): Promise<void> =>
  run(url, 'drop schema if exists pgboss cascade; drop schema public cascade; create schema public');

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
