import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { policyDraftSchema } from '../draft-schema.ts';
import { listDeskPolicies } from '../queries/desk-policies.ts';
import { findDeskPolicy } from '../queries/desk-policy.ts';
import { dryRun } from '../queries/dry-run.ts';
import { findPolicy } from '../queries/find-policy.ts';
import { publishPolicy } from './publish-policy.ts';
import { changePolicyEntry, verifyPolicy } from './verify-policy.ts';
import { writeDraft } from './write-draft.ts';

const { db } = await testDatabase();
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const owner = await createCompany(db, 'owner');
const { districtId } = head;
const context = { now: Temporal.Instant.from('2026-11-29T02:00:00Z'), address: null };
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
  it('is tried on all companies first: who gains, who loses', async () => {
    const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
    await db.enterpriseFact.create({
      data: { districtId, enterpriseId, field: 'employees', year: 2025, value: 50, statedAt: new Date() },
    });
    const rules = { before: atMost(10) as never, after: atMost(60) as never, today };
    const tried = await dryRun(db, head, rules);
    expect(tried).toMatchObject({ gains: 1, loses: 0 });
    expect(tried?.moved).toMatchObject([{ before: 'ineligible', after: 'eligible' }]);
    expect(await dryRun(db, head, { ...rules, before: rules.after, after: rules.before })).toMatchObject({ loses: 1 });
    expect(tried?.companies).toBe(await db.enterprise.count({ where: { districtId } }));
    expect(await dryRun(db, handler, rules)).toBeNull();
  });

  it('puts the version into the catalogue, to be verified anew, and is written down', async () => {
    const step = { code: 'N01', number: 2, revision: 2 };
    expect(await publishPolicy(db, dispatcher, step, context)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await publishPolicy(db, head, { ...step, revision: 1 }, context)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    valueOrThrow(await verifyPolicy(db, head, { code: 'N01', number: 1, verification: 'verified' }, context));
    expect((await shown('N01'))?.verification).toBe('verified');
    expect(await publishPolicy(db, head, step, context)).toMatchObject({ value: 2 });
    expect(await shown('N01')).toMatchObject({ number: 2, verification: 'pending', benefit: '二十万元' });
    expect(await db.auditEntry.count({ where: { districtId, action: 'policy-changed', subject: 'N01' } })).toBe(4);
    expect(await publishPolicy(db, head, { code: 'C90', number: 1, revision: 1 }, context)).toMatchObject({ value: 1 });
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
