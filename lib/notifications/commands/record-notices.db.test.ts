import { expect, test } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NewNotice } from '../domain/notice.ts';
import { recordNotices } from './record-notices.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = owner;
const NOW = instant('2026-11-23T10:00');

async function filedCase() {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(
    db,
    owner,
    { title: '落户咨询', description: '详情', categoryCode: '0301', contact },
    NOW,
  );
  if (!filed.ok) throw new Error(filed.refusal.code);
  return db.case.findFirstOrThrow({ where: { number: filed.value.number }, include: { clocks: true } });
}

const record = async (...notices: NewNotice[]) => {
  const directory = await getDirectory(db, districtId);
  return db.$transaction((tx) => recordNotices(tx, { directory, now: NOW }, notices));
};

const alertOf = ({ id, clocks }: Awaited<ReturnType<typeof filedCase>>, deadline = NOW): NewNotice => ({
  to: { userId: handler.userId },
  caseId: id,
  kind: 'alert',
  clockId: clocks[0]?.id ?? '',
  rung: 'due',
  deadline,
  isUrgent: false,
  leavesPortal: true,
});

test('an act on a case waits in the outbox for whoever listens, from the moment it is committed', async () => {
  const { id, eventCount } = await filedCase();
  const waiting = await db.eventOutbox.findMany({ where: { districtId, caseId: id }, select: { seq: true } });
  expect(waiting.map(({ seq }) => seq)).toEqual(Array.from({ length: eventCount }, (_, index) => index + 1));
});

test('an alert is recorded once for a clock, rung, deadline and recipient, by however many at once', async () => {
  const filed = await filedCase();
  const counts = await Promise.all(Array.from({ length: 8 }, () => record(alertOf(filed))));
  expect(counts.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(await record({ ...alertOf(filed), to: { unitCode: 'D07' } })).toBe(1);
  expect(await record({ ...alertOf(filed), to: { unitCode: 'D07' } })).toBe(0);
  expect(await record(alertOf(filed, NOW.add({ hours: 24 })))).toBe(1);
});

test('an event is told once to each, and what can wait leaves the portal later', async () => {
  const { id } = await filedCase();
  const told = { caseId: id, kind: 'filed', eventSeq: 1, leavesPortal: true } as const;
  const to = { userId: owner.userId };
  expect(await record({ ...told, to, isUrgent: false }, { ...told, to, isUrgent: false })).toBe(1);
  expect(await record({ ...told, to: { userId: handler.userId }, isUrgent: true })).toBe(1);
  const stored = await db.notice.findMany({ where: { caseId: id }, orderBy: { id: 'asc' } });
  expect(stored.map(({ sendAfter, readAt }) => ({ sendAfter, readAt }))).toEqual([
    { sendAfter: toDate(NOW.add({ minutes: 10 })), readAt: null },
    { sendAfter: toDate(NOW), readAt: null },
  ]);
});

test('the database refuses a notice for nobody, for two, and an alert without its deadline', async () => {
  const { id, clocks } = await filedCase();
  const row = { districtId, id: '01999999-0000-7000-8000-000000000001', kind: 'filed', caseId: id, eventSeq: 1 };
  await expect(db.notice.create({ data: row })).rejects.toThrow('Notice_recipient_check');
  const both = { recipientId: handler.userId, unitCode: 'D07' };
  await expect(db.notice.create({ data: { ...row, ...both } })).rejects.toThrow('Notice_recipient_check');
  const undated = { ...row, kind: 'alert', clockId: clocks[0]?.id ?? '', rung: 'due', recipientId: handler.userId };
  await expect(db.notice.create({ data: undated })).rejects.toThrow('Notice_alert_check');
});
