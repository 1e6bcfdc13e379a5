import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { findComposing } from '../queries/candidates.ts';
import { findPackages } from '../queries/package-view.ts';
import { type PackageDraft, packageDraftSchema } from '../schema.ts';
import { actOnPackage, handOverPackage } from './act-on-package.ts';
import { composePackage } from './compose-package.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const clock = { now: NOW, timeZone: 'Asia/Shanghai' };
const today = Temporal.PlainDate.from('2026-11-23');

const owner = await createCompany(db, 'owner');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const seated = await createStaff(db, 'seated', '310105001000', 'service-officer');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const otherHead = await createStaff(db, 'other-head', 'D02', 'office-head');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;

/** S26 asks for a training plan on file; S23 for a first contract. */
const verify = (codes: readonly string[], at = NOW) =>
  db.districtPolicy.updateMany({
    where: { districtId, code: { in: [...codes] } },
    data: { verification: 'verified', verifiedById: head.userId, verifiedAt: toDate(at) },
  });
const state = (field: string, value: boolean | null) =>
  value === null
    ? db.enterpriseFact.deleteMany({ where: { enterpriseId, field } })
    : db.enterpriseFact.upsert({
        where: { districtId_enterpriseId_field_year: { districtId, enterpriseId, field, year: 0 } },
        create: { districtId, enterpriseId, field, value, statedAt: toDate(NOW) },
        update: { value },
      });
const order = (items: Record<string, string>, rest: Partial<PackageDraft> = {}): PackageDraft =>
  packageDraftSchema.parse({
    ...{ enterpriseId, number: 0, revision: 0, ...rest },
    items: Object.entries(items).map(([code, note]) => ({ code, note, isIn: true, part: 'general' })),
  });
const compose = async (by: Viewer, items: Record<string, string>, rest: Partial<PackageDraft> = {}, at = NOW) => {
  const done = await composePackage(db, by, order(items, rest), { ...clock, now: at });
  return done.ok ? done.value.number : [done.refusal.code, done.refusal.field];
};
const packages = async (by: Viewer) => {
  const found = await findPackages(db, by, { company: { id: enterpriseId } }, clock);
  if (!found) throw new Error('nothing to see');
  return found;
};
const offered = async (by: Viewer) => {
  const found = await findComposing(db, by, await packages(by), today);
  const codes = (list: readonly { match: { policy: { code: string } } }[] = []) =>
    list.map(({ match }) => match.policy.code).filter((code) => ['S26', 'S23'].includes(code));
  return found && { fits: codes(found.candidates.fits), may: codes(found.candidates.may), reasons: found.reasons };
};
const revision = async () => (await packages(head)).shown?.revision ?? 0;

await verify(['S26', 'S23']);

it('offers what fits and what may fit, by what this officer may read, and nothing to others', async () => {
  await state('trainingPlanFiled', true);
  expect(await offered(officer)).toEqual({ fits: ['S26'], may: ['S23'], reasons: [{ kind: 'first' }] });
  expect(await offered(seated)).toBeNull();
  expect(await offered(handler)).toBeNull();
  const found = await findComposing(db, officer, await packages(officer), today);
  expect(found?.candidates.fits.every(({ match }) => match.policy.verification === 'verified')).toBe(true);
  expect(found?.candidates.pending.every(({ policy }) => policy.verification === 'pending')).toBe(true);
  expect(found?.candidates.pending.length).toBeGreaterThan(0);
});

it('takes what fits as it is, what may fit with a word on it, and nothing that does not fit or is not verified', async () => {
  expect(await compose(officer, { S26: '', S23: '' })).toEqual(['package-note-needed', 'items.1.note']);
  const wordless = await composePackage(db, officer, order({ S23: '' }), clock);
  expect(wordless).toMatchObject({
    refusal: { details: { title: expect.stringContaining('首台套'), titleEn: expect.any(String) } },
  });
  await state('firstVersionContract', false);
  expect(await compose(officer, { S26: '', S23: '请尽快' })).toEqual(['package-item-ineligible', 'items.1.isIn']);
  await state('firstVersionContract', null);
  expect(await compose(officer, { N13: '可试' })).toEqual(['package-item-unfit', 'items.0.isIn']);
  expect(await compose(officer, {}, { next: 'submit' })).toEqual(['package-empty', undefined]);
  expect(await db.packageVersion.count()).toBe(0);
});

it('is open to an officer elsewhere who sits in the team, as long as a post lets them', async () => {
  expect(await compose(seated, { S26: '' })).toEqual(['forbidden', undefined]);
  await db.teamSeat.create({
    data: {
      ...{ districtId, id: randomUUIDv7(), enterpriseId, role: 'service-officer', userId: seated.userId },
      ...{ unitCode: '310105001000', assignedAt: toDate(NOW) },
    },
  });
  expect(await compose(seated, { S26: '' })).toBe(1);
  const abroad: Viewer = { ...head, districtId: await secondDistrict(db) };
  expect(await compose(abroad, { S26: '' })).toEqual(['not-found', undefined]);
});

it('of two who save at once one wins, and whoever wrote it, first or last, does not review it', async () => {
  const seen = { number: 1, revision: await revision() };
  const both = await Promise.all([compose(head, { S26: '甲' }, seen), compose(officer, { S26: '乙' }, seen)]);
  expect(both.toSorted()).toEqual([1, ['package-changed', undefined]]);
  await compose(head, { S26: '甲' }, { number: 1, revision: await revision() });
  expect(
    await compose(officer, { S26: '', S23: '请尽快' }, { number: 1, revision: await revision(), next: 'submit' }),
  ).toBe(1);
  expect((await packages(head)).shown).toMatchObject({ status: 'in-review', acts: ['return'] });
  const approve = { enterpriseId, number: 1, revision: await revision(), act: 'approve-office' as const };
  expect(await actOnPackage(db, head, approve, clock)).toMatchObject({ refusal: { code: 'package-own' } });
  expect(await actOnPackage(db, otherHead, approve, clock)).toMatchObject({ value: { status: 'approved' } });
});

it('counts its policies as sent when it is handed over', async () => {
  const given = { handedOverOn: '2026-11-23', means: 'visit' as const, givers: '高远山' };
  const seen = { enterpriseId, number: 1, revision: await revision() };
  expect(await handOverPackage(db, officer, { ...seen, ...given }, clock)).toMatchObject({ ok: true });
  const reach = await db.policyReach.findMany({ where: { enterpriseId }, select: { via: true } });
  expect(reach).toEqual([{ via: 'package' }, { via: 'package' }]);
});

it('suggests the next version when a policy ends, a profile changes or one is verified, and says which', async () => {
  const reasons = async () =>
    (await offered(officer))?.reasons.map((reason) =>
      reason.kind === 'first' ? reason.kind : `${reason.kind} ${reason.policies.map(({ code }) => code).join()}`,
    );
  expect(await reasons()).toEqual([]);
  await state('firstVersionContract', false);
  expect(await reasons()).toEqual(['ineligible S23']);
  await db.districtPolicy.updateMany({ where: { districtId, code: 'S26' }, data: { isListed: false } });
  expect(await reasons()).toEqual(['unfit S26', 'ineligible S23']);
  expect(await offered(officer)).toMatchObject({ fits: [], may: [] });
});
