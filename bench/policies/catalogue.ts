import { setTimeout as sleep } from 'node:timers/promises';
import { createDb, type Db } from '#lib/platform/db.ts';
import { type Compared, compare } from '../measure/load.ts';

export const CATALOGUE = 10_000;
const ROUNDS = 3;

type Portal = { readonly BASE_URL: string; readonly DATABASE_URL: string };

/**
 * The public catalogue page of a running portal beside an empty page of the reference: as the demo has it, then with 10,000 policies
 * more, filtered, searched and near its end.
 */
export async function measureCatalogue({ BASE_URL, DATABASE_URL }: Portal, empty: string): Promise<Compared[]> {
  const ask = (name: string, query: string) =>
    compare(`${name} ÷ empty dynamic page`, { url: `${BASE_URL}/policies${query}` }, { url: empty }, ROUNDS);
  const few = await ask('catalogue page, the policies of the demo', '');
  const db = createDb({ url: () => DATABASE_URL, connections: 2, statementTimeoutMs: 600_000, name: 'bench' });
  try {
    const { id } = await db.district.findFirstOrThrow({ where: { code: '310105' } });
    await fillCatalogue(db, id);
    await untilMatched(db);
  } finally {
    await db.$disconnect();
  }
  const cursor = Buffer.from('2 X95').toString('base64url');
  return [
    few,
    await ask(`the same with ${CATALOGUE} more`, ''),
    await ask('of these one level and kind', '?level=city&kind=own'),
    await ask('of these those open now', '?state=open'),
    await ask('of these a search of two characters', `?q=${encodeURIComponent('补贴')}`),
    await ask('of these a page near the end', `?cursor=${cursor}`),
  ];
}

/** The worker of the portal has gone through what the new policies ask of it. */
async function untilMatched(db: Db): Promise<void> {
  while ((await db.matchDue.count()) > 0 || (await db.matchRun.count({ where: { finishedAt: null } })) > 0)
    await sleep(1_000);
}

/** Copies of what the catalogue has, each under a code of its own. */
export async function fillCatalogue(db: Db, districtId: number): Promise<void> {
  await db.$executeRaw`
    with chosen as (
      select gen_random_uuid() as "id", v.*, i from generate_series(1, ${CATALOGUE}::int) i
        join (select *, row_number() over (order by "policyId") - 1 as place, count(*) over () as total from "PolicyVersion") v
          on v.place = i % v.total),
    made as (insert into "Policy" ("id", "districtId", "code", "level")
      select "id", ${districtId}::int, 'X' || i, 'city' from chosen returning "id")
    insert into "PolicyVersion" ("policyId", "number", "status", "title", "titleEn", "kind", "issuer", "issuerEn", "benefit", "benefitEn",
      "windowKind", "window", "windowEn", "rule", "publishedAt")
    select c."id", 1, 'published', c."title" || i, c."titleEn", c."kind", c."issuer", c."issuerEn", c."benefit", c."benefitEn",
      c."windowKind", c."window", c."windowEn", c."rule", now() from chosen c join made m on m."id" = c."id"`;
  await db.$executeRaw`
    insert into "DistrictPolicy" ("districtId", "policyId", "code", "number", "rank")
    select ${districtId}::int, "id", "code", 1, 2 from "Policy" where "code" like 'X%'`;
  await db.$executeRawUnsafe('analyze');
}
