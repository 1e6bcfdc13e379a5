import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { env } from '#lib/platform/env.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { gatherMessages } from './gather-messages.ts';
import { hearEvents } from './hear-events.ts';
import { sendDeliveries } from './send-deliveries.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const { districtId } = owner;
const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
const names = new Map([owner, member, dispatcher, liaison].map(({ userId, login }) => [userId, login]));

beforeAll(async () => {
  const where = { districtId_id: { districtId, id: member.userId } };
  await db.user.update({ where, data: { emailSealed: sealPersonalData('member@example.com') } });
  const hours = { gatherMinutes: 0, quietFrom: '00:00', quietUntil: '00:00' };
  await db.districtSetting.create({ data: { districtId, name: 'notices', value: hours, updatedAt: new Date() } });
  await db.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } } });
});

async function file(title: string): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(db, member, { title, description: '详情', categoryCode: '0301', contact }, now);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

async function told(number: string): Promise<string[]> {
  const rows = await db.notice.findMany({ where: { case: { number } }, select: { kind: true, recipientId: true } });
  return rows.map(({ kind, recipientId }) => `${kind} → ${names.get(recipientId ?? '')}`).toSorted();
}

const later = now.add({ minutes: 1 });
const dispatch = (number: string) => {
  const input = { lead: 'D07', helpers: [], class: 'B' as const };
  return giveCommand(db, dispatcher, { number, command: 'dispatch', input, version: 1 }, later);
};

test('what happens to a case is told once to each, however many listen, and reaches a mailbox', async () => {
  const number = await file('食堂油烟');
  await hearEvents(db, later);
  expect(await told(number)).toEqual(['filed → member', 'work → dispatcher']);
  expect(await dispatch(number)).toMatchObject({ ok: true });
  await Promise.all(Array.from({ length: 4 }, () => hearEvents(db, later)));
  await hearEvents(db, later);
  expect(await told(number)).toEqual(['filed → member', 'passed-on → member', 'work → dispatcher', 'work → liaison']);

  await gatherMessages(db, later);
  await sendDeliveries(db, later);
  const folder = join(env().dataDir, 'mail');
  const mails = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('To: member@example.com');
});

test('a unit that set up an address of its own is told there', async () => {
  const sealed = { urlSealed: sealPersonalData('https://hook.example'), secretSealed: sealPersonalData('whsec_x') };
  const endpoint = {
    id: '01999999-0000-7000-8000-000000000001',
    unitCode: 'D07',
    kind: 'webhook',
    name: '本单位',
    host: 'h',
  };
  await db.noticeEndpoint.create({ data: { districtId, ...endpoint, ...sealed } });
  const number = await file('噪声');
  await dispatch(number);
  await hearEvents(db, later);
  await gatherMessages(db, later);
  const deliveries = await db.noticeDelivery.findMany({
    where: { message: { unitCode: 'D07' } },
    select: { channel: true, target: true, status: true },
  });
  expect(deliveries).toEqual([{ channel: 'webhook', target: endpoint.id, status: 'waiting' }]);
});

test('whoever left the company hears no more; its owner does', async () => {
  const number = await file('离职前提的诉求');
  await hearEvents(db, later);
  await db.enterpriseMember.deleteMany({ where: { districtId, userId: member.userId } });
  await dispatch(number);
  await hearEvents(db, later);
  expect(await told(number)).toContain('passed-on → owner');
  expect(await told(number)).not.toContain('passed-on → member');
});
