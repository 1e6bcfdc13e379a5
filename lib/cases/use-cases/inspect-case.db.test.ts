import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';
import { inspectCase } from './inspect-case.ts';
import { openCase } from './open-case.ts';
import { readContact } from './read-contact.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const clerk = await createCompany(db, 'clerk', 'member', owner.memberships[0]?.enterpriseId);
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const helper = await createStaff(db, 'helper', 'D16', 'liaison');
const outsider = await createStaff(db, 'outsider', 'D20', 'liaison');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const secadmin = await createStaff(db, 'secadmin', 'D06', 'security-admin');
const sysadmin = await createStaff(db, 'sysadmin', 'D06', 'system-admin');
const FILED = instant('2026-11-23T10:00');
const address = '10.1.2.3';

const filed = await fileCase(
  db,
  owner,
  {
    title: '研发人员落户',
    description: '想问材料',
    categoryCode: '0301',
    areaCode: '310105009000',
    contact: { name: '王敏', phone: '19900001111' },
  },
  FILED,
);
const number = filed.ok ? filed.value.number : '';
const helpers = [{ unit: 'D16' }];
await giveCommand(db, dispatcher, { number, command: 'dispatch', input: { lead: 'D07', helpers }, version: 1 }, FILED);

const open = (viewer: typeof owner, at: string) =>
  openCase(db, viewer, { number, address, locale: 'zh-CN' }, instant(at));
const inspect = (viewer: typeof owner, named = number) =>
  inspectCase(db, viewer, { number: named, address, isExport: false }, instant('2026-11-23T15:00'));

describe('the security administrator asks about a case', () => {
  it('and is told who may see it now and by which rule, by the rule that guards reading', async () => {
    const found = await inspect(secadmin);
    const rules = found.ok
      ? Object.fromEntries(found.value.mayRead.map(({ person, grounds }) => [person.login, grounds.map((g) => g.rule)]))
      : {};
    expect(rules).toEqual({
      owner: ['owner', 'filer'],
      dispatcher: ['office'],
      leader: ['oversight'],
      handler: ['lead'],
      helper: ['helper'],
      officer: ['area'],
    });
    for (const viewer of [owner, clerk, dispatcher, leader, handler, helper, outsider, officer, sysadmin]) {
      expect((await open(viewer, '2026-11-23T11:00')) !== null).toBe(viewer.login in rules);
    }
  });

  it('who did, when and on what grounds, once an hour however often the page is opened', async () => {
    await open(handler, '2026-11-23T13:01');
    await open(handler, '2026-11-23T13:59');
    await open(handler, '2026-11-23T14:00');
    const found = await inspect(secadmin);
    const of = found.ok ? found.value.readings.filter(({ person }) => person?.login === 'handler') : [];
    expect(of.map(({ at }) => at)).toEqual(['14:00', '13:01', '11:00'].map((time) => instant(`2026-11-23T${time}`)));
    expect(of[0]).toMatchObject({
      way: 'page',
      address,
      grounds: [{ rule: 'lead', unitCode: 'D07', role: 'handler' }],
    });
    expect(found.ok && found.value.readings.some(({ person }) => person?.kind === 'company')).toBe(false);
  });

  it('who had the number shown and what for', async () => {
    await readContact(db, handler, { number, purpose: 'verification', address }, instant('2026-11-23T14:10'));
    const found = await inspect(secadmin);
    expect(found.ok && found.value.unmasked).toMatchObject([{ person: { login: 'handler' }, purpose: 'verification' }]);
  });

  it('who stands in for whom on that day, and so sees what they see', async () => {
    const day = new Date('2026-11-23');
    const period = { fromDate: day, untilDate: day, createdAt: day };
    const { districtId, userId: delegatorId } = handler;
    await db.delegation.create({
      data: { districtId, id: randomUUIDv7(), delegatorId, delegateId: outsider.userId, ...period },
    });
    const found = await inspect(secadmin);
    const mayRead = found.ok ? found.value.mayRead : [];
    expect(mayRead.find(({ person }) => person.login === 'outsider')?.grounds).toEqual([
      { rule: 'lead', unitCode: 'D07', role: 'handler', insteadOf: expect.objectContaining({ userId: delegatorId }) },
    ]);
    await db.delegation.deleteMany();
  });

  it('without a word of what it says', async () => {
    const told = JSON.stringify(await inspect(secadmin));
    for (const word of ['研发人员落户', '想问材料', '王敏', '1990000']) expect(told).not.toContain(word);
  });

  it('and has asked for everybody to see, also about a number there is not', async () => {
    const { districtId } = secadmin;
    expect(await inspect(secadmin, 'CN20990101-0001')).toMatchObject({ refusal: { code: 'not-found' } });
    const asked = await db.auditEntry.findFirst({
      where: { districtId, action: 'case-inspected' },
      orderBy: { seq: 'desc' },
    });
    expect(asked).toMatchObject({ actorId: secadmin.userId, subject: 'CN20990101-0001', data: { found: false } });
  });

  it('which nobody else may', async () => {
    for (const viewer of [owner, dispatcher, sysadmin, leader]) {
      expect(await inspect(viewer)).toMatchObject({ refusal: { code: 'forbidden' } });
    }
  });
});

describe('what was read', () => {
  it('cannot be taken back', async () => {
    await expect(db.$executeRaw`delete from "CaseReading"`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`update "CaseReading" set "at" = now()`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`truncate "CaseReading"`).rejects.toThrow(/append-only/);
  });
});
