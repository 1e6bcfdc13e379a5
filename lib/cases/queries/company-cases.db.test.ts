import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { CommandInputs } from '../domain/inputs.ts';
import type { CommandName } from '../domain/names.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { openHistory } from '../use-cases/open-case.ts';
import { findCaseDetail } from './case-detail.ts';
import { type CompanyTab, countCompanyCases, listCompanyCases } from './company-cases.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const member = await createCompany(db, 'member', 'member', owner.memberships[0]?.enterpriseId);
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { id: _, ...changning } = await db.district.findUniqueOrThrow({ where: { id: owner.districtId } });
const other = await db.district.create({
  data: { ...changning, code: '310106', week: changning.week as Prisma.InputJsonObject },
});
/** The same person as seen from another district: nothing of this one may show there. */
const elsewhere: Viewer = { ...owner, districtId: other.id };

const SIGNED_IN = {
  companies: [],
  nameEn: null,
  district: {
    code: '310105',
    name: '长宁区',
    nameEn: 'Changning',
    timeZone: 'Asia/Shanghai',
    revision: 1,
    isDemo: false,
  },
  belongsTo: null,
  mustChangePassword: false,
};

const NOW = instant('2026-11-24T11:00');

async function file(by: Viewer, title: string, { confidential = false, at = '2026-11-23T10:00' } = {}) {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(
    db,
    by,
    { title, description: '说明。', categoryCode: '0301', contact, confidential },
    instant(at),
  );
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}

async function give<N extends CommandName>(viewer: Viewer, number: string, command: N, input: CommandInputs[N]) {
  const { version } = await db.case.findFirstOrThrow({ where: { number }, select: { version: true } });
  const given = await giveCommand(db, viewer, { number, command, input, version }, NOW, () => 1);
  if (!given.ok) throw new Error(`${command}: ${given.refusal.code}`);
}

const list = (viewer: Viewer, tab: CompanyTab = 'all', cursor?: string, limit = 20) =>
  listCompanyCases(db, viewer, { tab, cursor, limit }, NOW);
const titles = async (viewer: Viewer, tab: CompanyTab = 'all') => (await list(viewer, tab)).items.map((c) => c.title);

const answered = await file(member, '待评价', { at: '2026-11-23T09:00' });
const asked = await file(owner, '待补充', { at: '2026-11-23T09:10' });
const secret = await file(owner, '保密', { confidential: true, at: '2026-11-23T09:20' });
const split = await file(member, '一诉多事', { at: '2026-11-23T09:30' });
await file(stranger, '别家的诉求');

await give(dispatcher, answered, 'dispatch', { lead: 'D07', helpers: [] });
await give(liaison, answered, 'sign', { assignee: 'handler' });
await give(dispatcher, secret, 'dispatch', { lead: 'D07', helpers: [] });
await give(liaison, secret, 'sign', {});
await give(handler, secret, 'submit-result', {
  result: 'limited-by-policy',
  publicAnswer: '目前政策不支持。',
  internalNote: '内部说明',
  unsolvedReason: '名额已满',
});
await give(handler, answered, 'submit-result', { result: 'solved', publicAnswer: '可网上提交。' });
await give(dispatcher, asked, 'request-information', { items: ['学历证明', '劳动合同'] });
await give(dispatcher, split, 'split', {
  parts: [
    { title: '分件一', description: '落户' },
    { title: '分件二', description: '租房' },
  ],
});

describe('a company’s list', () => {
  it('shows an owner all of the company, a member its own, nobody another company or district', async () => {
    expect(await titles(owner)).toEqual(['一诉多事', '保密', '待补充', '待评价']);
    expect(await titles(member)).toEqual(['一诉多事', '待评价']);
    expect(await titles(stranger)).toEqual(['别家的诉求']);
    expect(await titles(elsewhere)).toEqual([]);
    expect(await titles(dispatcher)).toEqual([]);
  });

  it('counts behind each tab what the tab lists', async () => {
    expect(await countCompanyCases(db, owner)).toEqual({ all: 4, open: 4, waiting: 2, ended: 0 });
    expect(await countCompanyCases(db, member)).toEqual({ all: 2, open: 2, waiting: 1, ended: 0 });
    expect(await countCompanyCases(db, dispatcher)).toEqual({ all: 0, open: 0, waiting: 0, ended: 0 });
    expect(await titles(owner, 'waiting')).toEqual(['待补充', '待评价']);
    expect(await titles(owner, 'ended')).toEqual([]);
  });

  it('says who filed it, what is asked for, and reads a review as handling', async () => {
    const { items } = await list(owner);
    const line = (title: string) => items.find((each) => each.title === title);
    expect(line('待评价')).toMatchObject({
      filedBy: { name: 'member', isViewer: false },
      standing: { kind: 'answered' },
    });
    expect(line('待补充')).toMatchObject({ filedBy: { isViewer: true }, askedFor: ['学历证明', '劳动合同'] });
    expect(line('保密')).toMatchObject({ status: 'in-progress', isConfidential: true, standing: { kind: 'handling' } });
    expect(line('一诉多事')).toMatchObject({ partCount: 2, waitingParts: 0, standing: { kind: 'split' } });
  });

  it('lists a part of a split request only where it waits for the company', async () => {
    const [part] = (await findCaseDetail(db, member, split, NOW))?.parts ?? [];
    await give(dispatcher, part?.number ?? '', 'answer-at-once', { publicAnswer: '见指南。' });
    expect(await titles(member, 'waiting')).toEqual(['分件一', '待评价']);
    expect((await list(member)).items.find((each) => each.number === split)).toMatchObject({ waitingParts: 1 });
    expect((await list(member, 'waiting')).items[0]?.parent).toEqual({ number: split, title: '一诉多事' });
  });

  it('pages through every request once', async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await list(owner, 'all', cursor ?? undefined, 1);
      seen.push(...page.items.map((each) => each.title));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['一诉多事', '保密', '待补充', '待评价']);
    expect((await list(owner, 'all', 'damaged')).items).toHaveLength(4);
  });
});

