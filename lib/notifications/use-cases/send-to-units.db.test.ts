import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { MOST_ATTEMPTS } from '../domain/retry.ts';
import { waitingDelivery } from '../testing/messages.ts';
import { startReceiver } from '../testing/receiver.ts';
import { sendDeliveries } from './send-deliveries.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const { districtId } = owner;
const receiver = await startReceiver();
const SECRET = `whsec_${randomBytes(32).toString('base64')}`;
let caseId = '';
let number = '';
let now = Temporal.Now.instant().round('millisecond');

beforeAll(async () => {
  const contact = { name: '王敏', phone: '19900001111' };
  const filing = { title: '研发人员落户', description: '详情', categoryCode: '0301', contact };
  const filed = await fileCase(db, owner, filing, now);
  if (!filed.ok) throw new Error(filed.refusal.code);
  number = filed.value.number;
  const order = {
    number,
    command: 'dispatch' as const,
    input: { lead: 'D07', helpers: [], class: 'B' as const },
    version: 1,
  };
  const given = await giveCommand(db, dispatcher, order, now);
  if (!given.ok) throw new Error(given.refusal.code);
  caseId = (await db.case.findFirstOrThrow({ where: { number } })).id;
});
beforeEach(async () => {
  receiver.received.length = 0;
  receiver.answerWith({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' });
  await listNetworks(['127.0.0.0/8']);
});
afterAll(() => receiver.stop());

async function listNetworks(privateNetworks: string[]) {
  const row = { districtId, name: 'outward', value: { privateNetworks }, updatedAt: new Date() };
  await db.districtSetting.upsert({
    where: { districtId_name: { districtId, name: 'outward' } },
    create: row,
    update: { value: row.value },
  });
  await db.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } } });
  forgetDirectory(db, districtId);
}

async function endpoint(kind: 'webhook' | 'wecom' | 'dingtalk', url: string, secret: string | null, unitCode = 'D07') {
  const id = randomUUIDv7();
  const sealed = { urlSealed: sealPersonalData(url), secretSealed: secret === null ? null : sealPersonalData(secret) };
  await db.noticeEndpoint.create({ data: { districtId, id, unitCode, kind, name: kind, host: 'x', ...sealed } });
  return id;
}

const waiting = (target: string, channel: 'webhook' | 'robot', unitCode = 'D07') => {
  const notices = [{ kind: 'work', caseId, data: { clock: 'signing', unitCode: 'D07' } }];
  return waitingDelivery(db, { districtId, to: { unitCode }, channel, target, notices }, now);
};

const stateOf = (id: string) =>
  db.noticeDelivery.findFirstOrThrow({
    where: { id },
    select: { status: true, attempts: true, lastError: true, nextAttemptAt: true },
  });

test('a webhook is signed, tells neither title nor company, and is not sent again', async () => {
  const id = await waiting(await endpoint('webhook', `${receiver.url}/hook`, SECRET), 'webhook');
  await sendDeliveries(db, now);
  await sendDeliveries(db, now.add({ hours: 24 }));
  const [call] = receiver.received;
  expect(receiver.received).toHaveLength(1);
  expect(call?.url).toBe('/hook');
  const payload = new Webhook(SECRET).verify(call?.body ?? '', call?.headers as Record<string, string>);
  expect(call?.headers['webhook-id']).toBe(id);
  expect(payload).toMatchObject({
    type: 'notices.recorded',
    data: { unit: 'D07', notices: [{ kind: 'work', case: number }] },
  });
  expect(call?.body).not.toContain('研发人员');
  expect(call?.body).not.toContain('公司');
  expect(await stateOf(id)).toMatchObject({ status: 'sent', attempts: 1, lastError: null });
});

test('a receiver that is down is tried again later and later under the same id, until it is up', async () => {
  const id = await waiting(await endpoint('webhook', `${receiver.url}/down`, SECRET), 'webhook');
  receiver.answerWith({ status: 503, headers: { 'retry-after': '90' } });
  await sendDeliveries(db, now, () => 0.5);
  expect(await stateOf(id)).toMatchObject({
    status: 'waiting',
    attempts: 1,
    nextAttemptAt: toDate(now.add({ seconds: 90 })),
  });
  receiver.answerWith({ status: 500, body: 'broken' });
  expect(await sendDeliveries(db, now.add({ seconds: 89 }), () => 0.5)).toBe(0);
  await sendDeliveries(db, now.add({ seconds: 90 }), () => 0.5);
  expect(await stateOf(id)).toMatchObject({
    status: 'waiting',
    attempts: 2,
    lastError: 'HTTP 500: broken',
    nextAttemptAt: toDate(now.add({ seconds: 150 })),
  });
  receiver.answerWith({ status: 204 });
  await sendDeliveries(db, now.add({ seconds: 150 }));
  expect(await stateOf(id)).toMatchObject({ status: 'sent', attempts: 3 });
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
  expect(receiver.received).toHaveLength(3);
});

