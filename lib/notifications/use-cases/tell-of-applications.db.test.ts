import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { applicationStepSchema } from '#lib/policies/application-schema.ts';
import { beginApplication } from '#lib/policies/use-cases/begin-application.ts';
import { stepApplication } from '#lib/policies/use-cases/step-application.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { listOwnNotices } from '../queries/own-notices.ts';
import { sayAll, wordsIn } from '../texts.ts';
import { tellOfApplications } from './tell-of-applications.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const { districtId } = owner;
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const agent = await createCompany(db, 'agent', 'member', enterpriseId);
await db.enterpriseMember.updateMany({ where: { districtId, userId: agent.userId }, data: { role: 'agent' } });
const stranger = await createCompany(db, 'stranger');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const colleague = await createStaff(db, 'colleague', '310105009000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const { uscc } = await db.enterprise.update({
  where: { districtId_id: { districtId, id: enterpriseId } },
  data: { areaCode: '310105009000' },
});

const at = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '09:12' }).toInstant();
const clock = (day: string) => ({ now: at(day), timeZone: 'Asia/Shanghai' });
const begin = async (code: string) => valueOrThrow(await beginApplication(db, owner, { code }, clock('2026-11-23')));
const step = async (viewer: Viewer, applicationId: string, version: number, given: Record<string, string>) => {
  const { on = '2026-11-23' } = given;
  const order = applicationStepSchema.parse({ applicationId, version, ...given });
  valueOrThrow(await stepApplication(db, viewer, order, clock(on)));
};

const saidTo = async (viewer: Viewer, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const directory = await getDirectory(db, districtId);
  const { items } = await listOwnNotices(db, viewer, { after: null, onlyUnread: false });
  const reading = { locale, timeZone: 'Asia/Shanghai', now: at('2026-11-30'), directory };
  return sayAll(items, { ...reading, ...(await wordsIn(db, directory, locale)) });
};
const isMoot = async (viewer: Viewer) =>
  (await listOwnNotices(db, viewer, { after: null, onlyUnread: false })).items.map((each) => each.isMoot);

it('tells who serves the company that it has applied, once, and that nothing is left to do once it is answered', async () => {
  const id = await begin('C15');
  expect(await tellOfApplications(db, at('2026-11-23'))).toBe(0);
  await step(owner, id, 1, { step: 'submit', on: '2026-11-23' });
  const told = await Promise.all([1, 2].map(() => tellOfApplications(db, at('2026-11-24'))));
  expect(told.reduce((sum, each) => sum + each, 0)).toBe(2);
  for (const who of [officer, colleague]) {
    const [first] = await saidTo(who);
    expect(first).toMatchObject({
      title: expect.stringMatching(/^企业已申报：/),
      body: expect.stringContaining('owner 公司已于2026年11月23日申报'),
      path: `/desk/enterprises/${uscc}/applications`,
    });
  }
  for (const who of [owner, agent, stranger, dispatcher]) expect(await saidTo(who)).toEqual([]);
  expect(await isMoot(officer)).toEqual([false]);
  await step(head, id, 2, { step: 'refuse', on: '2026-11-25', reason: '研发费用未达比例' });
  expect(await isMoot(officer)).toEqual([true]);

  expect(await tellOfApplications(db, at('2026-11-26'))).toBe(1);
  expect(await tellOfApplications(db, at('2026-11-27'))).toBe(0);
  expect(await saidTo(owner)).toMatchObject([
    {
      body: expect.stringContaining('于2026年11月25日未获批。主管部门给出的理由：研发费用未达比例'),
      path: '/my/policies/C15',
    },
  ]);
  for (const who of [agent, stranger]) expect(await saidTo(who)).toEqual([]);
});

it('tells the holder of the seat alone, and the company what staff ask and grant, never its own word', async () => {
  const seat = { districtId, enterpriseId, role: 'service-officer', unitCode: '310105009000' };
  await db.teamSeat.create({ data: { ...seat, id: randomUUIDv7(), userId: officer.userId, assignedAt: new Date() } });
  const id = await begin('C15');
  const before = (await saidTo(colleague)).length;
  await step(owner, id, 1, { step: 'submit', on: '2026-11-26' });
  expect(await tellOfApplications(db, at('2026-11-26'))).toBe(1);
  expect(await saidTo(colleague)).toHaveLength(before);
  await step(owner, id, 2, { step: 'grant', on: '2026-11-27', amount: '10' });
  expect(await tellOfApplications(db, at('2026-11-27'))).toBe(0);
  await step(head, id, 3, { step: 'dispute', reason: '公示里没有' });
  expect(await tellOfApplications(db, at('2026-11-28'))).toBe(1);
  expect((await saidTo(owner, 'en'))[0]).toMatchObject({
    title: expect.stringMatching(/^Please check the result: /),
    body: expect.stringContaining('公示里没有'),
  });
  await step(head, id, 4, { step: 'grant', on: '2026-11-28', amount: '9' });
  expect(await tellOfApplications(db, at('2026-11-28'))).toBe(1);
  expect((await saidTo(owner))[0]).toMatchObject({
    title: expect.stringMatching(/^已获批：/),
    path: '/my/policies/C15',
  });
  await db.enterpriseMember.deleteMany({ where: { districtId, userId: owner.userId } });
  expect(await saidTo(owner)).toEqual([]);
});

it('of what nobody could tell for a week says nothing any more', async () => {
  await db.enterpriseMember.create({ data: { districtId, enterpriseId, userId: owner.userId, role: 'owner' } });
  const id = await begin('C01');
  await step(owner, id, 1, { step: 'submit', on: '2026-11-24' });
  expect(await tellOfApplications(db, at('2026-12-02'))).toBe(0);
});
