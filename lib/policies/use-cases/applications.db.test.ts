import { beforeAll, describe, expect, it } from 'vitest';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { applicationStepSchema } from '../application-schema.ts';
import { listApplicants, listApplications } from '../queries/applications.ts';
import { beginApplication } from './begin-application.ts';
import { stepApplication } from './step-application.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const contact = await createStaff(db, 'contact', 'D07', 'handler');
const elsewhere = await createStaff(db, 'elsewhere', 'D11', 'handler');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const otherOfficer = await createStaff(db, 'other-officer', '310105001000', 'service-officer');
const { districtId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const clock = { now: Temporal.Instant.from('2026-11-29T02:00:00Z'), timeZone: 'Asia/Shanghai' };

beforeAll(() =>
  db.districtPolicy.update({
    where: { districtId_code: { districtId, code: 'C15' } },
    data: { contactUnitCode: 'D07' },
  }),
);

const begin = (viewer: typeof owner, code: string) => beginApplication(db, viewer, { code, enterpriseId }, clock);
const step = (viewer: typeof owner, applicationId: string, version: number, given: Record<string, string>) =>
  stepApplication(db, viewer, applicationStepSchema.parse({ applicationId, version, ...given }), clock);
const latest = async (code: string) => (await listApplications(db, owner, { enterpriseId, code }))[0];

describe('an application', () => {
  it('goes from wanted to granted, to the fen, and stays the company’s word until staff verify it', async () => {
    const id = valueOrThrow(await begin(owner, 'C15'));
    expect(await step(owner, id, 1, { step: 'submit', on: '2026-11-02' })).toMatchObject({ ok: true });
    const granted = { step: 'grant', on: '2026-11-20', amount: '1,000.100001' };
    expect(await step(owner, id, 2, granted)).toMatchObject({ ok: true });
    expect(await latest('C15')).toMatchObject({ amount: '1000.100001', isVerified: false, steps: [] });
    expect(await step(owner, id, 3, { step: 'verify', on: '2026-11-20' })).toMatchObject({
      refusal: { code: 'application-moved' },
    });
    expect(await step(contact, id, 3, { step: 'verify', on: '2026-11-20', amount: '30' })).toMatchObject({ ok: true });
    const view = await latest('C15');
    expect(view).toMatchObject({ status: 'granted', amount: '30', isVerified: true });
    expect(view?.events.map(({ step: name, side, amount }) => [name, side, amount])).toEqual([
      ['verify', 'staff', '30'],
      ['grant', 'company', '1000.100001'],
      ['submit', 'company', null],
      ['intend', 'company', null],
    ]);
  });

  it('is one at a time for a company and a policy; after its end another may follow', async () => {
    const both = await Promise.all([begin(owner, 'C01'), begin(officer, 'C01')]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const id = valueOrThrow(both.find(({ ok }) => ok) ?? both[0]);
    expect(await step(owner, id, 1, { step: 'withdraw' })).toMatchObject({ ok: true });
    expect(await begin(owner, 'C01')).toMatchObject({ ok: true });
    const given = valueOrThrow(await begin(owner, 'S01'));
    expect(await step(owner, given, 1, { step: 'withdraw' })).toMatchObject({ ok: true });
    const listed = (await listApplications(db, owner, { enterpriseId })).map(({ policy, status }) => [
      policy.code,
      status,
    ]);
    expect(listed).toEqual([
      ['C01', 'intended'],
      ['S01', 'withdrawn'],
      ['C01', 'withdrawn'],
      ['C15', 'granted'],
    ]);
  });

  it('that is disputed does not make a second open one', async () => {
    const id = valueOrThrow(await begin(owner, 'N03'));
    await step(owner, id, 1, { step: 'submit', on: '2026-11-02' });
    await step(owner, id, 2, { step: 'grant', on: '2026-11-20' });
    valueOrThrow(await begin(owner, 'N03'));
    const disputed = await step(head, id, 3, { step: 'dispute', reason: '名单里没有' });
    expect(disputed).toMatchObject({ refusal: { code: 'application-open' } });
  });

  it('is not stepped over by whoever has not seen its last step, also at the same moment', async () => {
    const id = valueOrThrow(await begin(owner, 'N02'));
    const given = { step: 'submit', on: '2026-11-02' };
    const both = await Promise.all([step(owner, id, 1, given), step(head, id, 1, given)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'application-changed' } });
  });

  it('is begun for a policy that there is, and that has not ended', async () => {
    expect(await begin(owner, 'X99')).toMatchObject({ refusal: { code: 'not-found' } });
    // Nothing has to be applied for there.
    expect(await begin(owner, 'C02')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await begin(owner, 'C03')).toMatchObject({ refusal: { code: 'policy-ended', field: 'code' } });
  });

  it('is never taken away, nor its history', async () => {
    await expect(db.policyApplicationEvent.deleteMany()).rejects.toThrow();
    await expect(db.policyApplication.deleteMany()).rejects.toThrow();
    expect(await db.policyApplication.count()).toBeGreaterThan(0);
  });
});

describe('applications belong to', () => {
  it('the company, its officer, the contact unit and the office; nobody else begins, steps or sees them', async () => {
    const { id = '', version = 0 } = (await latest('N02')) ?? {};
    const agent = { ...owner, memberships: [{ enterpriseId, role: 'agent' as const }] };
    const away = { ...head, districtId: await secondDistrict(db) };
    for (const viewer of [stranger, agent, elsewhere, otherOfficer, contact, away]) {
      expect(await step(viewer, id, version, { step: 'withdraw' })).toMatchObject({ refusal: { code: 'not-found' } });
      expect(await listApplications(db, viewer, { enterpriseId, code: 'N02' })).toEqual([]);
    }
    for (const viewer of [elsewhere, otherOfficer, contact])
      expect(await begin(viewer, 'C04')).toMatchObject({ refusal: { code: 'forbidden' } });
    // A company begins for itself alone, whichever company it names.
    valueOrThrow(await begin(stranger, 'C04'));
    expect(await latest('C04')).toBeUndefined();
    for (const viewer of [owner, officer, head])
      expect(await listApplications(db, viewer, { enterpriseId, code: 'N02' })).toHaveLength(1);
  });

  it('an officer in the team, wherever the company is', async () => {
    const seat = { districtId, enterpriseId, userId: otherOfficer.userId, unitCode: '310105001000' };
    await db.teamSeat.create({
      data: { ...seat, id: crypto.randomUUID(), role: 'service-officer', assignedAt: new Date() },
    });
    expect((await listApplicants(db, otherOfficer, { code: 'N02' })).items).toHaveLength(1);
    const [first] = await listApplications(db, otherOfficer, { enterpriseId, code: 'N02' });
    expect(first?.steps).toContain('grant');
  });
});

it.each(['-1', '0', '1e3', '1.2345678', '12345678901', 'abc', '0.00'])('refuses %s as an amount', (amount) => {
  const given = { applicationId: crypto.randomUUID(), version: 1, step: 'grant', on: '2026-11-20', amount };
  expect(applicationStepSchema.safeParse(given).success).toBe(false);
});