test('what fails too often, or is gone for good, becomes a dead letter', async () => {
  const gone = await waiting(await endpoint('webhook', `${receiver.url}/gone`, SECRET), 'webhook');
  receiver.answerWith({ status: 410 });
  await sendDeliveries(db, now);
  expect(await stateOf(gone)).toMatchObject({ status: 'dead', attempts: 1 });

  const tired = await waiting(await endpoint('webhook', 'http://127.0.0.1:1/', SECRET), 'webhook');
  await db.noticeDelivery.updateMany({ where: { id: tired }, data: { attempts: MOST_ATTEMPTS - 1 } });
  await sendDeliveries(db, now);
  const state = await stateOf(tired);
  expect(state).toMatchObject({ status: 'dead', attempts: MOST_ATTEMPTS });
  expect(state.lastError).toContain('ECONNREFUSED');
});

test('a private address that is not listed is never called', async () => {
  await listNetworks([]);
  const id = await waiting(await endpoint('webhook', `${receiver.url}/inside`, SECRET), 'webhook');
  await sendDeliveries(db, now);
  expect(receiver.received).toEqual([]);
  expect(await stateOf(id)).toMatchObject({
    status: 'dead',
    lastError: '127.0.0.1 is a private address that is not listed',
  });
});

test('a unit that has nothing to do with the case is told nothing of it, nor one that switched its address off', async () => {
  const stranger = await waiting(
    await endpoint('webhook', `${receiver.url}/stranger`, SECRET, 'D08'),
    'webhook',
    'D08',
  );
  const off = await endpoint('webhook', `${receiver.url}/off`, SECRET);
  const toOff = await waiting(off, 'webhook');
  await db.noticeEndpoint.updateMany({ where: { id: off }, data: { isActive: false } });
  await sendDeliveries(db, now);
  expect(receiver.received).toEqual([]);
  expect(await stateOf(stranger)).toMatchObject({ status: 'dropped', lastError: 'nothing left to say' });
  expect(await stateOf(toOff)).toMatchObject({ status: 'dropped' });
});

test('a 钉钉 robot is signed as it asks, and says number and deadline only', async () => {
  const id = await waiting(await endpoint('dingtalk', `${receiver.url}/robot/send?access_token=t`, 'SECabc'), 'robot');
  await sendDeliveries(db, now);
  const [call] = receiver.received;
  const query = new URL(call?.url ?? '', receiver.url).searchParams;
  const timestamp = String(now.epochMilliseconds);
  expect(query.get('access_token')).toBe('t');
  expect(query.get('timestamp')).toBe(timestamp);
  expect(query.get('sign')).toBe(createHmac('sha256', 'SECabc').update(`${timestamp}\nSECabc`).digest('base64'));
  const { msgtype, text } = JSON.parse(call?.body ?? '');
  expect(msgtype).toBe('text');
  expect(text.content).toContain(number);
  expect(text.content).not.toContain('研发人员');
  expect(await stateOf(id)).toMatchObject({ status: 'sent' });
});

test.each([
  [{ status: 200, body: '{"errcode":45009,"errmsg":"api freq out of limit"}' }, 'waiting'],
  [{ status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }, 'dead'],
  [{ status: 200, body: '<html>' }, 'waiting'],
])('a 企业微信 robot that answers %o leaves the message %s', async (answer, status) => {
  const id = await waiting(await endpoint('wecom', `${receiver.url}/cgi-bin/webhook/send?key=k`, null), 'robot');
  receiver.answerWith(answer);
  await sendDeliveries(db, now);
  expect(receiver.received[0]?.url).toBe('/cgi-bin/webhook/send?key=k');
  expect(await stateOf(id)).toMatchObject({ status });
  await db.noticeDelivery.updateMany({ where: { status: 'waiting' }, data: { status: 'dropped' } });
});

test('several senders at once send each delivery once', async () => {
  const target = await endpoint('webhook', `${receiver.url}/many`, SECRET);
  now = now.add({ hours: 100 });
  const ids = await Promise.all(Array.from({ length: 30 }, () => waiting(target, 'webhook')));
  await Promise.all(Array.from({ length: 4 }, () => sendDeliveries(db, now)));
  expect(receiver.received.map(({ headers }) => headers['webhook-id']).toSorted()).toEqual(ids.toSorted());
});
