import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createDb } from '#lib/platform/db.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { listCompanyCases } from '../queries/company-cases.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';
import { takeAutomaticSteps } from './take-automatic-steps.ts';

const { db, url } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');

type Given<N extends CommandName> = { who: Viewer; command: N; input: CommandInputs[N]; at: string };

async function give<N extends CommandName>(number: string, { who, command, input, at }: Given<N>) {
  const { version } = await db.case.findFirstOrThrow({ where: { number }, select: { version: true } });
  const given = await giveCommand(db, who, { number, command, input, version }, instant(at), () => 1);
  if (!given.ok) throw new Error(`${command}: ${given.refusal.code}`);
  return given.value;
}

async function file(at: string): Promise<string> {
  const filing = {
    title: '研发人员落户材料咨询',
    description: '拟引进一名研发人员。',
    categoryCode: '0301',
    contact: { name: '王敏', phone: '19900001111' },
  };
  const filed = await fileCase(db, owner, filing, instant(at));
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

/** Answered at once: unrated it is called back after three working days and closed after five. */
async function answered(at: string): Promise<string> {
  const number = await file(at);
  await give(number, { who: dispatcher, command: 'dispatch', input: { lead: 'D07', helpers: [] }, at });
  await give(number, { who: liaison, command: 'sign', input: {}, at });
  const result = { result: 'solved', publicAnswer: '可网上提交。' } as const;
  await give(number, { who: liaison, command: 'submit-result', input: result, at });
  return number;
}

const stored = (number: string) =>
  db.case.findFirstOrThrow({ where: { number }, include: { events: { orderBy: { seq: 'asc' } } } });
const typesOf = async (number: string) => (await stored(number)).events.map(({ type }) => type);

describe('what happens by itself', () => {
  it('is known beforehand, is an event of the system, and comes late rather than never', async () => {
    const number = await answered('2026-06-01T10:00');
    expect((await stored(number)).automaticAt).toEqual(new Date('2026-06-04T17:30:00+08:00'));
    expect(await takeAutomaticSteps(db, instant('2026-06-04T17:30'))).toEqual({ taken: 0, failed: [] });
    // The worker stood still for weeks: both steps are taken, one after the other.
    await takeAutomaticSteps(db, instant('2026-06-20T10:00'));
    const after = await stored(number);
    expect(after).toMatchObject({
      status: 'closed',
      ratingScore: null,
      automaticAt: new Date('2026-08-19T10:00:00+08:00'),
    });
    expect(after.events.slice(-2).map(({ type, actorKind, actorId }) => [type, actorKind, actorId])).toEqual([
      ['callback-due', 'system', null],
      ['closed-unrated', 'system', null],
    ]);
    expect(after.events.map(({ seq }) => seq)).toEqual(after.events.map((_, index) => index + 1));
    expect(after.events.at(-1)?.hash).toEqual(after.lastEventHash);
  });

  it('happens once when several workers look at the same moment', async () => {
    const numbers = [];
    for (let each = 0; each < 4; each += 1) numbers.push(await answered('2026-06-02T10:00'));
    const others = [1, 2].map((n) =>
      createDb({ url: () => url, connections: 3, name: `worker-${n}`, statementTimeoutMs: 60_000 }),
    );
    const runs = await Promise.all(
      [db, ...others].map((each) => takeAutomaticSteps(each, instant('2026-06-08T10:00'))),
    );
    await Promise.all(others.map((each) => each.$disconnect()));
    expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
    expect(runs.reduce((sum, { taken }) => sum + taken, 0)).toBe(numbers.length);
    for (const number of numbers) {
      expect((await typesOf(number)).filter((type) => type === 'callback-due')).toHaveLength(1);
    }
  });

  it('does not undo what somebody did first, and a form opened before is out of date after', async () => {
    const number = await answered('2026-06-03T10:00');
    const before = await stored(number);
    await give(number, { who: owner, command: 'rate', input: { score: 5, solved: true }, at: '2026-06-10T17:00' });
    await takeAutomaticSteps(db, instant('2026-06-30T10:00'));
    expect(await stored(number)).toMatchObject({ status: 'closed', ratingScore: 5 });
    const late = await answered('2026-06-03T10:00');
    await takeAutomaticSteps(db, instant('2026-06-30T10:00'));
    const rate = { number: late, command: 'rate', input: { score: 5, solved: true }, version: before.version } as const;
    await expect(giveCommand(db, owner, rate, instant('2026-06-30T10:01'))).resolves.toMatchObject({
      refusal: { code: 'version-conflict' },
    });
  });

  it('archives, and the company goes on reading the case as closed, on its page and in its lists', async () => {
    const number = await answered('2026-07-01T10:00');
    await give(number, { who: owner, command: 'rate', input: { score: 4, solved: true }, at: '2026-07-02T10:00' });
    await takeAutomaticSteps(db, instant('2026-08-31T10:01'));
    expect(await stored(number)).toMatchObject({ status: 'archived', automaticAt: null });
    const now = instant('2026-09-01T10:00');
    const told = await findCaseDetail(db, owner, number, now);
    expect(told).toMatchObject({ status: 'closed', company: { standing: { kind: 'closed' } } });
    expect(JSON.stringify(told)).not.toContain('archived');
    const { items } = await listCompanyCases(db, owner, { tab: 'ended', limit: 50 }, now);
    expect(items.map((line) => line.number)).toContain(number);
  });

  it('resumes a pause at its review date and moves the due time by no more than that', async () => {
    const number = await file('2026-07-06T10:00');
    const at = '2026-07-06T11:00';
    await give(number, { who: dispatcher, command: 'dispatch', input: { lead: 'D07', helpers: [] }, at });
    await give(number, { who: liaison, command: 'sign', input: {}, at });
    const pause = { reason: '等市级批复', reviewAt: '2026-07-15' };
    await give(number, { who: liaison, command: 'suspend', input: pause, at: '2026-07-07T10:00' });
    expect((await stored(number)).automaticAt).toEqual(new Date('2026-07-15T09:00:00+08:00'));
    await takeAutomaticSteps(db, instant('2026-07-17T10:00'));
    const after = await stored(number);
    expect(after).toMatchObject({ status: 'in-progress', suspendedUntil: null, isPaused: false });
    // Six working days did not count: 8 to 10 and 13 to 15 July.
    expect(after.handlingDueAt).toEqual(new Date('2026-07-21T17:30:00+08:00'));
  });

  it('of one case that cannot be read holds no other up', async () => {
    const broken = await answered('2026-07-20T10:00');
    const sound = await answered('2026-07-20T10:00');
    await db.clock.updateMany({ where: { case: { number: broken } }, data: { pauses: [{ from: 'no time', to: '' }] } });
    const { failed } = await takeAutomaticSteps(db, instant('2026-07-24T10:00'));
    expect(failed.map(({ number }) => number)).toEqual([broken]);
    expect(await typesOf(sound)).toContain('callback-due');
    expect(await typesOf(broken)).not.toContain('callback-due');
    await db.case.updateMany({ where: { number: broken }, data: { automaticAt: null } });
  });

  it('concludes a split request with its last part', async () => {
    const number = await file('2026-08-03T10:00');
    const parts = ['落户', '租房'].map((title) => ({ title, description: title, categoryCode: '0301' }));
    await give(number, { who: dispatcher, command: 'split', input: { parts }, at: '2026-08-03T10:10' });
    const parent = await stored(number);
    const ofParent = await db.case.findMany({ where: { parentId: parent.id }, orderBy: { number: 'asc' } });
    for (const part of ofParent) {
      const ask = { command: 'request-information' as const, input: { items: ['执照'] }, at: '2026-08-03T11:00' };
      await give(part.number, { who: dispatcher, ...ask });
    }
    await takeAutomaticSteps(db, instant('2026-08-11T10:00'));
    expect(await stored(number)).toMatchObject({ status: 'in-progress' });
    await takeAutomaticSteps(db, instant('2026-08-18T10:00'));
    expect(await stored(number)).toMatchObject({ status: 'closed' });
  });

  it('is put off when a limit was lengthened since', async () => {
    const number = await answered('2026-08-20T10:00');
    await give(number, { who: owner, command: 'rate', input: { score: 5, solved: true }, at: '2026-08-21T10:00' });
    const { districtId } = owner;
    await db.limitRule.updateMany({
      where: { districtId, name: 'archive-after-days' },
      data: { value: { number: 90 } },
    });
    await db.district.update({ where: { id: districtId }, data: { revision: { increment: 1 } } });
    // Elsewhere: this process asks for a changed revision only every two seconds.
    const elsewhere = createDb({ url: () => url, connections: 1, name: 'elsewhere', statementTimeoutMs: 60_000 });
    await takeAutomaticSteps(elsewhere, instant('2026-10-21T10:00'));
    await elsewhere.$disconnect();
    const after = await stored(number);
    expect([after.status, after.automaticAt?.toISOString()]).toEqual(['closed', '2026-11-19T02:00:00.000Z']);
  });
});
