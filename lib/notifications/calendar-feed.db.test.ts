import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findOwnFeed } from '#lib/access/queries/own-account.ts';
import { findViewerByFeed } from '#lib/access/queries/viewers.ts';
import { closeCalendarFeed, openCalendarFeed } from '#lib/access/use-cases/open-calendar-feed.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { listOwnDeadlines } from './queries/own-deadlines.ts';
import { writeDeadlines } from './write-deadlines.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { step, file } = officeIn(db);
const { districtId } = owner;
const now = instant('2026-11-23T14:00');
const how = { now, address: null };

const number = await file('2026-11-23T10:00', owner);
await step('2026-11-23T10:30', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });

const feedOf = async (viewer: Viewer) => {
  const { kind } = viewer;
  const text = writeDeadlines(await listOwnDeadlines(db, viewer, now), {
    locale: 'zh-CN',
    origin: 'https://portal.example',
    kind,
    now,
  });
  // A long line goes on in the next one, after a space (RFC 5545, 3.1).
  return text.replaceAll('\r\n ', '');
};
const open = async (viewer: Viewer) => {
  const opened = await openCalendarFeed(db, viewer, how);
  return opened.ok ? opened.value.secret : opened.refusal.code;
};

describe('a calendar of one’s own deadlines', () => {
  it('has for a unit what waits there, under an id that stays, with the way in and without the company', async () => {
    const text = await feedOf(liaison);
    expect(text).toContain(`UID:${number}-signing@portal.example`);
    expect(text).toContain('SUMMARY:签收：研发人员落户材料咨询');
    // The next working day at closing time in Shanghai.
    expect(text).toContain('DTEND:20261124T093000Z');
    expect(text).toContain(`URL;VALUE=URI:https://portal.example/desk/cases/${number}`);
    expect(text).not.toContain('owner 公司');
  });

  it('has for its company the day of the answer, and for another one nothing', async () => {
    const text = await feedOf(owner);
    expect(text).toContain('SUMMARY:答复您：研发人员落户材料咨询');
    expect(text).toContain('DTEND:20261130T093000Z');
    expect(text).toContain(`https://portal.example/my/requests/${number}`);
    expect(await feedOf(stranger)).not.toContain('BEGIN:VEVENT');
  });

  it('has for its company what is asked of it, instead of a day that is not known yet', async () => {
    await step('2026-11-23T15:00', liaison, number, 'sign', {});
    await step('2026-11-23T15:10', liaison, number, 'request-information', { items: ['劳动合同'] });
    const text = await feedOf(owner);
    expect(text).toContain(`UID:${number}-information@portal.example`);
    expect(text).not.toContain('答复您');
  });

  it('never tells the title of a confidential request', async () => {
    await db.case.updateMany({ where: { number }, data: { isConfidential: true } });
    for (const viewer of [owner, liaison]) expect(await feedOf(viewer)).not.toContain('落户');
    expect(await feedOf(owner)).toContain(`SUMMARY:补充：${number}`);
  });

  it('is opened by its secret alone, until it is renewed or ended; only a hash is kept', async () => {
    const first = await open(owner);
    expect((await findViewerByFeed(db, first, now))?.userId).toBe(owner.userId);
    const stored = await db.calendarFeed.findFirstOrThrow({ where: { userId: owner.userId } });
    expect(Buffer.from(stored.secretHash).toString('base64url')).not.toBe(first);

    const second = await open(owner);
    expect(await findViewerByFeed(db, first, now)).toBeNull();
    expect((await findViewerByFeed(db, second, now))?.userId).toBe(owner.userId);

    await closeCalendarFeed(db, owner, how);
    await closeCalendarFeed(db, owner, how);
    expect(await findViewerByFeed(db, second, now)).toBeNull();
    expect(await findOwnFeed(db, owner)).toBeNull();
    const actions = await db.auditEntry.findMany({
      where: { districtId, action: { startsWith: 'calendar-feed' } },
      orderBy: { seq: 'asc' },
    });
    expect(actions.map(({ action }) => action.replace('calendar-feed-', ''))).toEqual(['opened', 'opened', 'closed']);
  });

  it('opens nothing once the account is closed, and is not for administrators, who have no requests', async () => {
    const secret = await open(liaison);
    await db.user.update({
      where: { districtId_id: { districtId, id: liaison.userId } },
      data: { disabledAt: new Date() },
    });
    expect(await findViewerByFeed(db, secret, now)).toBeNull();
    expect(await open(sysadmin)).toBe('forbidden');
  });
});
