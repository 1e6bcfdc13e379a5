import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { CommandInputs } from '#lib/cases/domain/inputs.ts';
import type { CommandName } from '#lib/cases/domain/names.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate, toInstantOrNull } from '#lib/shared/instants.ts';
import { findDraftOrder } from '../queries/draft-order.ts';
import { hearEvents } from './hear-events.ts';
import { raiseAlerts } from './raise-alerts.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
await createStaff(db, 'office-head', 'D02', 'office-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
await createStaff(db, 'other-handler', 'D07', 'handler');
await createStaff(db, 'head', 'D07', 'unit-head');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const supervision = await createStaff(db, 'supervision', 'D01', 'supervision');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { districtId } = owner;

const FILED = '2026-11-23T10:00';
/** Dispatched on Monday 23 November for five working days: due on Monday 30 November at 17:30. */
const DISPATCHED = '2026-11-23T10:40';

async function file(isUrgent = false, at = instant(FILED)): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const order = { title: '落户咨询', description: '详情', categoryCode: '0301', urgent: isUrgent, contact };
  const filed = await fileCase(db, owner, order, at);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

async function give<N extends CommandName>(
  viewer: Viewer,
  number: string,
  command: N,
  input: CommandInputs[N],
  at: string,
): Promise<void> {
  const { version } = await db.case.findFirstOrThrow({ where: { number }, select: { version: true } });
  const given = await giveCommand(db, viewer, { number, command, input, version }, instant(at), () => 1);
  if (!given.ok) throw new Error(`${command}: ${given.refusal.code}`);
}

/** Signed and assigned to the handler, and the company called: only the handling clock runs. */
async function inHand(): Promise<string> {
  const number = await file();
  await give(dispatcher, number, 'dispatch', { lead: 'D07', helpers: [], class: 'B' }, DISPATCHED);
  await give(liaison, number, 'sign', { assignee: 'handler' }, '2026-11-23T11:00');
  await give(handler, number, 'record-contact', { summary: '已联系' }, '2026-11-23T11:10');
  return number;
}

async function minute(at: string): Promise<void> {
  await hearEvents(db, instant(at));
  await raiseAlerts(db, instant(at));
}

/** Who was told what, oldest first: `used-70 handler`, with a tick where it need not be read any more. */
async function told(number: string): Promise<string[]> {
  const notices = await db.notice.findMany({
    where: { case: { number }, kind: 'alert' },
    include: { recipient: { select: { login: true } } },
    orderBy: [{ createdAt: 'asc' }, { rung: 'asc' }],
  });
  return notices.map(({ rung, recipient, readAt }) => `${rung} ${recipient?.login}${readAt ? ' ✓' : ''}`).toSorted();
}

const nextLook = async (number: string): Promise<(string | null)[]> => {
  const watches = await db.clockWatch.findMany({ where: { clock: { case: { number } } } });
  return watches.map(({ at }) => local(toInstantOrNull(at)));
};

beforeEach(async () => {
  await db.clockWatch.updateMany({ data: { at: null } });
});

describe('a clock that runs out', () => {
  it('is told of rung by rung, to those the ladder names, and to nobody twice', async () => {
    const number = await inHand();
    await minute('2026-11-23T11:20');
    expect(await nextLook(number)).toEqual(['2026-11-27 10:54']);
    expect(await told(number)).toEqual([]);

    await minute('2026-11-27T10:55');
    await minute('2026-11-27T10:56');
    expect(await told(number)).toEqual(['used-70 handler']);
    expect(await nextLook(number)).toEqual(['2026-11-30 09:00']);

    await minute('2026-11-30T09:00');
    expect(await told(number)).toEqual(['before-1 handler', 'used-70 handler ✓']);
    await minute('2026-11-30T17:31');
    expect(await told(number)).toContain('due handler');
    expect(await told(number)).toContain('due head');
    await minute('2026-12-02T09:00');
    expect((await told(number)).filter((each) => each.startsWith('after-1'))).toEqual([
      'after-1 dispatcher',
      'after-1 handler',
      'after-1 head',
      'after-1 office-head',
    ]);
    await minute('2026-12-04T09:00');
    expect((await told(number)).filter((each) => each.startsWith('after-3'))).toEqual([
      'after-3 dispatcher',
      'after-3 head',
      'after-3 leader',
      'after-3 office-head',
      'after-3 supervision',
    ]);
    expect(await nextLook(number)).toEqual([null]);
  });

  it('is laid before the supervision office as a draft order once long overdue, and issued by nobody', async () => {
    const number = await inHand();
    await minute('2026-12-03T17:00');
    expect(await findDraftOrder(db, supervision, number)).toBeNull();
    await minute('2026-12-04T09:00');
    expect(await findDraftOrder(db, leader, number)).toBeNull();
    expect(await findDraftOrder(db, supervision, number)).toEqual({
      clock: 'handling',
      unitCode: 'D07',
      dueAt: instant('2026-11-30T17:30'),
    });
    expect(await db.caseEvent.count({ where: { case: { number }, type: 'supervised' } })).toBe(0);
    const answer = { result: 'solved', publicAnswer: '可网上提交。' } as const;
    await give(handler, number, 'submit-result', answer, '2026-12-04T10:00');
    expect(await findDraftOrder(db, supervision, number)).toBeNull();
  });

  it('is told of late after nobody looked for a week: everything is recorded, the last thing is to be read', async () => {
    const number = await inHand();
    await minute('2026-11-30T18:00');
    expect(await told(number)).toEqual(['before-1 handler ✓', 'due handler', 'due head', 'used-70 handler ✓']);
  });

  it('is told of once by four workers at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, inHand));
    await hearEvents(db, instant('2026-11-23T11:20'));
    await Promise.all(Array.from({ length: 4 }, () => raiseAlerts(db, instant('2026-11-27T10:55'))));
    for (const number of numbers) expect(await told(number)).toEqual(['used-70 handler']);
  });
});

