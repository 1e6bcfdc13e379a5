import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { recordOpened, recordSent } from '#lib/policies/commands/record-reach.ts';
import type { ApplicationStep } from '#lib/policies/domain/application.ts';
import { listReached } from '#lib/policies/queries/reached.ts';
import { beginApplication } from '#lib/policies/use-cases/begin-application.ts';
import { stepApplication } from '#lib/policies/use-cases/step-application.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { getPolicyReport } from './get-policy-report.ts';
import { policyReportSchema } from './schema.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const second = await createCompany(db, 'second');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const unitHead = await createStaff(db, 'unit-head', 'D07', 'unit-head');
const officer = await createStaff(db, 'officer', '310105001000', 'service-officer');
const { districtId } = head;
const now = Temporal.Instant.from('2026-11-29T02:00:00Z');
const clock = { now, timeZone: 'Asia/Shanghai' };
const november = { from: '2026-11-01', to: '2026-11-30' };

const report = async (viewer: Viewer, query: Record<string, string> = {}) =>
  valueOrThrow(
    await getPolicyReport(db, viewer, policyReportSchema.parse({ ...november, ...query }), { now, locale: 'zh-CN' }),
  );

type Told = [ApplicationStep, string, string?, Viewer?];
async function apply(viewer: Viewer, code: string, ...steps: Told[]) {
  const applicationId = valueOrThrow(await beginApplication(db, viewer, { code }, clock));
  for (const [index, [step, on, amount, by]] of steps.entries()) {
    const order = { applicationId, version: index + 1, step, on, amount, reason: '材料不齐' };
    valueOrThrow(await stepApplication(db, by ?? viewer, order, clock));
  }
}

beforeAll(async () => {
  await db.districtPolicy.updateMany({ where: { districtId, code: 'C15' }, data: { contactUnitCode: 'D07' } });
  const entries = await db.districtPolicy.findMany({ where: { districtId, code: { in: ['C15', 'N01'] } } });
  const policyIds = entries.map(({ policyId }) => policyId);
  // The last minute of October in Shanghai, and the first of November.
  const before = Temporal.Instant.from('2026-10-31T15:59:00Z');
  const first = Temporal.Instant.from('2026-10-31T16:00:00Z');
  const [a = '', b = ''] = [owner, second].map(({ memberships }) => memberships[0]?.enterpriseId);
  await recordSent(db, { districtId, enterpriseId: a, policyIds, via: 'package', at: first });
  await recordSent(db, { districtId, enterpriseId: b, policyIds, via: 'package', at: before });
  await recordOpened(db, { districtId, enterpriseId: a, code: 'C15', at: now });
  await recordOpened(db, { districtId, enterpriseId: b, code: 'C15', at: now });
  await apply(owner, 'C15', ['submit', '2026-11-02'], ['grant', '2026-11-20', '0.1', head]);
  await apply(second, 'C15', ['submit', '2026-11-03'], ['grant', '2026-11-21', '0.2']);
  await apply(owner, 'N01', ['submit', '2026-11-02'], ['refuse', '2026-11-22']);
  await apply(second, 'N01', ['submit', '2026-10-31'], ['grant', '2026-11-05', '0.2', head]);
  await apply(owner, 'N02', ['submit', '2026-11-28']);
});

describe('figures of policies', () => {
  it('count sending, applying and answers each on their own day, exact, and the company’s word apart', async () => {
    const { total } = await report(head);
    expect(total).toMatchObject({
      ...{ sent: 2, opened: 1, applied: 4, pending: 1, granted: 2, stated: 1, refused: 1 },
      ...{ amount: '0.3', statedAmount: '0.2' },
      reach: { value: 0.5, numerator: 1, denominator: 2 },
      grantRate: { numerator: 2, denominator: 3, excluded: { notVerified: 1, pending: 1 } },
    });
  });

  it('lead to the companies they count, each side only to those it follows', async () => {
    const november = { from: Temporal.PlainDate.from('2026-11-01'), to: Temporal.PlainDate.from('2026-11-30') };
    const behind = async (viewer: Viewer, code: string, figure: 'sent' | 'opened') => {
      const asked = { code, figure, ...november, timeZone: 'Asia/Shanghai' };
      return (await listReached(db, viewer, asked)).items.map(({ id, via }) => [id, via]);
    };
    const first = [[owner.memberships[0]?.enterpriseId, 'package']];
    for (const viewer of [head, unitHead]) expect(await behind(viewer, 'C15', 'opened')).toEqual(first);
    expect(await behind(head, 'N01', 'sent')).toEqual(first);
    expect(await behind(head, 'N01', 'opened')).toEqual([]);
    for (const viewer of [officer, owner]) expect(await behind(viewer, 'C15', 'sent')).toEqual([]);
    expect(await behind(unitHead, 'N01', 'sent')).toEqual([]);
  });

  it('add up by policy and by company to the whole', async () => {
    for (const groupBy of ['policy', 'enterprise']) {
      const { total, groups } = await report(head, { groupBy });
      for (const name of ['sent', 'opened', 'applied', 'granted', 'stated', 'refused', 'pending'] as const)
        expect(groups.reduce((all, { figures }) => all + figures[name], 0)).toBe(total[name]);
    }
    const { groups } = await report(head, { groupBy: 'policy' });
    expect(groups.map(({ key, figures }) => [key, figures.applied])).toEqual([
      ['C15', 2],
      ['N01', 1],
      ['N02', 1],
    ]);
    expect((await report(head, { policy: 'N01' })).total).toMatchObject({ applied: 1, granted: 1, refused: 1 });
  });

  it('have nothing to divide by in a period in which nothing happened', async () => {
    const { total, groups } = await report(head, { from: '2020-01-01', to: '2020-01-31', groupBy: 'policy' });
    expect(total).toMatchObject({ sent: 0, amount: '0', reach: { value: null }, grantRate: { value: null } });
    expect(groups).toEqual([]);
  });

  it('are of what somebody follows: a unit its policies, an officer the companies of the area, another district none', async () => {
    expect((await report(unitHead)).total).toMatchObject({ applied: 2, refused: 0 });
    expect((await report(officer)).total.applied).toBe(0);
    const away = { ...head, districtId: await secondDistrict(db) };
    expect((await report(away)).total.applied).toBe(0);
    const refused = await getPolicyReport(db, owner, policyReportSchema.parse({}), { now, locale: 'zh-CN' });
    expect(refused).toMatchObject({ refusal: { code: 'forbidden' } });
  });
});