describe('a company’s view of one case', () => {
  it('is open to the filer and the owner alone', async () => {
    expect(await findCaseDetail(db, member, answered, NOW)).not.toBeNull();
    expect(await findCaseDetail(db, owner, answered, NOW)).not.toBeNull();
    for (const viewer of [stranger, elsewhere]) expect(await findCaseDetail(db, viewer, answered, NOW)).toBeNull();
    expect(await findCaseDetail(db, member, secret, NOW)).toBeNull();
    expect(await findCaseDetail(db, owner, 'CN20990101-0001', NOW)).toBeNull();
  });

  it('holds no result, no opinion, no name of staff and no answer under review', async () => {
    const detail = await findCaseDetail(db, owner, secret, NOW);
    expect(detail).toMatchObject({ status: 'in-progress', result: null, publicAnswer: null, internalOpinion: null });
    const text = JSON.stringify({ ...detail, people: [...(detail?.people ?? [])] });
    for (const hidden of [
      'in-review',
      'limited-by-policy',
      '内部说明',
      '名额已满',
      '目前政策不支持',
      'handler',
      'liaison',
    ]) {
      expect(text).not.toContain(hidden);
    }
    expect([...(detail?.people.values() ?? [])]).toEqual(['owner']);
  });

  it('names its people in the reader’s language, and the contact too where that is who filed', async () => {
    await db.user.update({ where: { login: 'owner' }, data: { name: '王敏', nameEn: 'Wang Min' } });
    const detail = await findCaseDetail(db, owner, secret, NOW, 'en');
    expect([...(detail?.people.values() ?? [])]).toEqual(['Wang Min']);
    expect(detail?.contact.name).toBe('Wang Min');
    expect((await findCaseDetail(db, owner, secret, NOW))?.contact.name).toBe('王敏');
    expect((await findCaseDetail(db, dispatcher, answered, NOW, 'en'))?.contact.name).toBe('王敏');
    expect((await list(owner)).items.find(({ number }) => number === secret)?.filedBy).toMatchObject({
      name: '王敏',
      nameEn: 'Wang Min',
    });
  });

  it('names the request it was merged into only to somebody who may see that one', async () => {
    const repeated = await file(member, '重复', { at: '2026-11-23T09:40' });
    await give(dispatcher, repeated, 'merge', { into: secret, reason: '同一事项' });
    expect((await findCaseDetail(db, member, repeated, NOW))?.mergedInto).toBeNull();
    expect((await findCaseDetail(db, owner, repeated, NOW))?.mergedInto).toEqual({
      number: secret,
      title: '保密',
      status: 'in-progress',
    });
  });

  it('tells a member no number of a colleague’s request, in the history and the list neither', async () => {
    const repeated = await file(member, '再次重复', { at: '2026-11-23T09:50' });
    await give(dispatcher, repeated, 'merge', { into: secret, reason: '同一事项' });
    const history = await openHistory(
      db,
      { ...member, ...SIGNED_IN },
      { number: repeated, after: 0, limit: 50, address: null },
      NOW,
    );
    const told = [await findCaseDetail(db, member, repeated, NOW), await list(member), history];
    expect(JSON.stringify(told)).toContain('同一事项');
    expect(JSON.stringify(told)).not.toContain(secret);
    expect((await list(owner)).items.find(({ number }) => number === repeated)?.mergedInto).toBe(secret);
    const staff = await findCaseDetail(db, dispatcher, repeated, NOW);
    expect(staff?.events.at(-1)?.content?.data).toMatchObject({ into: secret });
  });
});

describe('files that come with what a company says', () => {
  const upload = async (by: Viewer, name: string) => {
    const id = randomUUID();
    const file = { id, name, size: 3, type: 'application/pdf', sha256: new Uint8Array(32), storageKey: randomUUID() };
    await db.attachment.create({ data: { districtId: by.districtId, uploadedById: by.userId, ...file } });
    return id;
  };
  const message = (number: string, attachmentIds: string[]) =>
    giveCommand(db, owner, { number, command: 'send-message', input: { text: '见附件' }, attachmentIds }, NOW);

  it('join the case and are named in its history', async () => {
    const id = await upload(owner, '学历证明.pdf');
    await expect(message(asked, [id])).resolves.toMatchObject({ ok: true });
    const detail = await findCaseDetail(db, owner, asked, NOW);
    expect(detail?.attachments.map((each) => each.name)).toEqual(['学历证明.pdf']);
    expect(detail?.events.at(-1)?.content?.data).toEqual({ text: '见附件', files: ['学历证明.pdf'] });
  });

  it('are refused, with all that was said, where one is somebody else’s or was given already', async () => {
    const [own, foreign] = [await upload(owner, '甲.pdf'), await upload(stranger, '乙.pdf')];
    await expect(message(asked, [own, foreign])).resolves.toMatchObject({ refusal: { code: 'attachment-missing' } });
    await expect(message(asked, [own])).resolves.toMatchObject({ ok: true });
    await expect(message(asked, [own])).resolves.toMatchObject({ refusal: { code: 'attachment-missing' } });
    const detail = await findCaseDetail(db, owner, asked, NOW);
    expect(detail?.attachments).toHaveLength(2);
    expect(detail?.events.filter(({ content }) => content?.type === 'message-sent')).toHaveLength(2);
  });
});
