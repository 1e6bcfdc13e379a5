import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff, secondDistrict } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { keepMatches } from '#lib/policies/use-cases/keep-matches.ts';
import { toDate } from '#lib/shared/instants.ts';
import { countDeskPackages, type DeskTab, listDeskPackages } from './desk-list.ts';
import { listSuggested } from './suggestions.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const today = Temporal.PlainDate.from('2026-11-23');

const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const elsewhere = await createStaff(db, 'elsewhere', '310105001000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const reviewer = await createStaff(db, 'reviewer', 'D02', 'reviewer');
const steward = await createStaff(db, 'steward', 'D05', 'liaison');
const handler = await createStaff(db, 'handler', 'D04', 'handler');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');
const { districtId } = head;
const owners = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((login) => createCompany(db, login)));
const [a, b, c, d, e] = owners.map(({ memberships }) => memberships[0]?.enterpriseId ?? '');
await db.enterprise.updateMany({ where: { districtId }, data: { tier: 'T2' } });
await db.teamSeat.create({
  data: {
    ...{ districtId, id: randomUUIDv7(), enterpriseId: b ?? '', role: 'industry-steward', userId: steward.userId },
    ...{ unitCode: 'D05', assignedAt: toDate(NOW) },
  },
});

let hours = 0;
const version = async (enterpriseId = '', number: number, status: string) => {
  hours += 1;
  const at = toDate(NOW.subtract({ hours: 100 - hours }));
  const isReviewed = !['draft', 'in-review'].includes(status);
  const isGiven = ['handed-over', 'received'].includes(status);
  await db.packageVersion.create({
    data: {
      ...{ districtId, enterpriseId, number, status, composedById: officer.userId, composedAt: at },
      ...(status === 'in-review' && { departmentCode: 'D05' }),
      ...(isReviewed && { officeReviewedById: head.userId, officeReviewedAt: at }),
      ...(isGiven && {
        handedOverOn: at,
        handedOverAt: at,
        handedOverById: officer.userId,
        means: 'visit',
        givers: '甲',
      }),
      ...(status === 'received' && { receivedAt: at, receivedById: owners[0]?.userId ?? '' }),
    },
  });
  await db.packageEvent.create({
    data: { ...{ districtId, enterpriseId, number, id: randomUUIDv7(), at }, actorId: officer.userId, act: 'compose' },
  });
};
await version(a, 1, 'received');
await version(a, 2, 'draft');
await version(b, 1, 'in-review');
await version(c, 1, 'received');
await version(c, 2, 'handed-over');
await version(d, 1, 'approved');

const names = new Map([a, b, c, d, e].map((id, at) => [id, 'abcde'[at]]));
const listed = async (viewer: Viewer, tab: DeskTab) =>
  (await listDeskPackages(db, viewer, { tab })).items.map(
    ({ enterpriseId, number }) => `${names.get(enterpriseId)}${number}`,
  );

it.each<[DeskTab, Viewer, string[]]>([
  ['drafts', officer, ['a2']],
  ['drafts', head, ['a2']],
  ['drafts', elsewhere, []],
  ['review', reviewer, ['b1']],
  ['review', head, ['b1']],
  ['review', steward, ['b1']],
  ['review', officer, []],
  ['review', handler, []],
  ['approved', officer, ['d1']],
  ['unreceived', officer, ['c2']],
  ['ledger', head, ['c2', 'a1']],
  ['ledger', steward, []],
  ['ledger', auditor, []],
])('%s of %o', async (tab, viewer, expected) => {
  expect(await listed(viewer, tab)).toEqual(expected);
});

it.each([
  [officer, { drafts: 1, review: 0, approved: 1, unreceived: 1 }],
  [reviewer, { drafts: 1, review: 1, approved: 1, unreceived: 1 }],
  [steward, { drafts: 0, review: 1, approved: 0, unreceived: 0 }],
  [elsewhere, { drafts: 0, review: 0, approved: 0, unreceived: 0 }],
  [auditor, {}],
])('of %o waits so much', async (viewer, expected) => {
  expect(await countDeskPackages(db, viewer)).toEqual(expected);
});

it('is for one’s own district, and not for companies', async () => {
  const abroad = { ...head, districtId: await secondDistrict(db) };
  for (const viewer of [abroad, ...owners]) expect(await listed(viewer, 'ledger')).toEqual([]);
});

