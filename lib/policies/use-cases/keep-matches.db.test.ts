import { beforeEach, describe, expect, it } from 'vitest';
import { createCompany, secondDistrict } from '#lib/cases/testing/people.ts';
import type { Db } from '#lib/platform/db.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { compileRule } from '../domain/compile.ts';
import { explainRule } from '../domain/explain.ts';
import { companyFacts } from '../queries/company-facts.ts';
import { listInForce } from '../queries/in-force.ts';
import { keepMatches } from './keep-matches.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const owners = [];
for (let index = 0; index < 6; index += 1) owners.push(await createCompany(db, `owner${index}`));
const ids = owners.map(({ memberships: [own] }) => own?.enterpriseId ?? '');
const districtId = owners[0]?.districtId ?? 0;

beforeEach(async () => {
  await keepMatches(db, NOW);
});

const stored = async () =>
  (await db.enterpriseMatch.findMany({ where: { districtId } }))
    .flatMap(({ enterpriseId, eligible, unknown, nearMiss }) =>
      Object.entries({ eligible, unknown, 'near-miss': nearMiss }).flatMap(([standing, codes]) =>
        codes.map((code) => `${enterpriseId} ${code} ${standing}`),
      ),
    )
    .toSorted();

/** The same from the explanations that companies read, and from nothing stored. */
async function computed(now = NOW): Promise<string[]> {
  const today = now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  const policies = await listInForce(db, districtId, today);
  const found: string[] = [];
  for await (const batch of companyFacts(db, districtId, today))
    for (const { id, facts } of batch)
      for (const { code, rule } of policies) {
        const { verdict, isNearMiss } = explainRule(compileRule(rule, today), facts);
        const standing = verdict === 'ineligible' ? (isNearMiss ? 'near-miss' : null) : verdict;
        if (standing) found.push(`${id} ${code} ${standing}`);
      }
  return found.toSorted();
}

const state = (enterpriseId: string, field: string, value: number | boolean | string) =>
  db.enterpriseFact.upsert({
    where: { districtId_enterpriseId_field_year: { districtId, enterpriseId, field, year: 0 } },
    create: { districtId, enterpriseId, field, value, statedAt: new Date(0) },
    update: { value },
  });

const qualify = (enterpriseId: string, expiresOn: string) =>
  db.enterpriseQualification.upsert({
    where: { districtId_enterpriseId_kind: { districtId, enterpriseId, kind: 'high-tech' } },
    create: { districtId, enterpriseId, kind: 'high-tech', expiresOn: new Date(expiresOn) },
    update: { expiresOn: new Date(expiresOn) },
  });

/** The same numbers below the one asked for in every run. */
function numbers(): (below: number) => number {
  let seed = 7;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}

