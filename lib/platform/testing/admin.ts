import pg from 'pg';

export const TEMPLATE = 'portal_template';

export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${pg.escapeIdentifier(template)} strategy file_copy` : '';
  await run(adminUrl, `create database ${pg.escapeIdentifier(name)}${from}`);
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await run(adminUrl, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

async function run(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
