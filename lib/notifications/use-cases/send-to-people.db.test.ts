import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { personOfToken } from '../preferences-link.ts';
import { startMailServer } from '../testing/mail-server.ts';
import { waitingDelivery } from '../testing/messages.ts';
import { startReceiver } from '../testing/receiver.ts';
import { sendDeliveries } from './send-deliveries.ts';

const { db } = await testDatabase();
let server = await startMailServer();
const gateway = await startReceiver();
process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`;
process.env.SMS_URL = gateway.url;
process.env.APP_URL = 'https://portal.example';
forgetInProcess('env');

const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const { districtId } = owner;
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const BY = '2026-11-27T09:30:00Z';
let caseId = '';
let number = '';

beforeAll(async () => {
  for (const [person, name] of [
    [owner, 'owner'],
    [member, 'member'],
    [dispatcher, 'dispatcher'],
  ] as const) {
    const data = {
      emailSealed: sealPersonalData(`${name}@example.com`),
      phoneSealed: sealPersonalData('+8613812345678'),
    };
    await db.user.update({ where: { districtId_id: { districtId, id: person.userId } }, data });
  }
  const contact = { name: '王敏', phone: '19900001111' };
  const filing = { title: '食堂<油烟> & 噪声', description: '详情', categoryCode: '0301', contact };
  const filed = await fileCase(db, owner, filing, now);
  if (!filed.ok) throw new Error(filed.refusal.code);
  number = filed.value.number;
  caseId = (await db.case.findFirstOrThrow({ where: { number } })).id;
});
beforeEach(() => {
  server.received.length = 0;
  gateway.received.length = 0;
});
afterAll(async () => {
  await server.stop();
  await gateway.stop();
});

type Told = { kind: string; data?: Record<string, string> };
const send = (to: Viewer, channel: 'email' | 'sms', notices: Told[], isUrgent = false) =>
  waitingDelivery(
    db,
    {
      districtId,
      to: { recipientId: to.userId },
      channel,
      isUrgent,
      notices: notices.map((each) => ({ ...each, caseId })),
    },
    now,
  );

const stateOf = (id: string) =>
  db.noticeDelivery.findFirstOrThrow({ where: { id }, select: { status: true, attempts: true, nextAttemptAt: true } });

const prefer = (
  person: Viewer,
  choice: { locale?: string; emailTopics?: string[]; smsTopics?: string[]; quiet?: [string, string] },
) => {
  const { locale = 'zh-CN', emailTopics = ['progress', 'asks', 'work'], smsTopics = [], quiet } = choice;
  const [quietFrom, quietUntil] = quiet ?? [null, null];
  const row = { locale, emailTopics, smsTopics, quietFrom, quietUntil, updatedAt: toDate(now) };
  const { userId } = person;
  return db.noticePreference.upsert({
    where: { districtId_userId: { districtId, userId } },
    create: { districtId, userId, ...row },
    update: row,
  });
};

const FILED: Told = { kind: 'filed', data: { by: BY, as: 'filer' } };

test('a mail says what, by when, why and where, in two parts, and can be ended by one click', async () => {
  const id = await send(owner, 'email', [FILED]);
  await sendDeliveries(db, now);
  const [mail] = server.received;
  expect(mail?.messageId).toBe(`<${id}@localhost>`);
  expect(mail?.subject).toBe(`已收到您的诉求 ${number}`);
  for (const part of [mail?.text ?? '', mail?.html || '']) {
    expect(part).toContain('明天 17:30');
    expect(part).toContain('您提交了这件诉求');
    expect(part).toContain(`https://portal.example/my/requests/${number}`);
    expect(part).toContain('https://portal.example/notices/choose/');
  }
  expect(mail?.text).toContain('“食堂<油烟> & 噪声”');
  expect(mail?.html).toContain('“食堂&lt;油烟&gt; &amp; 噪声”');
  const unsubscribe = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '';
  const token = /unsubscribe\/([^>]+)>/.exec(unsubscribe)?.[1] ?? '';
  expect(personOfToken(token)).toEqual({ districtId, userId: owner.userId });
  expect(personOfToken(token.replace(owner.userId, member.userId))).toBeNull();
  expect(mail?.headerLines.some(({ line }) => line === 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')).toBe(true);
});

