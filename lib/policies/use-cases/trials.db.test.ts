import { randomUUIDv7 } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { policyDraftSchema } from '../draft-schema.ts';
import { findDeskPolicy } from '../queries/desk-policy.ts';
import { findTrial, listMoved } from '../queries/trials.ts';
import { stopUnfinishedTrials } from '../repository/trials.ts';
import { cancelTrial } from './cancel-trial.ts';
import { publishPolicy } from './publish-policy.ts';
import { runTrial } from './run-trial.ts';
import { startTrial } from './start-trial.ts';
import { writeDraft } from './write-draft.ts';

const { db } = await testDatabase();
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const owner = await createCompany(db, 'owner');
const { districtId } = head;
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const clock = () => NOW;
const WHEN = { now: NOW, timeZone: 'Asia/Shanghai' };
const context = { now: NOW, address: null };

/** 2,300 companies with 0, 10, 20 … 90 staff in turn, and the owner's, of which nothing is known. */
await db.enterprise.createMany({
  data: Array.from({ length: 2_300 }, (_, at) => {
    const serial = `MA1T${String(at).padStart(4, '0')}`;
    const uscc = usccFrom({ authority: '9', kind: '1', area: '310105', serial });
    return { districtId, id: randomUUIDv7(), uscc, name: `试算公司${at}` };
  }),
});
const companies = await db.enterprise.findMany({
  where: { districtId, name: { startsWith: '试算公司' } },
  select: { id: true, name: true },
});
const statedAt = new Date(NOW.epochMilliseconds);
await db.enterpriseFact.createMany({
  data: companies.map(({ id: enterpriseId, name }) => {
    const value = (Number(name.slice(4)) % 10) * 10;
    return { districtId, enterpriseId, field: 'employees', year: 2025, value, statedAt };
  }),
});

const rule = (from: number, until: number) => {
  const bound = (is: string, right: number) => ({ kind: 'number', left: { field: 'employees' }, is, right });
  return { condition: { kind: 'all', of: [bound('>=', from), bound('<=', until)] } };
};
const texts = {
  ...{ title: '用工补贴', titleEn: 'Award', kind: 'general', issuer: '区投促办', issuerEn: 'Office' },
  ...{ benefit: '十万元', benefitEn: 'CNY 100,000', windowKind: 'notice', window: '按通知', windowEn: 'By notice' },
};
const write = async (code: string, revision: number, conditions: object, isNew = false) => {
  const draft = policyDraftSchema.parse({ ...texts, code, revision, rule: JSON.stringify(conditions) });
  return valueOrThrow(await writeDraft(db, dispatcher, draft, { ...context, isNew }));
};
const start = async (code: string, number: number, revision: number) =>
  valueOrThrow(await startTrial(db, dispatcher, { code, number, revision }, WHEN));
const policyIdOf = async (code: string) => (await findDeskPolicy(db, head, code))?.policyId ?? '';
const seen = async (code: string) => findTrial(db, head, await policyIdOf(code));

describe('a trial of the next version', () => {
  const code = 'T01';
  it('says who gains and who loses, company by company, and lists every one', async () => {
    await write(code, 0, rule(10, 40), true);
    const first = await start(code, 1, 1);
    expect(await runTrial(db, first, { clock })).toBe(2_301);
    expect(await seen(code)).toMatchObject({
      ...{ state: 'done', day: '2026-11-29', formerNumber: null, done: 2_301, total: 2_301 },
      verdicts: { eligible: 920, unknown: 1, ineligible: 1_380 },
      movements: { gains: 920, loses: 0, 'becomes-unknown': 1, 'ruled-out': 0 },
    });
    valueOrThrow(await publishPolicy(db, head, { code, number: 1, revision: 1 }, context));

    await write(code, 0, rule(30, 60));
    const next = await start(code, 2, 1);
    await runTrial(db, next, { clock });
    expect((await seen(code))?.movements).toEqual({ gains: 460, loses: 460, 'becomes-unknown': 0, 'ruled-out': 0 });
    const listed: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await listMoved(db, head, { trialId: next.id, movement: 'loses', after });
      listed.push(...page.items.map(({ name, before, after: then }) => `${name.slice(-1)} ${before} ${then}`));
      after = page.next;
    }
    expect(listed).toHaveLength(460);
    expect([...new Set(listed)].sort()).toEqual(['1 eligible ineligible', '2 eligible ineligible']);
    valueOrThrow(await publishPolicy(db, head, { code, number: 2, revision: 1 }, context));
    const [entry] = await db.auditEntry.findMany({ where: { subject: code }, orderBy: { seq: 'desc' }, take: 1 });
    expect(entry?.data).toEqual({ step: 'publish', number: 2, before: 1, gains: 460, loses: 460 });
  });
});