it('tells of the ledger who serves the company, what it was granted and what it asks for', async () => {
  const [waits] = (await listDeskPackages(db, reviewer, { tab: 'review' })).items;
  expect(waits).toMatchObject({ tier: 'T2', team: [{ role: 'industry-steward', name: 'steward' }], openCases: 0 });
  const { policyId, number } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code: 'S26' } });
  const day = new Date('2026-11-20');
  const grant = async (amount: string, verifiedAt: Date | null) =>
    db.policyApplication.create({
      data: {
        ...{
          districtId,
          id: randomUUIDv7(),
          enterpriseId: a ?? '',
          policyId,
          number,
          status: 'granted',
          startedAt: day,
        },
        ...{ submittedOn: day, decidedOn: day, amount, verifiedAt },
      },
    });
  await grant('12.5', toDate(NOW));
  await grant('30', toDate(NOW));
  await grant('1000', null);
  const ledger = (await listDeskPackages(db, head, { tab: 'ledger' })).items;
  expect(ledger.map(({ granted, grantedAmount }) => [granted, grantedAmount])).toEqual([
    [0, 0],
    [2, 42.5],
  ]);
});

it('goes on where a page ended, and begins anew at a damaged address', async () => {
  const { items } = await listDeskPackages(db, head, { tab: 'ledger' });
  const first = items[0];
  const cursor = Buffer.from(`${first?.composedAt.toISOString()} ${first?.enterpriseId}`).toString('base64url');
  const rest = await listDeskPackages(db, head, { tab: 'ledger', cursor });
  expect(rest.items.map(({ enterpriseId }) => names.get(enterpriseId))).toEqual(['a']);
  expect((await listDeskPackages(db, head, { tab: 'ledger', cursor: 'x' })).items).toHaveLength(2);
});

it('suggests a version to companies without one on its way, with why, to those who look after them', async () => {
  const suggested = async (viewer: Viewer, after = '') =>
    (await listSuggested(db, viewer, { after, today })).items.map(
      ({ id, reasons, isWaiting }) =>
        `${names.get(id)} ${reasons.map(({ kind }) => kind).join()}${isWaiting ? ', waits' : ''}`,
    );
  expect(await suggested(officer)).toEqual(['e first, waits']);
  await keepMatches(db, NOW);
  expect(await suggested(officer)).toEqual(['e first']);
  expect(await suggested(elsewhere)).toEqual([]);
  expect(await suggested(reviewer)).toEqual([]);
  const { policyId, number } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code: 'S26' } });
  await db.enterpriseFact.create({
    data: { districtId, enterpriseId: c ?? '', field: 'trainingPlanFiled', value: true, statedAt: toDate(NOW) },
  });
  await db.districtPolicy.updateMany({
    where: { districtId, policyId, number },
    data: { verification: 'verified', verifiedById: head.userId, verifiedAt: toDate(NOW) },
  });
  expect(await suggested(officer)).toEqual(['e first']);
  const { reckoning } = await listSuggested(db, officer, { after: '', today });
  expect(reckoning).toMatchObject({ last: { day: '2026-11-23' }, waiting: { companies: 1, policies: 0 } });
  await keepMatches(db, NOW);
  expect(await suggested(officer)).toEqual(['c new', 'e first']);
  await db.enterpriseFact.updateMany({ where: { enterpriseId: c ?? '' }, data: { value: false } });
  expect(await suggested(officer)).toEqual(['c new, waits', 'e first']);
});

it('lists the same to whoever looks after more companies than can be named one by one', async () => {
  const crowded = await createStaff(db, 'crowded', '310105005000', 'service-officer');
  const ids = Array.from({ length: 2_001 }, () => randomUUIDv7());
  await db.enterprise.createMany({
    data: ids.map((id, at) => ({
      ...{ districtId, id, uscc: `T${String(at).padStart(17, '0')}`, name: `第${at}家`, areaCode: '310105005000' },
    })),
  });
  await version(ids[7], 1, 'approved');
  names.set(ids[7], 'crowded');
  expect(await listed(crowded, 'approved')).toEqual(['crowded1']);
  expect(await listed(officer, 'approved')).toEqual(['d1']);
  expect(await listed(head, 'approved')).toEqual(['crowded1', 'd1']);
});
