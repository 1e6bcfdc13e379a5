import { beforeAll, expect, it } from 'vitest';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listOwnNotices } from '../queries/own-notices.ts';
import { pathOfNotice } from '../say-notice.ts';
import { sayAll, wordsIn } from '../texts.ts';
import { announceLongTermList } from './announce-long-term-list.ts';

const { db } = await testDatabase();
const { file, step } = officeIn(db);
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officeHead = await createStaff(db, 'office-head', 'D02', 'office-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const otherLeader = await createStaff(db, 'other-leader', 'D01', 'leader');

beforeAll(async () => {
  const number = await file('2026-11-09T10:00', owner);
  await step('2026-11-09T10:40', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  await step('2026-11-09T11:00', liaison, number, 'sign', {});
  const plan = { plan: '二期建成后扩容。', owner: '王科长', reviewAt: '2027-01-29' };
  await step('2026-11-10T10:00', liaison, number, 'shelve', plan);
  await step('2026-11-11T10:00', officeHead, number, 'decide-shelving', { decision: 'grant', reason: '同意' });
});

const unread = async (who = leader) => (await listOwnNotices(db, who, { after: null, onlyUnread: true })).items;

it('tells each leader once a month of the list of the month before, and nobody of an empty one', async () => {
  expect(await announceLongTermList(db, instant('2026-11-30T09:07'))).toBe(0);
  // Several workers at once, and again on the days after.
  const at = instant('2026-12-01T09:07');
  const told = await Promise.all([1, 2, 3].map(() => announceLongTermList(db, at)));
  expect(told.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await announceLongTermList(db, instant('2026-12-02T09:07'))).toBe(0);
  for (const who of [leader, otherLeader]) expect(await unread(who)).toHaveLength(1);
  expect(await unread(officeHead)).toEqual([]);
  expect(await announceLongTermList(db, instant('2027-01-05T09:07'))).toBe(2);
});

it('says which month and how many, why, and leads to the list', async () => {
  const notice = (await unread()).at(-1);
  if (!notice) throw new Error('nothing was told');
  const directory = await getDirectory(db, leader.districtId);
  const reading = { locale: 'zh-CN' as const, timeZone: 'Asia/Shanghai', now: instant('2026-12-01T10:00'), directory };
  const [said] = sayAll([notice], { ...reading, ...(await wordsIn(db, directory, 'zh-CN')) });
  expect(said).toMatchObject({
    title: '2026年11月挂账清单',
    body: '2026年11月挂账清单已列出：在列 1 件，当月新增 1 件。每件的计划、责任人和复核日期见清单。',
    why: '您是联系或分管领导。',
    path: '/insight/shelved?month=2026-11',
  });
  expect(pathOfNotice(notice)).toBe('/insight/shelved?month=2026-11');
});
