import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import type { AuditAction } from '../actions.ts';
import { INSTALLATION, recordAudit } from '../record.ts';
import type { AuditSearch } from '../search-schema.ts';
import { searchAudit } from './search-audit.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findFirstOrThrow();
const NOW = Temporal.Instant.from('2026-11-26T08:00:00Z');

async function person(login: string, role: StaffRole): Promise<Viewer> {
  const userId = randomUUIDv7();
  await db.user.create({ data: { districtId, id: userId, login, kind: 'staff', name: login } });
  const posts = [{ unitCode: 'D01', areaCode: null, role }];
  return { userId, districtId, login, name: login, kind: 'staff', posts, memberships: [] };
}

const auditor = await person('auditor', 'auditor');
const min = await person('min', 'handler');

const record = (at: string, action: AuditAction, more: { actorId?: string; subject?: string; of?: number } = {}) =>
  db.$transaction((tx) =>
    recordAudit(tx, {
      districtId: more.of ?? districtId,
      at: Temporal.Instant.from(at),
      action,
      actorId: more.actorId ?? null,
      subject: more.subject ?? null,
    }),
  );

await record('2026-11-23T15:59:59Z', 'signed-in', { actorId: min.userId });
await record('2026-11-23T16:00:00Z', 'personal-data-read', { actorId: min.userId, subject: 'CN20261123-0001' });
await record('2026-11-24T15:59:59Z', 'sign-in-failed', { subject: min.userId });
await record('2026-11-24T16:00:00Z', 'setting-changed', { subject: 'footer' });
await record('2026-11-24T16:00:00Z', 'sign-in-failed', { of: INSTALLATION });

const search = (viewer: Viewer, asked: AuditSearch, limit = 50) =>
  searchAudit(db, viewer, { search: asked, timeZone: 'Asia/Shanghai', limit, address: null }, NOW);

async function actions(asked: AuditSearch): Promise<string[]> {
  const found = await search(auditor, asked);
  return found.ok
    ? found.value.lines.map(({ action }) => action).filter((each) => each !== 'audit-searched')
    : ['refused'];
}

describe('the auditor finds', () => {
  it.each<[string, AuditSearch, string[]]>([
    [
      'a day, by the district’s clock',
      { from: '2026-11-24', to: '2026-11-24' },
      ['sign-in-failed', 'personal-data-read'],
    ],
    ['a person’s acts', { login: 'min' }, ['personal-data-read', 'signed-in']],
    ['one kind of act', { action: 'setting-changed' }, ['setting-changed']],
    ['what was done to a case', { subject: 'CN20261123-0001' }, ['personal-data-read']],
    ['what was refused', { outcome: 'refused' }, ['sign-in-failed']],
    ['what belongs to no district', { of: 'installation' }, ['sign-in-failed']],
    ['nothing by a login that nobody has', { login: 'nobody' }, []],
  ])('%s', async (_, asked, expected) => expect(await actions(asked)).toEqual(expected));

  it('who did it and to whom, by name', async () => {
    const found = await search(auditor, { action: 'sign-in-failed' });
    expect(found.ok && found.value.lines).toMatchObject([{ actor: null, subjectPerson: { login: 'min' } }]);
  });

  it('page after page, each entry once', async () => {
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await search(auditor, { to: '2026-11-25', ...(after && { after }) }, 2);
      if (!page.ok) throw new Error('refused');
      seen.push(...page.value.lines.map(({ seq }) => seq));
      after = page.value.next ?? undefined;
    } while (after);
    expect(seen).toEqual([4, 3, 2, 1]);
  });
});

describe('the audit', () => {
  it('is for nobody else', async () => {
    const others = ['system-admin', 'security-admin', 'office-head', 'leader', 'dispatcher'] as const;
    for (const role of others) {
      const viewer = { ...min, posts: [{ unitCode: 'D01', areaCode: null, role }] };
      expect(await search(viewer, {})).toMatchObject({ refusal: { code: 'forbidden' } });
    }
  });

  it('keeps that it was searched, and what for, but not that a page was turned', async () => {
    const count = () => db.auditEntry.count({ where: { action: 'audit-searched' } });
    const before = await count();
    await search(auditor, { login: 'min' });
    await search(auditor, { login: 'min', after: '1-1' });
    expect(await count()).toBe(before + 1);
    const last = await db.auditEntry.findFirst({ where: { action: 'audit-searched' }, orderBy: { seq: 'desc' } });
    expect(last).toMatchObject({ actorId: auditor.userId, data: { login: 'min' } });
  });
});

describe('with a hundred thousand entries', async () => {
  const other = '0199aaaa-0000-7000-8000-00000000000f';
  await db.$executeRaw`
    insert into "AuditEntry" ("districtId", "seq", "at", "action", "actorId", "subject", "contentHash", "prevHash", "hash")
    select 999, n, timestamptz '2026-01-01' + n * interval '1 minute',
      case when n % 10000 = 0 then 'token-created' when n % 7 = 0 then 'sign-in-failed' else 'signed-in' end,
      case when n % 500 = 0 then ${other}::uuid else gen_random_uuid() end, 'subject ' || n % 5000, '', '', ''
    from generate_series(1, 100000) n`;
  await db.$executeRaw`analyze "AuditEntry"`;

  it.each([
    ['no filter', `true`],
    ['a month', `e."at" >= '2026-02-01' and e."at" < '2026-03-01'`],
    ['a person', `e."actorId" = '${other}'`],
    ['a rare act', `e."action" = 'token-created'`],
    ['an object', `e."subject" = 'subject 17'`],
  ])('%s is read in the order of an index, without sorting', async (_, where) => {
    const plan = await db.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`
      explain select e."seq" from "AuditEntry" e where e."districtId" = 999 and ${where}
        and (e."at", e."seq") < (timestamptz '2026-03-20', 90000) order by e."at" desc, e."seq" desc limit 51`);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (Only )?Scan Backward/);
    expect(text).not.toMatch(/Sort|Seq Scan|Bitmap/);
  });
});
