import { Client } from 'pg';
import { createDb, type Db } from '#lib/platform/db.ts';
import type { Login } from './people.ts';
import { portal } from './portal.ts';

/** The portal's own database, for arranging what no page can: another district, somebody's rights as they are stored. */
export const openDatabase = (): Db =>
  createDb({ url: () => portal.databaseUrl, connections: 4, statementTimeoutMs: 30_000, name: 'portal-e2e' });

/** Ends the newest session of a person, as an administrator or the idle time-out would, behind the back of the window. */
export async function endNewestSession(login: Login): Promise<void> {
  const client = new Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `update "Session" set "revokedAt" = now() where "id" =
         (select s."id" from "Session" s join "User" u on u."id" = s."userId"
          where u."login" = $1 order by s."createdAt" desc limit 1)`,
      [login],
    );
  } finally {
    await client.end();
  }
}

/** The identifier of the first row of a table that is so, for an address that holds one. */
export async function idOf(table: 'User' | 'ReplyTemplate' | 'Complaint', condition: string): Promise<string> {
  const client = new Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(`select "id" from "${table}" where ${condition} limit 1`);
    if (!rows[0]) throw new Error(`No ${table} where ${condition}`);
    return rows[0].id;
  } finally {
    await client.end();
  }
}

/** Lets the running clock of a case run out a working week ago, as if it had been started a fortnight before. */
export async function letRunOut(number: string, clock: 'helper'): Promise<void> {
  const client = new Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `update "Clock" k set "startedAt" = k."startedAt" - w.by, "dueAt" = k."dueAt" - w.by,
         "originalDueAt" = k."originalDueAt" - w.by, "warnAt" = k."warnAt" - w.by, "darkRedAt" = k."darkRedAt" - w.by
       from "Case" c, (select interval '14 days' as by) w
       where c."districtId" = k."districtId" and c."id" = k."caseId" and c."number" = $1 and k."name" = $2
         and k."stoppedAt" is null`,
      [number, clock],
    );
  } finally {
    await client.end();
  }
}
