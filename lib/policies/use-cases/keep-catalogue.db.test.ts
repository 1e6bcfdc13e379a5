import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { type PolicyStep, policyDraftSchema } from '../draft-schema.ts';
import { listDeskPolicies } from '../queries/desk-policies.ts';
import { findDeskPolicy } from '../queries/desk-policy.ts';
import { findPolicy } from '../queries/find-policy.ts';
import { publishPolicy } from './publish-policy.ts';
import { runTrial } from './run-trial.ts';
import { startTrial } from './start-trial.ts';
import { changePolicyEntry, verifyPolicy } from './verify-policy.ts';
import { writeDraft } from './write-draft.ts';

const { db } = await testDatabase();
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const owner = await createCompany(db, 'owner');
const { districtId } = head;
const context = { now: Temporal.Instant.from('2026-11-29T02:00:00Z'), address: null };
const when = { now: context.now, timeZone: 'Asia/Shanghai' };
const today = Temporal.PlainDate.from('2026-11-29');

const atMost = (employees: number) => ({
  condition: { kind: 'number', left: { field: 'employees' }, is: '<=', right: employees },
});
const draft = (code: string, changes: Record<string, unknown> = {}) =>
  policyDraftSchema.parse({
    code,
    revision: 0,
    title: '<script>alert(1)</script>',
    titleEn: 'Award',
    kind: 'general',
    issuer: '区投促办',
    issuerEn: 'Office',
    benefit: '十万元',
    benefitEn: 'CNY 100,000',
    windowKind: 'notice',
    window: '按通知',
    windowEn: 'By notice',
    rule: JSON.stringify(atMost(300)),
    ...changes,
  });
const write = (code: string, changes: Record<string, unknown> = {}, isNew = false) =>
  writeDraft(db, dispatcher, draft(code, changes), { ...context, isNew });
const tried = async (step: PolicyStep) =>
  runTrial(db, valueOrThrow(await startTrial(db, dispatcher, step, when)), { clock: () => context.now });
const shown = (code: string) => findPolicy(db, districtId, code, { locale: 'zh-CN', today });

describe('a draft', () => {
  it('is a policy of the district’s own that nobody sees before it is published', async () => {
    expect(await write('C90', {}, true)).toMatchObject({ ok: true, value: 1 });
    expect(await shown('C90')).toBeNull();
    const rows = await listDeskPolicies(db, dispatcher, { tab: 'drafts', limit: 50, today });
    expect(rows).toMatchObject([{ code: 'C90', number: null, hasDraft: true, isListed: false }]);
    expect(await write('C90', {}, true)).toMatchObject({ refusal: { code: 'code-taken', field: 'code' } });
  });

  it('of a policy in force leaves what is published as it is, and is written again by who has seen it', async () => {
    expect(await write('N01', { materials: [undefined, 'M03'] })).toMatchObject({ value: 2 });
    expect(await write('N01')).toMatchObject({ refusal: { code: 'setting-changed' } });
    expect(await write('N01', { revision: 1, benefit: '二十万元' })).toMatchObject({ value: 2 });
    const policy = await findDeskPolicy(db, dispatcher, 'N01');
    expect(policy?.draft).toMatchObject({ number: 2, revision: 2, benefit: '二十万元' });
    expect((await shown('N01'))?.number).toBe(1);
  });

  it.each([
    ['a field there is not', { rule: { condition: { kind: 'flag', field: 'lucky', is: true } } }, 'rule-unknown-field'],
    [
      'bounds no company can meet',
      {
        rule: {
          condition: {
            kind: 'all',
            of: [atMost(10).condition, { kind: 'number', left: { field: 'employees' }, is: '>=', right: 20 }],
          },
        },
      },
      'rule-contradicts',
    ],
    ['days that end before they begin', { validFrom: '2027-01-01', validUntil: '2026-01-01' }, 'validity-ends-before'],
    [
      'a window that closes before it opens',
      { windows: [{ opensOn: '2027-02-01', closesOn: '2027-01-01' }] },
      'window-ends-before',
    ],
    ['a window without a first day', { windows: [{ closesOn: '2027-01-01' }] }, 'window-has-no-beginning'],
  ])('is refused with %s', async (_, changes, code) => {
    const rule = 'rule' in changes ? { rule: JSON.stringify(changes.rule) } : {};
    expect(await write('C91', { ...changes, ...rule }, true)).toMatchObject({ refusal: { code } });
    expect(await findDeskPolicy(db, dispatcher, 'C91')).toBeNull();
  });

  it.each([
    ['an address that would run', { sourceUrl: 'javascript:alert(1)' }],
    ['a rule of no shape', { rule: '{"condition":{"kind":"code","run":"x"}}' }],
    ['a rule that is no JSON', { rule: '{' }],
    ['a notice of five megabytes', { body: '字'.repeat(1_700_000) }],
    ['a code with a path in it', { code: '../C1' }],
  ])('cannot hold %s', (_, changes) => {
    expect(() => draft('C92', changes)).toThrow();
  });

  it('is nobody else’s to write', async () => {
    expect(await writeDraft(db, handler, draft('C93'), context)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await writeDraft(db, owner, draft('C93'), context)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await findDeskPolicy(db, handler, 'N01')).toBeNull();
    expect(await listDeskPolicies(db, handler, { tab: 'all', limit: 5, today })).toEqual([]);
  });
});

