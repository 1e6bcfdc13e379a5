import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { recordNotices } from '../commands/record-notices.ts';
import { listenToCount } from '../live-counts.ts';
import { preferencesToken } from '../preferences-link.ts';
import { preferencesSchema } from '../preferences-schema.ts';
import { countUnread, listOwnNotices } from '../queries/own-notices.ts';
import { findPreferences } from '../queries/preferences.ts';
import { chooseByLink, chooseNotices, endMailByLink } from './choose-notices.ts';
import { openNotice, readAllNotices } from './read-notices.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const { districtId } = owner;
const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
let caseId = '';

beforeAll(async () => {
  const contact = { name: '王敏', phone: '19900001111' };
  const filing = { title: '落户咨询', description: '详情', categoryCode: '0301', contact };
  const filed = await fileCase(db, owner, filing, now);
  if (!filed.ok) throw new Error(filed.refusal.code);
  caseId = (await db.case.findFirstOrThrow({ where: { number: filed.value.number } })).id;
});

let seq = 0;
async function tell(userId: string, count = 1) {
  const directory = await getDirectory(db, districtId);
  const notices = Array.from({ length: count }, () => {
    seq += 1;
    return { to: { userId }, caseId, kind: 'filed', eventSeq: seq, isUrgent: false, leavesPortal: false };
  });
  await db.$transaction((tx) => recordNotices(tx, { directory, now }, notices));
}

const all = { after: null, onlyUnread: false };

describe('the bell', () => {
  it('lists one’s own notices page by page, and counts the unread ones', async () => {
    await tell(owner.userId, 35);
    await tell(stranger.userId, 2);
    expect(await countUnread(db, owner)).toBe(35);
    const first = await listOwnNotices(db, owner, all);
    expect(first.items).toHaveLength(30);
    const second = await listOwnNotices(db, owner, { ...all, after: first.nextAfter });
    expect(second.items).toHaveLength(5);
    expect(second.nextAfter).toBeNull();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(35);
  });

  it('shows nothing of a case that its reader may not see', async () => {
    const { items } = await listOwnNotices(db, stranger, all);
    expect(items.map((each) => each.case)).toEqual([null, null]);
  });

  it('is read by opening it, by its own reader alone, or all at once', async () => {
    const { items } = await listOwnNotices(db, owner, all);
    const id = items[0]?.id ?? '';
    expect(await openNotice(db, stranger, id, now)).toBeNull();
    expect(await openNotice(db, owner, 'not-an-id', now)).toBeNull();
    expect(await countUnread(db, owner)).toBe(35);
    expect(await openNotice(db, owner, id, now)).toMatchObject({ id });
    expect(await countUnread(db, owner)).toBe(34);
    expect(await readAllNotices(db, owner, now)).toBe(34);
    expect(await listOwnNotices(db, owner, { after: null, onlyUnread: true })).toEqual({ items: [], nextAfter: null });
    expect(await countUnread(db, stranger)).toBe(2);
  });

  it('tells open pages of a new count, and only of a change', async () => {
    const heard: number[] = [];
    const stop = listenToCount(
      db,
      owner,
      (count) => heard.push(count),
      () => {},
    );
    await vi.waitFor(() => expect(heard).toEqual([0]), { timeout: 10_000 });
    await tell(owner.userId);
    await vi.waitFor(() => expect(heard).toEqual([0, 1]), { timeout: 10_000 });
    stop();
  });

  it('keeps five pages of one person, the oldest gives way', () => {
    const ended: number[] = [];
    const stops = Array.from({ length: 6 }, (_, index) => {
      const stop: () => void = listenToCount(
        db,
        handler,
        () => {},
        () => {
          ended.push(index);
          stop();
        },
      );
      return stop;
    });
    expect(ended).toEqual([0]);
    for (const stop of stops) stop();
  });
});

describe('preferences', () => {
  const input = (form: object) => preferencesSchema.parse({ locale: 'en', ...form });
  const kept = async () => findPreferences(db, { ...owner, email: 'a@b.example' }, await getDirectory(db, districtId));

  it('are everything by mail until somebody chooses', async () => {
    expect(await kept()).toMatchObject({ locale: 'zh-CN', smsTopics: [], quiet: null });
    expect((await kept()).emailTopics).toContain('progress');
  });

  it('are kept as chosen', async () => {
    const chosen = input({ email: { asks: true }, sms: {}, quietFrom: '22:00', quietUntil: '07:00' });
    expect(await chooseNotices(db, owner, chosen, now)).toEqual({ ok: true, value: null });
    expect(await kept()).toEqual({
      locale: 'en',
      emailTopics: ['asks'],
      smsTopics: [],
      quiet: { from: '22:00', until: '07:00' },
    });
  });

  it('are opened by the link of one’s own mail and by no other', async () => {
    const token = preferencesToken(owner);
    expect(await chooseByLink(db, token, input({ email: { ends: true } }), now)).toMatchObject({ ok: true });
    expect((await kept()).emailTopics).toEqual(['ends']);
    const forged = token.replace(owner.userId, stranger.userId);
    expect(await chooseByLink(db, forged, input({}), now)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await endMailByLink(db, token, now)).toMatchObject({ ok: true });
    expect((await kept()).emailTopics).toEqual([]);
    expect(await endMailByLink(db, 'none', now)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('have quiet hours with both ends or none', () => {
    const parsed = preferencesSchema.safeParse({ locale: 'en', quietFrom: '22:00' });
    expect(parsed.error?.issues[0]?.path).toEqual(['quietUntil']);
    expect(preferencesSchema.safeParse({ locale: 'en', quietFrom: '25:00', quietUntil: '07:00' }).success).toBe(false);
  });
});