test('several notices come as one digest, in the language of the reader', async () => {
  await prefer(owner, { locale: 'en' });
  await send(owner, 'email', [FILED, { kind: 'passed-on', data: { by: BY } }]);
  await sendDeliveries(db, now);
  expect(server.received[0]?.subject).toBe('2 things for you to look at');
  expect(server.received[0]?.text).toContain('is accepted and with');
  await prefer(owner, {});
});

test('a mail server that is down loses nothing', async () => {
  const { port } = server;
  await server.stop();
  const id = await send(owner, 'email', [FILED]);
  await sendDeliveries(db, now, () => 0.5);
  expect(await stateOf(id)).toEqual({
    status: 'waiting',
    attempts: 1,
    nextAttemptAt: toDate(now.add({ seconds: 30 })),
  });
  await sendDeliveries(db, now.add({ seconds: 30 }), () => 0.5);
  expect(await stateOf(id)).toMatchObject({ status: 'waiting', attempts: 2 });
  server = await startMailServer(port);
  await sendDeliveries(db, now.add({ minutes: 2 }), () => 0.5);
  expect(await stateOf(id)).toMatchObject({ status: 'sent', attempts: 3 });
  expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
});

test('a mailbox nobody has is a dead letter at once', async () => {
  const where = { districtId_id: { districtId, id: dispatcher.userId } };
  await db.user.update({ where, data: { emailSealed: sealPersonalData('nobody@example.com') } });
  const id = await send(dispatcher, 'email', [
    { kind: 'work', data: { clock: 'acceptance', unitCode: 'D02', by: BY } },
  ]);
  await sendDeliveries(db, now);
  expect(await stateOf(id)).toMatchObject({ status: 'dead', attempts: 1 });
});

test('a text message is short, and the gateway knows one that comes twice', async () => {
  await prefer(owner, { smsTopics: ['progress'] });
  const id = await send(owner, 'sms', [FILED]);
  await sendDeliveries(db, now);
  const [call] = gateway.received;
  expect(call?.headers['idempotency-key']).toBe(id);
  expect(JSON.parse(call?.body ?? '')).toEqual({
    id,
    to: '+8613812345678',
    text: `您的诉求${number}已收到，区投促办最晚明天 17:30告知由谁办理。https://portal.example/my/requests/${number}`,
  });
});

test('nobody is told by a channel they did not choose, unless it is urgent', async () => {
  await prefer(owner, { emailTopics: [] });
  const plain = await send(owner, 'email', [FILED]);
  const urgent = await send(owner, 'email', [FILED], true);
  await sendDeliveries(db, now);
  expect(await stateOf(plain)).toMatchObject({ status: 'dropped' });
  expect(await stateOf(urgent)).toMatchObject({ status: 'sent' });
  await prefer(owner, {});
});

test('a person’s own quiet hours are kept, but not by what is urgent', async () => {
  await prefer(owner, { quiet: ['09:00', '11:00'] });
  const plain = await send(owner, 'email', [FILED]);
  const urgent = await send(owner, 'email', [FILED], true);
  await sendDeliveries(db, now);
  const later = Temporal.Instant.from('2026-11-26T03:00:00Z');
  expect(await stateOf(plain)).toEqual({ status: 'waiting', attempts: 0, nextAttemptAt: toDate(later) });
  expect(await stateOf(urgent)).toMatchObject({ status: 'sent' });
  await sendDeliveries(db, later);
  expect(await stateOf(plain)).toMatchObject({ status: 'sent', attempts: 1 });
  await prefer(owner, {});
});

test('nothing is said of a case that its reader may not see any more, nor to a closed account', async () => {
  const hidden = await send(member, 'email', [FILED]);
  await sendDeliveries(db, now);
  expect(await stateOf(hidden)).toMatchObject({ status: 'dropped' });
  await db.user.update({
    where: { districtId_id: { districtId, id: owner.userId } },
    data: { disabledAt: toDate(now) },
  });
  const closed = await send(owner, 'email', [FILED]);
  await sendDeliveries(db, now);
  expect(await stateOf(closed)).toMatchObject({ status: 'dropped' });
  expect(server.received).toEqual([]);
});