describe('a trial that runs', () => {
  let code = '';
  let written = 0;
  beforeEach(async () => {
    code = `T1${++written}`;
    await write(code, 0, rule(10, 40), true);
  });

  it('goes on where a killed worker left it, and counts nobody twice', async () => {
    const trial = await start(code, 1, 1);
    expect(await runTrial(db, trial, { clock, batches: 1 })).toBe(1_000);
    expect(await seen(code)).toMatchObject({ state: 'running', done: 1_000 });
    const both = await Promise.all([runTrial(db, trial, { clock }), runTrial(db, trial, { clock })]);
    expect(both.reduce((sum, count) => sum + count, 0)).toBe(1_301);
    expect(await runTrial(db, trial, { clock })).toBe(0);
    expect(await seen(code)).toMatchObject({ state: 'done', done: 2_301, movements: { gains: 920 } });
    expect(await db.policyTrialCompany.count({ where: { trialId: trial.id, movement: 'gains' } })).toBe(920);
  });

  it('is joined by whoever asks for the same, at the same moment too', async () => {
    const asked = await Promise.all([start(code, 1, 1), start(code, 1, 1)]);
    expect(asked[1]).toEqual(asked[0]);
    const [jobs] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int as "count" from pgboss.job where name = 'try-policy' and data->>'id' = ${asked[0]?.id}`;
    expect(jobs?.count, 'whoever joins sends another worker, should the first be lost').toBe(2);
    await runTrial(db, await start(code, 1, 1), { clock });
    expect((await start(code, 1, 1)).id).not.toBe(asked[0]?.id);
  });

  it('of a draft written again ends, and another takes its place', async () => {
    const trial = await start(code, 1, 1);
    await runTrial(db, trial, { clock, batches: 1 });
    await write(code, 1, rule(20, 40));
    expect(await runTrial(db, trial, { clock })).toBe(0);
    expect(await seen(code)).toMatchObject({ state: 'stopped', done: 1_000 });
    expect(await startTrial(db, dispatcher, { code, number: 1, revision: 1 }, WHEN)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    const early = await start(code, 1, 2);
    await write(code, 2, rule(30, 40));
    expect((await start(code, 1, 3)).id).not.toBe(early.id);
    expect(await db.policyTrial.count({ where: { policyId: await policyIdOf(code), state: 'running' } })).toBe(1);
  });

  it('that no worker finishes is given up', async () => {
    await start(code, 1, 1);
    expect(await stopUnfinishedTrials(db, NOW, NOW)).toBe(0);
    expect(await stopUnfinishedTrials(db, NOW.add({ hours: 1 }), NOW.add({ hours: 25 }))).toBeGreaterThan(0);
    expect(await seen(code)).toMatchObject({ state: 'stopped', done: 0 });
  });

  it('is stopped by those who keep the catalogue, once, and goes on no further', async () => {
    const trial = await start(code, 1, 1);
    await runTrial(db, trial, { clock, batches: 1 });
    for (const other of [handler, owner]) {
      expect(await cancelTrial(db, other, trial.id, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
      expect(await startTrial(db, other, { code, number: 1, revision: 1 }, WHEN)).toMatchObject({
        refusal: { code: 'forbidden' },
      });
      expect(await findTrial(db, other, await policyIdOf(code))).toBeNull();
      expect((await listMoved(db, other, { trialId: trial.id, movement: 'gains' })).items).toEqual([]);
    }
    expect(await cancelTrial(db, head, trial.id, NOW)).toEqual({ ok: true, value: null });
    expect(await cancelTrial(db, head, trial.id, NOW)).toMatchObject({ refusal: { code: 'trial-ended' } });
    expect(await runTrial(db, trial, { clock })).toBe(0);
    expect(await publishPolicy(db, head, { code, number: 1, revision: 1 }, context)).toMatchObject({
      refusal: { code: 'policy-untried' },
    });
  });
});