describe('nobody is told', () => {
  it('of a clock that has stopped, even before the stop was heard of', async () => {
    const number = await inHand();
    await minute('2026-11-23T11:20');
    const answer = { result: 'solved', publicAnswer: '可网上提交。' } as const;
    await give(handler, number, 'submit-result', answer, '2026-11-27T10:00');
    await raiseAlerts(db, instant('2026-11-27T10:55'));
    expect(await told(number)).toEqual([]);
    expect(await nextLook(number)).toEqual([]);
  });

  it('of a clock that stands still, and the rest of the time counts when it goes on', async () => {
    const number = await inHand();
    await minute('2026-11-23T11:20');
    const clock = { case: { number }, name: 'handling' };
    await db.clock.updateMany({ where: clock, data: { pausedSince: toDate(instant('2026-11-24T09:00')) } });
    await minute('2026-11-27T10:55');
    expect(await told(number)).toEqual([]);
    expect(await nextLook(number)).toEqual([null]);
  });

  it('again before an extended deadline of what was said before the first, but of the new one', async () => {
    const number = await inHand();
    await minute('2026-11-23T11:20');
    await minute('2026-11-30T09:00');
    const dueAt = toDate(instant('2026-12-07T17:30'));
    const limit = { workingDays: 10, due: 'endOfDay' };
    const darkRedAt = toDate(instant('2026-12-11T09:00'));
    await db.clock.updateMany({ where: { case: { number }, name: 'handling' }, data: { dueAt, limit, darkRedAt } });
    await give(handler, number, 'add-note', { text: '已获延期' }, '2026-11-30T10:00');
    await minute('2026-11-30T17:31');
    expect(await told(number)).toEqual(['before-1 handler', 'used-70 handler ✓']);
    await minute('2026-12-07T09:00');
    expect(await told(number)).toEqual([
      'before-1 handler',
      'before-1 handler ✓',
      'used-70 handler ✓',
      'used-70 handler ✓',
    ]);
  });
});

describe('the ladder', () => {
  it('counts as an administrator changes it, for clocks that run already too', async () => {
    const number = await inHand();
    await minute('2026-11-23T11:20');
    const ladders = { handling: [{ name: 'used-50', tells: ['unit-head'], draftsOrder: false }] } as const;
    const order = { name: 'escalation', value: { ladders }, version: 0, address: null } as never;
    await expect(changeSetting(db, sysadmin, order, instant('2026-11-23T11:30'))).resolves.toMatchObject({ ok: true });
    await minute('2026-11-23T11:31');
    expect(await nextLook(number)).toEqual(['2026-11-26 09:50']);
    await minute('2026-11-26T09:51');
    expect(await told(number)).toEqual(['used-50 head']);
  });
});

it("an urgent request is the office's as soon as it is filed, and its alerts are urgent", async () => {
  const now = Temporal.Now.instant();
  const number = await file(true, now);
  await hearEvents(db, now);
  const notice = await db.notice.findFirst({ where: { case: { number }, kind: 'urgent-filed' } });
  expect(notice).toMatchObject({
    kind: 'urgent-filed',
    recipientId: dispatcher.userId,
    isUrgent: true,
    sendAfter: toDate(now),
  });
});

it('one bad clock keeps nobody waiting: it is put off, and said', async () => {
  const bad = await inHand();
  const good = await inHand();
  await minute('2026-11-23T11:20');
  await db.districtSetting.deleteMany({ where: { districtId } });
  await db.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } } });
  await db.clock.updateMany({ where: { case: { number: bad } }, data: { pauses: [{ from: 'never', to: 'never' }] } });
  const faults: string[] = [];
  forgetDirectory(db, districtId);
  await raiseAlerts(db, instant('2026-11-30T09:00'), { onFault: (clockId) => void faults.push(clockId) });
  expect(await told(good)).toContain('before-1 handler');
  expect(faults.length).toBeGreaterThan(0);
  expect(await told(bad)).toEqual([]);
});
