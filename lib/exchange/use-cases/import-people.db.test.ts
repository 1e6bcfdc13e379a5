import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { importPeople, type PeopleFile, previewPeople } from './import-people.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const address = null;
let sys: Viewer;
let sec: Viewer;
let worker: Viewer;

beforeAll(async () => {
  const member = (login: string, role: StaffRole) => createStaff(db, login, 'D01', role);
  sys = await member('import-sys', 'system-admin');
  sec = await member('import-sec', 'security-admin');
  worker = await member('import-worker', 'handler');
});

const list = (part: PeopleFile['part'], ...lines: string[]): PeopleFile => ({
  part,
  fileName: 'list.csv',
  bytes: new TextEncoder().encode(lines.join('\n')),
});

async function look(viewer: Viewer, file: PeopleFile) {
  const looked = await previewPeople(db, viewer, file);
  if (!looked.ok) throw new Error(looked.refusal.code);
  return looked.value;
}

async function apply(viewer: Viewer, file: PeopleFile) {
  const { seal } = await look(viewer, file);
  const applied = await importPeople(db, viewer, { ...file, seal, address }, now);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return applied.value;
}

const faultsOf = async (viewer: Viewer, file: PeopleFile) =>
  (await look(viewer, file)).rows.map(
    ({ line, faults }) => `${line}: ${faults.map(({ field, code }) => `${field} ${code}`)}`,
  );

describe('people from a list', () => {
  const HEAD = '登录名,姓名,手机,邮箱,单位,岗位';

  it('are only looked at, then entered with a password to change, sealed telephone and an audit of each', async () => {
    const file = list('people', HEAD, 'new-1,王一,13800000011,w1@example.cn,,', 'new-2,王二,,,,');
    const before = await db.user.count();
    expect((await look(sys, file)).tally).toEqual({ read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });
    expect(await db.user.count()).toBe(before);
    const { passwords } = await apply(sys, file);
    expect(passwords.map(({ login }) => login)).toEqual(['new-1', 'new-2']);
    const person = await db.user.findUniqueOrThrow({ where: { login: 'new-1' }, include: { posts: true } });
    expect(person).toMatchObject({ name: '王一', mustChangePassword: true, kind: 'staff', posts: [] });
    expect(person.phoneHash).toBeNull();
    expect(Buffer.from(person.phoneSealed ?? []).toString()).not.toContain('13800000011');
    const entries = await db.auditEntry.findMany({ where: { actorId: sys.userId } });
    expect(entries.filter(({ action }) => action === 'user-created')).toHaveLength(2);
    expect(entries.find(({ action }) => action === 'data-imported')?.data).toMatchObject({ read: 2, created: 2 });
    expect(JSON.stringify(entries)).not.toContain('13800000011');
  });

  it('are unchanged the second time, corrected where the list says more, and left as they are where it is silent', async () => {
    const again = list('people', HEAD, 'new-1,王一,13800000011,w1@example.cn,,', 'new-2,王小二,,,,');
    expect((await apply(sys, again)).tally).toMatchObject({ read: 2, updated: 1, unchanged: 1 });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'person-changed' },
      orderBy: { seq: 'desc' },
    });
    expect(entry.data).toMatchObject({ before: { name: '王二' }, after: { name: '王小二' } });
    expect((await look(sys, list('people', '登录名,姓名', 'new-1,'))).tally.unchanged).toBe(1);
  });

  it('are refused row by row, each with its column and reason, while the others come in', async () => {
    const file = list(
      'people',
      HEAD,
      '登,甲,,,,',
      'bad-1,,,,,',
      'bad-2,乙,123,x,,',
      'bad-4,丁,,,区人社局,经办人员',
      'good-1,戊,,,,',
      'good-1,己,,,,',
    );
    expect(await faultsOf(sys, file)).toEqual([
      '2: login login-invalid',
      '3: name missing',
      '4: phone phone-invalid,email email-invalid',
      '5: role role-not-yours',
      '6: ',
      '7: login repeated-in-file',
    ]);
    expect((await apply(sys, file)).tally).toEqual({ read: 6, created: 1, updated: 0, unchanged: 0, rejected: 5 });
  });

  it('are not saved when somebody changed them since they were looked at', async () => {
    const file = list('people', '登录名,姓名', 'new-2,王二二');
    const { seal } = await look(sys, file);
    await db.user.update({ where: { login: 'new-2' }, data: { version: { increment: 1 } } });
    const applied = await importPeople(db, sys, { ...file, seal, address }, now);
    expect(applied).toMatchObject({ ok: false, refusal: { code: 'import-changed' } });
    expect((await db.user.findUniqueOrThrow({ where: { login: 'new-2' } })).name).toBe('王小二');
  });

  it('and posts are no matter of anybody else', async () => {
    const file = list('people', '登录名,姓名', 'x-1,某');
    for (const viewer of [sec, worker]) expect(await previewPeople(db, viewer, file)).toMatchObject({ ok: false });
    expect(await previewPeople(db, sys, { ...file, part: 'posts' })).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await previewPeople(db, sys, list('people', '名字', '某'))).toMatchObject({
      refusal: { code: 'missing-columns' },
    });
    expect(await previewPeople(db, sys, list('people', '登录名,姓名'))).toMatchObject({
      refusal: { code: 'empty-file' },
    });
  });
});

describe('posts from a list', () => {
  const HEAD = '登录名,姓名,单位,岗位,起始日期,截止日期';

  it('are given by the security administrator, with their days', async () => {
    const file = list(
      'posts',
      HEAD,
      'new-1,王一,区人社局,经办人员,2026-12-01,2026年12月31日',
      'new-1,,D01,dispatcher,,',
    );
    expect((await apply(sec, file)).tally).toMatchObject({ read: 2, created: 2 });
    const posts = await db.post.findMany({ where: { user: { login: 'new-1' } }, orderBy: { role: 'asc' } });
    expect(posts.map(({ role, untilDate }) => [role, untilDate?.toISOString().slice(0, 10)])).toEqual([
      ['dispatcher', undefined],
      ['handler', '2026-12-31'],
    ]);
    expect((await look(sec, file)).tally).toMatchObject({ unchanged: 2 });
    expect((await look(sec, list('posts', HEAD, 'new-1,,区人社局,经办人员,,'))).tally).toMatchObject({ updated: 1 });
  });

  it('are refused where they may not be given', async () => {
    const file = list(
      'posts',
      HEAD,
      'import-sec,,D01,caller,,',
      'nobody-here,,D01,caller,,',
      'new-2,王五,D01,caller,,',
      'new-2,,没有的单位,caller,,',
      'new-2,,D01,总管,,',
      'new-2,,D01,caller,2026-12-02,2026-12-01',
      'new-2,,D01,auditor,,2026-12-01',
      'import-worker,,D01,auditor,,',
      'good-1,,D01,caller,,',
      'good-1,,D01,auditor,,',
      'good-1,,D01,reviewer,明天,',
    );
    expect(await faultsOf(sec, file)).toEqual([
      '2: login own-rights,role powers-apart',
      '3: login unknown-person',
      '4: name name-differs',
      '5: unit unknown-unit',
      '6: role unknown-role',
      '7: to until-before-from',
      '8: to administrator-without-end',
      '9: role powers-apart',
      '10: ',
      '11: role powers-apart',
      '12: from not-a-day',
    ]);
  });
});
