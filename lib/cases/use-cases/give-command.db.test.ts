import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { findCaseDetail } from '../queries/case-detail.ts';
import { countCases, listCases } from '../queries/list-cases.ts';
import { findQueue } from '../queries/queue.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const second = await createStaff(db, 'second', 'D02', 'dispatcher');
const reviewer = await createStaff(db, 'reviewer', 'D02', 'reviewer');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const helper = await createStaff(db, 'helper', 'D08', 'liaison');
const otherHelper = await createStaff(db, 'other-helper', 'D05', 'liaison');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');

const FILED = instant('2026-11-23T10:00');
const NOW = instant('2026-11-23T11:00');

async function file(by: Viewer = owner, title = '研发人员落户材料咨询') {
  const filed = await fileCase(
    db,
    by,
    {
      title,
      description: '拟引进一名研发人员。',
      categoryCode: '0301',
      contact: { name: '王敏', phone: '19900001111' },
    },
    FILED,
  );
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

const give = <N extends CommandName>(
  viewer: Viewer,
  number: string,
  command: N,
  input: CommandInputs[N],
  version?: number,
) => giveCommand(db, viewer, { number, command, input, ...(version !== undefined && { version }) }, NOW, () => 1);

const DISPATCH = { lead: 'D07', helpers: [{ unit: 'D08', question: '名额？' }, { unit: 'D05' }] };

describe('a command', () => {
  it('carries a case through to closed, with a verified number in every list on the way', async () => {
    const number = await file();
    expect((await findQueue(db, dispatcher, NOW)).map((item) => item.number)).toContain(number);
    await expect(give(dispatcher, number, 'dispatch', DISPATCH, 1)).resolves.toMatchObject({ ok: true });
    expect((await findQueue(db, liaison, NOW)).find((item) => item.number === number)?.clock).toBe('signing');
    await expect(give(liaison, number, 'sign', { assignee: 'handler' }, 2)).resolves.toMatchObject({ ok: true });
    expect((await findQueue(db, handler, NOW)).find((item) => item.number === number)?.clock).toBe('first-contact');
    await expect(give(handler, number, 'record-contact', { summary: '已电话联系' })).resolves.toMatchObject({
      ok: true,
    });
    const answer = { result: 'solved', publicAnswer: '可网上提交。', internalNote: '材料已核' } as const;
    await expect(give(handler, number, 'submit-result', answer, 3)).resolves.toMatchObject({ ok: true });
    await expect(give(owner, number, 'rate', { score: 5, solved: true }, 4)).resolves.toMatchObject({
      ok: true,
      value: { status: 'closed' },
    });
    const seen = await findCaseDetail(db, owner, number, NOW);
    expect(seen).toMatchObject({ status: 'closed', result: null, internalOpinion: null, publicAnswer: '可网上提交。' });
    expect(JSON.stringify(seen?.events)).not.toContain('材料已核');
    expect(seen?.events.map((event) => event.seq)).toEqual(seen?.events.map((_, index) => index + 1));
  });

  it('is refused to whoever may not know of the case as if there were none', async () => {
    const number = await file();
    for (const who of [stranger, member, outsider]) {
      await expect(give(who, number, 'send-message', { text: '你好' })).resolves.toMatchObject({
        refusal: { code: 'not-found' },
      });
      expect(await findCaseDetail(db, who, number, NOW)).toBeNull();
    }
    const inOtherDistrict = { ...dispatcher, districtId: dispatcher.districtId };
    expect(
      (await listCases(db, stranger, {}, { now: NOW, timeZone: 'Asia/Shanghai' })).items.map((each) => each.number),
    ).not.toContain(number);
    expect(
      (await listCases(db, inOtherDistrict, {}, { now: NOW, timeZone: 'Asia/Shanghai' })).items.map(
        (each) => each.number,
      ),
    ).toContain(number);
  });

  it('is refused to a role that may not give it', async () => {
    const number = await file();
    await expect(give(reviewer, number, 'dispatch', DISPATCH, 1)).resolves.toMatchObject({
      refusal: { code: 'forbidden' },
    });
    await expect(give(owner, number, 'dispatch', DISPATCH, 1)).resolves.toMatchObject({
      refusal: { code: 'forbidden' },
    });
  });

  it('needs the version that was seen where the status changes', async () => {
    const number = await file();
    await expect(give(dispatcher, number, 'dispatch', DISPATCH)).resolves.toMatchObject({
      refusal: { code: 'version-missing' },
    });
  });

  it('given by two dispatchers at once is won by exactly one, and the other learns who was first', async () => {
    const number = await file();
    const both = await Promise.all([
      give(dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] }, 1),
      give(second, number, 'dispatch', { lead: 'D16', helpers: [] }, 1),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({
      refusal: { code: 'version-conflict', details: { version: 2, status: 'dispatched', by: '区投促办' } },
    });
    const leads = await db.assignment.count({ where: { case: { number }, role: 'lead', endedAt: null } });
    expect(leads).toBe(1);
  });

  it('merging two requests into one another at once is won by exactly one, and the other is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await file(), await file()];
      const both = await Promise.all([
        give(dispatcher, a, 'merge', { into: b, reason: '同一事项' }, 1),
        give(second, b, 'merge', { into: a, reason: '同一事项' }, 1),
      ]);
      expect(both.filter((result) => result.ok)).toHaveLength(1);
      expect(both.find((result) => !result.ok)).toMatchObject({ refusal: { code: 'merge-into-ended' } });
    }
  });

  it('lets helpers answer and messages arrive at the same moment without conflict', async () => {
    const number = await file();
    await give(dispatcher, number, 'dispatch', DISPATCH, 1);
    const all = await Promise.all([
      give(helper, number, 'answer-as-helper', { answer: '有名额' }),
      give(otherHelper, number, 'answer-as-helper', { answer: '符合条件' }),
      ...Array.from({ length: 6 }, (_, index) => give(owner, number, 'send-message', { text: `第${index}条` })),
      give(dispatcher, number, 'add-note', { text: '关注' }),
    ]);
    expect(all.every((result) => result.ok)).toBe(true);
    const events = await db.caseEvent.findMany({ where: { case: { number } }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
    expect(new Set(events.map((event) => Buffer.from(event.hash).toString('hex'))).size).toBe(events.length);
  });

  it('designates another unit, and lets a former helper lead', async () => {
    const number = await file();
    await give(dispatcher, number, 'dispatch', DISPATCH, 1);
    await give(liaison, number, 'return', { reason: '职责不符' }, 2);
    const designation = { decision: 'designate', reason: '会商指定', unit: 'D08' } as const;
    await expect(give(dispatcher, number, 'decide-return', designation, 3)).resolves.toMatchObject({ ok: true });
    await expect(give(helper, number, 'sign', {}, 4)).resolves.toMatchObject({ ok: true });
    const again = await file();
    await give(dispatcher, again, 'dispatch', DISPATCH, 1);
    await give(liaison, again, 'return', { reason: '职责不符' }, 2);
    await give(dispatcher, again, 'decide-return', { decision: 'agree', reason: '同意' }, 3);
    await expect(give(dispatcher, again, 'dispatch', { lead: 'D08', helpers: [] }, 4)).resolves.toMatchObject({
      ok: true,
    });
  });

  it('opens a split request again with the first part that is', async () => {
    const number = await file();
    const parts = [
      { title: '甲', description: '甲', categoryCode: '0301' },
      { title: '乙', description: '乙', categoryCode: '0502' },
    ];
    await give(dispatcher, number, 'split', { parts }, 1);
    const detail = await findCaseDetail(db, owner, number, NOW);
    for (const part of detail?.parts ?? []) await give(owner, part.number, 'withdraw', { reason: '已解决' }, 1);
    expect((await findCaseDetail(db, owner, number, NOW))?.status).toBe('closed');
    await give(owner, detail?.parts[0]?.number ?? '', 'undo', {}, 2);
    expect((await findCaseDetail(db, owner, number, NOW))?.status).toBe('in-progress');
  });

  it('splits a request whose parts close their parent with the last of them', async () => {
    const number = await file();
    const parts = [
      { title: '落户', description: '落户材料', categoryCode: '0301' },
      { title: '租房', description: '租房补贴', categoryCode: '0502' },
    ];
    await expect(give(dispatcher, number, 'split', { parts }, 1)).resolves.toMatchObject({ ok: true });
    const detail = await findCaseDetail(db, owner, number, NOW);
    expect(detail?.parts.map((part) => part.title)).toEqual(['落户', '租房']);
    for (const part of detail?.parts ?? []) {
      await give(dispatcher, part.number, 'answer-at-once', { publicAnswer: '见指南。' }, 1);
      await expect(give(owner, part.number, 'rate', { score: 4, solved: true }, 2)).resolves.toMatchObject({
        ok: true,
      });
    }
    expect((await findCaseDetail(db, owner, number, NOW))?.status).toBe('closed');
  });
});

describe('the database', () => {
  it('refuses to change, delete or cut off a history', async () => {
    const number = await file();
    const { id } = await db.case.findFirstOrThrow({ where: { number } });
    await expect(db.caseEvent.updateMany({ where: { caseId: id }, data: { type: 'forged' } })).rejects.toThrow();
    await expect(db.caseEvent.deleteMany({ where: { caseId: id } })).rejects.toThrow();
    await expect(db.case.deleteMany({ where: { id } })).rejects.toThrow();
    await expect(db.case.updateMany({ where: { id }, data: { eventCount: 0 } })).rejects.toThrow();
  });

  it('allows erasing an event’s content, once, and nothing else with it', async () => {
    const number = await file();
    const { id } = await db.case.findFirstOrThrow({ where: { number } });
    const erased =
      await db.$executeRaw`update "CaseEvent" set "data" = null, "salt" = null, "erasedAt" = now() where "caseId" = ${id}::uuid`;
    expect(erased).toBe(1);
    await expect(
      db.$executeRaw`update "CaseEvent" set "erasedAt" = now() where "caseId" = ${id}::uuid`,
    ).rejects.toThrow();
  });
});

describe('lists', () => {
  it('pages by keyset through every case once, in each order', async () => {
    for (let index = 0; index < 7; index += 1) await file(owner, `第${index}件`);
    for (const sort of ['dueAt', '-dueAt', 'submittedAt', '-submittedAt'] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await listCases(
          db,
          owner,
          { sort, limit: 3, ...(cursor && { cursor }) },
          { now: NOW, timeZone: 'Asia/Shanghai' },
        );
        seen.push(...page.items.map((each) => each.number));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(
        await db.case.count({ where: { enterpriseId: owner.memberships[0]?.enterpriseId ?? '' } }),
      );
    }
  });

  it('finds Chinese words of two characters and a number', async () => {
    const number = await file(owner, '食堂油烟扰民协调');
    const find = async (q: string) =>
      (await listCases(db, owner, { q }, { now: NOW, timeZone: 'Asia/Shanghai' })).items.map((each) => each.number);
    expect(await find('油烟')).toEqual([number]);
    expect(await find(number.toLowerCase())).toEqual([number]);
    expect(await find("'); drop table")).toEqual([]);
  });

  it('counts exactly up to a limit and says when there are more', async () => {
    const zone = { now: NOW, timeZone: 'Asia/Shanghai' };
    const { count, more } = await countCases(db, owner, {}, zone);
    expect(more).toBe(false);
    expect(await countCases(db, owner, {}, { ...zone, most: count - 1 })).toEqual({ count: count - 1, more: true });
  });

  it('shows a unit what it leads or helps with, until it was taken back', async () => {
    const seen = async (viewer: Viewer) =>
      (await listCases(db, viewer, { limit: 200 }, { now: NOW, timeZone: 'Asia/Shanghai' })).items.map(
        (each) => each.number,
      );
    const number = await file();
    await give(dispatcher, number, 'dispatch', DISPATCH, 1);
    for (const viewer of [liaison, helper, otherHelper]) expect(await seen(viewer)).toContain(number);
    expect(await seen(outsider)).not.toContain(number);
    const filedByOutsider = await file(outsider, '代企业提交');
    expect(await seen(outsider)).toContain(filedByOutsider);
    expect(await findCaseDetail(db, outsider, filedByOutsider, NOW)).not.toBeNull();
    await give(liaison, number, 'return', { reason: '职责不符' }, 2);
    await give(dispatcher, number, 'decide-return', { decision: 'agree', reason: '同意' }, 3);
    expect(await seen(liaison)).not.toContain(number);
    expect(await seen(helper)).toContain(number);
  });

  it('filters by light in the database', async () => {
    const lights = (now: string, light: 'green' | 'yellow' | 'red' | 'dark-red') =>
      listCases(
        db,
        dispatcher,
        { light: [light], status: ['submitted'] },
        { now: instant(now), timeZone: 'Asia/Shanghai' },
      );
    await file();
    expect((await lights('2026-11-23T10:01', 'green')).items.length).toBeGreaterThan(0);
    expect((await lights('2026-11-24T17:00', 'yellow')).items.length).toBeGreaterThan(0);
    expect((await lights('2026-11-25T10:00', 'red')).items.every((each) => each.light === 'red')).toBe(true);
    expect((await lights('2026-12-10T10:00', 'dark-red')).items.length).toBeGreaterThan(0);
  });
});