describe('publishing', () => {
  it('takes only the very draft that was tried on all companies', async () => {
    const step = { code: 'N01', number: 2, revision: 2 };
    expect(await publishPolicy(db, head, step, context)).toMatchObject({ refusal: { code: 'policy-untried' } });
    const trial = valueOrThrow(await startTrial(db, dispatcher, step, when));
    expect(await publishPolicy(db, head, step, context)).toMatchObject({ refusal: { code: 'policy-untried' } });
    await runTrial(db, trial, { clock: () => context.now });
    expect(await write('N01', { revision: 2, benefit: '二十万元' })).toMatchObject({ value: 2 });
    expect(await publishPolicy(db, head, { ...step, revision: 3 }, context)).toMatchObject({
      refusal: { code: 'policy-untried' },
    });
  });

  it('puts the version into the catalogue, to be verified anew, and is written down', async () => {
    const step = { code: 'N01', number: 2, revision: 3 };
    await tried(step);
    expect(await publishPolicy(db, dispatcher, step, context)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await publishPolicy(db, head, { ...step, revision: 1 }, context)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    valueOrThrow(await verifyPolicy(db, head, { code: 'N01', number: 1, verification: 'verified' }, context));
    expect((await shown('N01'))?.verification).toBe('verified');
    expect(await publishPolicy(db, head, step, context)).toMatchObject({ value: 2 });
    expect(await shown('N01')).toMatchObject({ number: 2, verification: 'pending', benefit: '二十万元' });
    expect(await db.auditEntry.count({ where: { districtId, action: 'policy-changed', subject: 'N01' } })).toBe(5);
    const own = { code: 'C90', number: 1, revision: 1 };
    await tried(own);
    expect(await publishPolicy(db, head, own, context)).toMatchObject({ value: 1 });
    expect((await shown('C90'))?.title).toBe('<script>alert(1)</script>');
  });

  it('of one district leaves the catalogue of another as it was', async () => {
    const { policyId } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code: 'N01' } });
    const other = await db.district.create({
      data: {
        code: '330199',
        name: '别的区',
        nameEn: 'Other',
        timeZone: 'Asia/Shanghai',
        calendarCode: 'CN',
        week: {},
      },
    });
    const entry = { districtId: other.id, policyId, code: 'N01', rank: 3 };
    await expect(db.districtPolicy.create({ data: { ...entry, number: 2 } })).rejects.toThrow();
    await db.districtPolicy.create({ data: { ...entry, number: 1 } });
    expect((await findPolicy(db, other.id, 'N01', { locale: 'en', today }))?.number).toBe(1);
  });

  it('is verified in the version that was looked at, with who and when, and taken back', async () => {
    expect(await verifyPolicy(db, head, { code: 'N01', number: 1, verification: 'verified' }, context)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    valueOrThrow(await verifyPolicy(db, head, { code: 'N01', number: 2, verification: 'verified' }, context));
    const policy = await findDeskPolicy(db, head, 'N01');
    expect(policy?.entry).toMatchObject({ verifiedBy: { name: head.name }, number: 2 });
    valueOrThrow(await verifyPolicy(db, head, { code: 'N01', number: 2, verification: 'pending' }, context));
    expect((await shown('N01'))?.verifiedAt).toBeNull();
  });

  it('is taken out of sight and given a unit to ask', async () => {
    const entry = { code: 'C90', contactUnitCode: 'D02', isListed: false };
    expect(await changePolicyEntry(db, head, { ...entry, contactUnitCode: 'D99' }, context)).toMatchObject({
      refusal: { code: 'unknown-unit' },
    });
    valueOrThrow(await changePolicyEntry(db, head, entry, context));
    expect(await shown('C90')).toBeNull();
    expect((await findDeskPolicy(db, head, 'C90'))?.entry).toMatchObject({ contactUnitCode: 'D02', isListed: false });
  });
});
