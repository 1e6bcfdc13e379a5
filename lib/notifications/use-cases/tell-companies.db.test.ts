import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { actOnPackage, handOverPackage, receivePackage } from '#lib/service-packages/use-cases/act-on-package.ts';
import { composePackage } from '#lib/service-packages/use-cases/compose-package.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { listOwnNotices } from '../queries/own-notices.ts';
import { sayAll, wordsIn } from '../texts.ts';
import { tellOfPackages, tellOfPolicies } from './tell-companies.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const member = await createCompany(db, 'member', 'member', enterpriseId);
const stranger = await createCompany(db, 'stranger');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const { districtId } = owner;

const at = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '09:12' }).toInstant();
const entry = await db.districtPolicy.findUniqueOrThrow({ where: { districtId_code: { districtId, code: 'N19' } } });
const verify = (verification: 'verified' | 'pending') =>
  db.districtPolicy.update({
    where: { districtId_code: { districtId, code: 'N19' } },
    data: {
      verification,
      verifiedById: verification === 'verified' ? head.userId : null,
      verifiedAt: verification === 'verified' ? toDate(at('2026-11-01')) : null,
    },
  });
await verify('verified');
for (const viewer of [owner, stranger])
  await db.enterpriseFact.create({
    data: {
      ...{ districtId, enterpriseId: viewer.memberships[0]?.enterpriseId ?? '', field: 'privateShare' },
      value: viewer === owner ? 100 : 30,
      statedAt: toDate(at('2026-11-01')),
    },
  });
await db.policyWindow.create({
  data: {
    ...{ policyId: entry.policyId, number: entry.number },
    ...{ opensOn: toDateColumn('2026-11-02'), closesOn: toDateColumn('2026-12-10') },
  },
});

const kindsOf = async (viewer: Viewer) =>
  (await listOwnNotices(db, viewer, { after: null, onlyUnread: false })).items.map(({ kind }) => kind).toReversed();
const saidTo = async (viewer: Viewer, now: Temporal.Instant) => {
  const directory = await getDirectory(db, districtId);
  const { items } = await listOwnNotices(db, viewer, { after: null, onlyUnread: false });
  const reading = { locale: 'zh-CN' as const, timeZone: 'Asia/Shanghai', now, directory };
  return sayAll(items, { ...reading, ...(await wordsIn(db, directory, 'zh-CN')) })[0];
};

it('tells a company of a window that opens and of its end, each once, whatever workers run', async () => {
  expect(await tellOfPolicies(db, at('2026-11-01'))).toBe(0);
  await verify('pending');
  expect(await tellOfPolicies(db, at('2026-11-02'))).toBe(0);
  await verify('verified');
  const told = await Promise.all([1, 2, 3].map(() => tellOfPolicies(db, at('2026-11-03'))));
  expect(told.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await tellOfPolicies(db, at('2026-11-20'))).toBe(0);
  expect(await tellOfPolicies(db, at('2026-11-27'))).toBe(2);
  expect(await tellOfPolicies(db, at('2026-12-01'))).toBe(0);
  // No worker ran on the day itself.
  expect(await tellOfPolicies(db, at('2026-12-09'))).toBe(2);
  expect(await tellOfPolicies(db, at('2026-12-11'))).toBe(0);
  for (const who of [owner, member])
    expect(await kindsOf(who)).toEqual(['policy-opens', 'policy-closes', 'policy-closes']);
  expect(await kindsOf(stranger)).toEqual([]);
  expect(await saidTo(owner, at('2026-12-09'))).toMatchObject({
    title: '即将截止：中华人民共和国民营经济促进法',
    body: expect.stringContaining('2026年12月10日截止申报。按现有资料，owner 公司初步符合，以主管部门审核为准'),
    path: '/my/policies/N19',
  });
  expect(await db.policyReach.findMany({ select: { enterpriseId: true, via: true } })).toEqual([
    { enterpriseId, via: 'notice' },
  ]);
});

it('tells of a package that was handed over until it is signed for, and nobody who has left', async () => {
  const clock = { now: at('2026-12-14'), timeZone: 'Asia/Shanghai' };
  const items = [{ at: 0, code: 'N19', isIn: true, part: 'general' as const, note: '' }];
  const { number } = valueOrThrow(
    await composePackage(
      db,
      officer,
      { enterpriseId, number: 0, revision: 0, greeting: '', items, next: 'draft' },
      clock,
    ),
  );
  valueOrThrow(await actOnPackage(db, officer, { enterpriseId, number, revision: 1, act: 'submit' }, clock));
  valueOrThrow(await actOnPackage(db, head, { enterpriseId, number, revision: 2, act: 'approve-office' }, clock));
  expect(await tellOfPackages(db, clock.now)).toBe(0);
  const how = { handedOverOn: '2026-12-14', means: 'visit' as const, givers: '高远山' };
  valueOrThrow(await handOverPackage(db, officer, { enterpriseId, number, revision: 3, ...how }, clock));
  expect(await tellOfPackages(db, clock.now)).toBe(2);
  expect(await tellOfPackages(db, clock.now)).toBe(0);
  expect(await saidTo(member, clock.now)).toMatchObject({ title: '请签收：服务包第1版', path: '/my/package' });
  const moot = async () => (await listOwnNotices(db, owner, { after: null, onlyUnread: false })).items[0]?.isMoot;
  expect(await moot()).toBe(false);
  valueOrThrow(await receivePackage(db, owner, { enterpriseId, number, revision: 4 }, clock));
  expect(await moot()).toBe(true);
  await db.enterpriseMember.deleteMany({ where: { districtId, userId: member.userId } });
  expect(await saidTo(member, clock.now)).toBeUndefined();
});
