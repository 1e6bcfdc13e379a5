import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { findQueue } from '../queries/queue.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const second = await createStaff(db, 'second', 'D02', 'dispatcher');
const reviewer = await createStaff(db, 'reviewer', 'D02', 'reviewer');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const helper = await createStaff(db, 'helper', 'D08', 'liaison');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');

const FILED = instant('2026-11-23T10:00');

type Given<N extends CommandName> = { who: Viewer; command: N; input: CommandInputs[N]; at: string };

async function give<N extends CommandName>(number: string, { who, command, input, at }: Given<N>) {
  const { version } = await db.case.findFirstOrThrow({ where: { number }, select: { version: true } });
  return giveCommand(db, who, { number, command, input, version }, instant(at), () => 1);
}

/** A request of class B in the hands of D07, due on Monday 30 November at 17:30. */
async function inHand(): Promise<string> {
  const filing = {
    title: '研发人员落户材料咨询',
    description: '拟引进一名研发人员。',
    categoryCode: '0301',
    contact: { name: '王敏', phone: '19900001111' },
  };
  const filed = await fileCase(db, owner, filing, FILED);
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  const at = '2026-11-23T11:00';
  await give(number, { who: dispatcher, command: 'dispatch', input: { lead: 'D07', helpers: [] }, at });
  await give(number, { who: liaison, command: 'sign', input: { assignee: 'handler' }, at });
  await give(number, { who: handler, command: 'record-contact', input: { summary: '已联系' }, at });
  return number;
}

describe('a helper invited later', () => {
  const ask = { command: 'invite-helper', input: { unit: 'D08', question: '名额？' }, at: '2026-11-23T14:00' } as const;

  it('sees the case from then on and has it in its queue; what it does too late is put down to it', async () => {
    const number = await inHand();
    expect(await findCaseDetail(db, helper, number, instant(ask.at))).toBeNull();
    await expect(give(number, { who: liaison, ...ask })).resolves.toMatchObject({ ok: true });
    expect((await findQueue(db, helper, instant(ask.at))).find((item) => item.number === number)?.clock).toBe('helper');
    const answer = { command: 'answer-as-helper', input: { answer: '有。' }, at: '2026-11-27T15:00' } as const;
    await expect(give(number, { who: helper, ...answer })).resolves.toMatchObject({ ok: true });
    const seen = await findCaseDetail(db, liaison, number, instant('2026-11-27T16:00'));
    expect(seen?.delays).toMatchObject([{ unitCode: 'D08', cause: 'helper', own: { workingDays: 1 } }]);
    expect(seen?.help).toEqual({ asked: 1, answered: 1, late: 0 });
    const told = await findCaseDetail(db, owner, number, instant('2026-11-27T16:00'));
    expect(told).toMatchObject({ delays: [], helpers: [], help: { asked: 0 } });
  });

  it('is not invited by another unit, nor twice by two at once', async () => {
    const number = await inHand();
    await expect(give(number, { who: outsider, ...ask })).resolves.toMatchObject({ refusal: { code: 'not-found' } });
    const both = await Promise.all([give(number, { who: liaison, ...ask }), give(number, { who: dispatcher, ...ask })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'helper-asked-already' } });
  });
});

