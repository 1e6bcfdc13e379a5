import { expect, test } from '@playwright/test';
import { pdfBytes } from '#lib/attachments/testing/sample-files.ts';
import { ACTIONS } from './access/actions.ts';
import { callApi, tokenOf } from './support/api.ts';
import { file } from './support/arrange.ts';
import { readBuiltActions, sendAction } from './support/crawl/server-actions.ts';
import { signedIn } from './support/crawl/visitor.ts';
import { idOf, openDatabase } from './support/database.ts';
import { portal } from './support/portal.ts';

/** What would raise somebody if an action took more than its form asks for. */
const RAISING = {
  kind: 'staff',
  districtId: '2',
  role: 'owner',
  post: 'system-admin',
  unitCode: 'D02',
  isOpen: 'true',
  mustChangePassword: 'false',
  tier: 'key',
  status: 'closed',
  version: '1',
  memberships: '[{"role":"owner"}]',
  'posts[0].role': 'dispatcher',
  ['__proto__']: 'x',
};

/** These do to oneself what they are for. */
const LEAVING = /#(removeMember|withdrawClaim|signOut|endEverySession|endOwnSession|eraseData|removeOwnSecondFactor)$/;

test('no action raises whoever sends it, whatever stands in the form', async () => {
  test.setTimeout(120_000);
  const db = openDatabase();
  const rights = async (): Promise<unknown> => ({
    people: await db.user.findMany({
      where: { isDemo: true },
      select: { id: true, kind: true, districtId: true, disabledAt: true, sessionVersion: true, posts: true },
      orderBy: { id: 'asc' },
    }),
    members: await db.enterpriseMember.findMany({ where: { user: { isDemo: true } }, orderBy: { userId: 'asc' } }),
    companies: await db.enterprise.findMany({
      select: { id: true, districtId: true, tier: true },
      orderBy: { id: 'asc' },
    }),
  });
  const before = await rights();
  const ofRights = (name: string) => /admin\/(rights|people)\//.test(name);
  const tried = [
    { login: 'member', role: 'owner', isTried: () => true },
    { login: 'handler-hr', role: 'dispatcher', isTried: () => true },
    { login: 'sysadmin', role: 'security-admin', isTried: ofRights },
    { login: 'secadmin', role: 'system-admin', isTried: ofRights },
  ] as const;
  try {
    for (const { login, role, isTried } of tried) {
      const visitor = await signedIn(login);
      const userId = await idOf('User', `"login" = '${login}'`);
      const [member] = await db.enterpriseMember.findMany({ where: { user: { login: 'member' } } });
      const enterpriseId = member?.enterpriseId ?? '';
      const fields = { ...RAISING, role, userId, id: userId, enterpriseId };
      for (const [name, action] of readBuiltActions()) {
        if (LEAVING.test(name) || !isTried(name)) continue;
        const takes = ACTIONS[name]?.takes;
        const { status } = await sendAction(visitor, action, { ...(takes && { takes }), fields });
        expect(status, `${login} at ${name}`).toBeLessThan(500);
      }
    }
    expect(await rights()).toEqual(before);
  } finally {
    await db.$disconnect();
  }
});

test('a request that is not one’s own and one that there is not are told alike', async () => {
  const number = await file({ title: '核对查询口径' });
  const answers = await Promise.all(
    [number, 'CN20200101-0001'].map(async (asked) => {
      const headers = { authorization: `Bearer ${await tokenOf('company2')}` };
      const paths = [`/cases/${asked}`, `/cases/${asked}/events`];
      const heard = await Promise.all(paths.map((path) => fetch(`${portal.address}/api/v1${path}`, { headers })));
      const bodies = await Promise.all(heard.map(async (each) => [each.status, await each.text()]));
      return JSON.stringify(bodies)
        .replaceAll(asked, '…')
        .replaceAll(/[0-9a-f-]{36}/g, '…');
    }),
  );
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('404');
});

test('a page or a drawing is no attachment, and what is one is saved and never shown', async () => {
  const send = async (name: string, bytes: Buffer, type: string) => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array(bytes)], name, { type }));
    const headers = { authorization: `Bearer ${await tokenOf('company')}` };
    const answer = await fetch(`${portal.address}/api/v1/attachments`, { method: 'POST', headers, body: form });
    return { status: answer.status, body: (await answer.json()) as { id: string; name: string; refusal?: string } };
  };
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  for (const [name, bytes, type] of [
    ['a.html', page, 'text/html'],
    ['a.pdf', page, 'application/pdf'],
    ['a.svg', drawing, 'image/svg+xml'],
    ['a.png', drawing, 'image/png'],
    ['a.txt', page, 'text/plain'],
  ] as const) {
    expect(await send(name, bytes, type), name).toMatchObject({ status: 422, body: { refusal: 'file-web-page' } });
  }
  const kept = await send('../../etc/"a\u202E.pdf', pdfBytes(), 'text/html');
  expect(kept).toMatchObject({ status: 201, body: { name: expect.stringMatching(/^[^/\\"\u202E]+\.pdf$/) } });
  const owner = await signedIn('company');
  const { status, headers } = await owner.send(`/api/attachments/${kept.body.id}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[^"/]+\.pdf"; filename\*=UTF-8''/);
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a call says which field it does not know, and takes none of them', async () => {
  for (const extra of [
    { districtId: 2 },
    { status: 'closed' },
    { version: 9 },
    { filedById: 'x' },
    { unitCodes: ['D07'] },
  ]) {
    const body = {
      title: '多出的字段',
      description: '说明',
      contact: { name: '林知遥', phone: '19900001001' },
      ...extra,
    };
    const refused = callApi('company', 'POST', '/cases', body);
    await expect(refused).rejects.toThrow(new RegExp(`422 .*${Object.keys(extra)[0]}.*unknown-field`));
  }
});
