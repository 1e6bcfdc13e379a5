import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { NoticeText } from '../domain/text-change.ts';
import { listTextVersions } from '../queries/notice-texts.ts';
import { sayExample } from '../say-example.ts';
import { wordsIn } from '../texts.ts';
import { saveNoticeText } from './save-notice-text.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const { districtId } = sysadmin;

const own: NoticeText = {
  title: '收到 {number}',
  body: '“{title}”已收到，最晚{by}由{office}答复。',
  sms: '{number}已收到。',
};
const save = async (text: NoticeText | null, version: number, viewer = sysadmin) => {
  const order = { kind: 'filed', locale: 'zh-CN', text, version, address: null } as const;
  const saved = await saveNoticeText(db, viewer, order, now);
  return saved.ok ? saved.value : saved.refusal.code;
};
const said = async (locale: 'zh-CN' | 'en') => {
  const directory = await getDirectory(db, districtId);
  return (await wordsIn(db, directory, locale)).textOf('filed');
};
const builtIn = messagesOf('zh-CN').notices.kinds.filed;

describe('the words of a notice', () => {
  it('are the district’s own from the moment they are saved, in that language alone', async () => {
    expect(await said('zh-CN')).toEqual(builtIn);
    expect(await save(own, 0)).toBe(1);
    expect(await said('zh-CN')).toEqual(own);
    expect(await said('en')).toEqual(messagesOf('en').notices.kinds.filed);
    const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'notice-text-changed' } });
    expect(audit.data).toMatchObject({ before: { title: builtIn.title }, after: own });
    expect(audit.actorId).toBe(sysadmin.userId);
  });

  it('are not overwritten by somebody who saw an older version, nor saved with a place that says nothing', async () => {
    expect(await save({ ...own, title: '旧' }, 0)).toBe('setting-changed');
    expect(await save({ ...own, body: '{by} {reason}' }, 1)).toBe('text-place-unknown');
    expect(await said('zh-CN')).toEqual(own);
  });

  it('go back to the built-in ones as a version of its own, and every version stays', async () => {
    expect(await save(null, 1)).toBe(2);
    expect(await said('zh-CN')).toEqual(builtIn);
    const versions = await listTextVersions(db, { districtId, kind: 'filed', locale: 'zh-CN' });
    expect(versions.map(({ version, text, by }) => [version, text, by])).toEqual([
      [2, null, 'sysadmin'],
      [1, own, 'sysadmin'],
    ]);
    await expect(db.noticeText.updateMany({ data: { title: 'x' } })).rejects.toThrow();
    await expect(db.noticeText.deleteMany({})).rejects.toThrow();
  });

  it('typed as they were built in are not the district’s own', async () => {
    const { name: _, ...words } = builtIn;
    expect(await save(words, 2)).toBe(3);
    expect((await listTextVersions(db, { districtId, kind: 'filed', locale: 'zh-CN' }))[0]?.text).toBeNull();
  });

  it('are looked at filled in before they are saved', async () => {
    const directory = await getDirectory(db, districtId);
    const { notices: words } = messagesOf('zh-CN');
    const example = sayExample('filed', own, { locale: 'zh-CN', timeZone: 'Asia/Shanghai', now, directory, words });
    expect(example?.title).toBe('收到 CN20261126-0042');
    expect(example?.body).toBe('“研发人员落户材料咨询”已收到，最晚11月29日（周日）17:30由区投促办答复。');
  });

  it.each<StaffRole>(['security-admin', 'auditor', 'office-head', 'dispatcher'])('are not for a %s', async (role) => {
    expect(await save(own, 3, await createStaff(db, role, 'D02', role))).toBe('forbidden');
  });
});