describe('an extension', () => {
  const input = { newDueAt: '2026-12-02', reason: '需等市里批复', plan: '批复后当日答复' };
  const ask = { command: 'request-extension', input, at: '2026-11-24T10:00' } as const;
  const grant = { command: 'decide-extension', input: { decision: 'grant', reason: '同意' } } as const;
  const decide = { ...grant, at: '2026-11-24T11:00' } as const;

  it('waits in the office’s queue and is decided once, by the one who was first', async () => {
    const number = await inHand();
    await expect(give(number, { who: outsider, ...ask })).resolves.toMatchObject({ refusal: { code: 'not-found' } });
    await expect(give(number, { who: liaison, ...ask })).resolves.toMatchObject({ ok: true });
    for (const who of [dispatcher, reviewer]) {
      const queue = await findQueue(db, who, instant(ask.at));
      expect(queue.find((item) => item.number === number)?.clock).toBe('review');
    }
    const both = await Promise.all([
      give(number, { who: dispatcher, ...decide }),
      give(number, { who: second, ...decide }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'no-extension-to-decide' } });
    const row = await db.case.findFirstOrThrow({ where: { number } });
    expect(row.handlingDueAt).toEqual(new Date('2026-12-02T17:30:00+08:00'));
    expect(row.handlingOriginalDueAt).toEqual(new Date('2026-11-30T17:30:00+08:00'));
    expect(row.promisedAt).toEqual(new Date('2026-11-30T17:30:00+08:00'));
  });

  it('is told to the company with the new day and the reason, not with the plan or the office’s words', async () => {
    const number = await inHand();
    await give(number, { who: liaison, ...ask });
    await give(number, { who: dispatcher, ...decide });
    const told = await findCaseDetail(db, owner, number, instant('2026-11-24T12:00'));
    const contents = told?.events.flatMap(({ content }) => content ?? []) ?? [];
    expect(contents.at(-1)).toMatchObject({ type: 'deadline-extended', data: { reason: input.reason } });
    expect(JSON.stringify(told)).not.toContain(input.plan);
    expect(told?.company.standing.by?.toString()).toBe('2026-12-02T09:30:00Z');
  });
});

describe('a suspension', () => {
  const input = { reason: '等市级主管部门批复', reviewAt: '2026-12-07' };
  const suspend = { command: 'suspend', input, at: '2026-11-24T10:00' } as const;

  it('waits for the office, lights nobody’s queue once confirmed, and is told to the company', async () => {
    const number = await inHand();
    await expect(give(number, { who: handler, ...suspend })).resolves.toMatchObject({ refusal: { code: 'forbidden' } });
    await expect(give(number, { who: liaison, ...suspend })).resolves.toMatchObject({ ok: true });
    const inQueueOf = async (who: Viewer) =>
      (await findQueue(db, who, instant(suspend.at))).find((item) => item.number === number)?.clock;
    expect(await inQueueOf(handler)).toBeUndefined();
    expect(await inQueueOf(dispatcher)).toBe('review');
    const confirm = { ...suspend, at: '2026-11-24T11:00' } as const;
    const both = await Promise.all([
      give(number, { who: dispatcher, ...confirm }),
      give(number, { who: second, ...confirm }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await inQueueOf(dispatcher)).toBeUndefined();
    const told = await findCaseDetail(db, owner, number, instant('2026-11-24T12:00'));
    expect(told?.company.standing).toMatchObject({ kind: 'suspended', isLate: false });
    expect(told?.company.standing.by?.toString()).toBe('2026-12-07T01:00:00Z');
    expect(await db.case.findFirstOrThrow({ where: { number } })).toMatchObject({ isPaused: true, dueAt: null });
  });
});

describe('a reminder', () => {
  it('of the company counts once when it is sent twice at once, and the office’s letter stays among staff', async () => {
    const number = await inHand();
    const remind = { command: 'remind', input: { text: '月底前要用，请尽快。' }, at: '2026-11-24T10:00' } as const;
    const both = await Promise.all([give(number, { who: owner, ...remind }), give(number, { who: owner, ...remind })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await expect(give(number, { who: outsider, ...remind })).resolves.toMatchObject({ refusal: { code: 'not-found' } });
    const letter = { ...remind, input: { text: '请于明日前答复企业。' } };
    await expect(give(number, { who: dispatcher, ...letter })).resolves.toMatchObject({ ok: true });
    const told = await findCaseDetail(db, owner, number, instant('2026-11-24T12:00'));
    expect(told?.remindCount).toBe(2);
    expect(JSON.stringify(told)).not.toContain(letter.input.text);
  });
});