describe('stored matches', () => {
  it('say after any changes what a full reckoning says', async () => {
    const next = numbers();
    const changes = [
      (id: string) => state(id, 'employees', next(900)),
      (id: string) => state(id, 'taxableIncome', next(600)),
      (id: string) => state(id, 'restrictedIndustry', next(2) === 0),
      (id: string) => state(id, 'vatType', ['small', 'general'][next(2)] ?? ''),
      (id: string) => db.enterpriseFact.deleteMany({ where: { enterpriseId: id, field: 'employees' } }),
      (id: string) => qualify(id, `202${next(4) + 5}-06-30`),
      (id: string) =>
        db.enterprise.updateMany({ where: { id }, data: { industryCode: ['I6513', 'H6210', null][next(3)] ?? null } }),
      (id: string) => db.enterprise.updateMany({ where: { id }, data: { qualificationsCheckedAt: new Date(next(9)) } }),
      () => list(next(2) === 0),
    ];
    const seen = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      for (let each = 0; each < 5; each += 1) await changes[next(changes.length)]?.(ids[next(ids.length)] ?? '');
      await keepMatches(db, NOW);
      expect(await stored()).toEqual(await computed());
      seen.add(JSON.stringify(await stored()));
    }
    await list(true);
    expect(seen.size).toBeGreaterThan(6);
  });

  it('touch only the company that has changed', async () => {
    await state(ids[0] ?? '', 'employees', 77);
    await state(ids[0] ?? '', 'taxableIncome', 12);
    expect(await keepMatches(db, NOW)).toBe(1);
    expect(await keepMatches(db, NOW)).toBe(0);
  });

  it('follow the day of the district, and make up for days on which no worker ran', async () => {
    await qualify(ids[1] ?? '', '2026-12-10');
    await keepMatches(db, NOW);
    const before = await stored();
    const later = Temporal.Instant.from('2026-12-10T16:00:00Z');
    expect(await keepMatches(db, later)).toBe(ids.length);
    expect(await stored()).toEqual(await computed(later));
    expect(await stored()).not.toEqual(before);
    await db.matchRun.deleteMany({});
  });

  it('are kept by several workers at once as by one, and a killed run goes on where it was', async () => {
    await list(false);
    await list(true);
    const killed = failing(db);
    await expect(keepMatches(killed, NOW)).rejects.toThrow('killed');
    expect(await db.matchRun.count({ where: { finishedAt: null } })).toBe(0);
    await Promise.all([keepMatches(db, NOW), keepMatches(db, NOW), keepMatches(db, NOW)]);
    await keepMatches(db, NOW);
    expect(
      await db.matchRun.findFirst({ where: { reason: 'policies' }, orderBy: { startedAt: 'desc' } }),
    ).toMatchObject({ done: ids.length, total: ids.length });
    expect(await stored()).toEqual(await computed());
    const [first, ...others] = ids.toSorted();
    await db.enterpriseMatch.deleteMany({});
    await db.matchRun.updateMany({
      where: { districtId, reason: 'day' },
      data: { finishedAt: null, cursor: first ?? null, done: 1 },
    });
    expect(await keepMatches(db, NOW)).toBe(others.length);
    expect(new Set((await stored()).map((each) => each.split(' ')[0]))).toEqual(new Set(others));
    expect(await db.matchRun.findFirst({ where: { reason: 'day', districtId } })).toMatchObject({ done: ids.length });
  });

  it('of a district are of its own companies and policies', async () => {
    const other = await secondDistrict(db);
    await keepMatches(db, NOW);
    expect(await db.matchRun.count({ where: { districtId: other, reason: 'day' } })).toBe(1);
    const row = { enterpriseId: ids[0] ?? '', eligible: [], unknown: [], nearMiss: [] };
    await expect(db.enterpriseMatch.create({ data: { ...row, districtId: other } })).rejects.toThrow();
  });

  it('name policies of the catalogue only, each once, and go with a company and with a policy', async () => {
    const change = (enterpriseId: string, data: object) =>
      db.enterpriseMatch.updateMany({ where: { districtId, enterpriseId }, data });
    const [gone = '', kept = ''] = ids;
    await expect(change(kept, { nearMiss: ['NO-SUCH'] })).rejects.toThrow('EnterpriseMatch_codes_check');
    await expect(change(kept, { eligible: ['N01'], unknown: ['N01'] })).rejects.toThrow('EnterpriseMatch_lists_check');
    const named = async (code: string) => (await stored()).filter((line) => line.split(' ')[1] === code).length;
    await db.enterpriseMatch.deleteMany({ where: { enterpriseId: gone } });
    await change(kept, { eligible: ['N01'], unknown: ['N02', 'N03'], nearMiss: [] });
    await db.districtPolicy.update({ where: { districtId_code: { districtId, code: 'N02' } }, data: { code: 'N02X' } });
    expect(await named('N02')).toBe(0);
    await keepMatches(db, NOW);
    expect(await named('N02X')).toBeGreaterThan(0);
    await db.districtPolicy.delete({ where: { districtId_code: { districtId, code: 'N02X' } } });
    expect(await named('N02X')).toBe(0);
    expect(await stored()).toEqual(await computed());
    await db.enterprise.create({
      data: { districtId, id: ids[0]?.replace(/^./, 'f') ?? '', uscc: '91310105LEAVING000', name: 'x' },
    });
    await keepMatches(db, NOW);
    expect(await db.enterpriseMatch.count({ where: { districtId } })).toBe(ids.length + 1);
    await db.enterprise.deleteMany({ where: { districtId, uscc: '91310105LEAVING000' } });
    expect(await db.enterpriseMatch.count({ where: { districtId } })).toBe(ids.length);
  });

  it('of a policy that is deleted while a batch is written are gone as well', async () => {
    const code = 'N03';
    let deleting: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      await tx.enterpriseMatch.updateMany({
        where: { districtId },
        data: { eligible: [code], unknown: [], nearMiss: [] },
      });
      deleting = Promise.resolve(db.districtPolicy.delete({ where: { districtId_code: { districtId, code } } }));
      await waitsForLock();
    });
    await deleting;
    expect((await stored()).filter((line) => line.includes(code))).toEqual([]);
  });
});

/** Somebody waits for a lock that another holds. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int as "count" from pg_locks where not granted and "pid" in (
        select "pid" from pg_stat_activity where "datname" = current_database())`;
    if (row && row.count > 0) return;
  }
}

const list = async (isListed: boolean) =>
  db.districtPolicy.updateMany({ where: { districtId, code: { in: ['N01', 'N02'] } }, data: { isListed } });

/** A worker that dies at the end of its first batch, before it is written for good. */
const failing = (real: Db): Db =>
  new Proxy(real, {
    get: (target, name) =>
      name === '$transaction'
        ? (work: (tx: unknown) => Promise<unknown>) =>
            target.$transaction(async (tx) => {
              await work(tx);
              throw new Error('killed');
            })
        : Reflect.get(target, name),
  });
