import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findViewerBySession } from '#lib/access/queries/viewers.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { chooseCompany } from '#lib/access/use-cases/choose-company.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createCompany } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { findCaseDetail } from './case-detail.ts';
import { findOwnCompanyOf } from './company-of-case.ts';

const { db } = await testDatabase();
const NOW = instant('2026-11-23T11:00');
const agent = await createCompany(db, 'agent', 'owner');
const other = await createCompany(db, 'other', 'owner');
const third = await createCompany(db, 'third', 'owner');
const { districtId, userId } = agent;
const idOf = ({ memberships }: Viewer) => memberships[0]?.enterpriseId ?? '';
const [first, second] = [idOf(agent), idOf(other)];
await db.enterpriseMember.create({ data: { districtId, enterpriseId: second, userId, role: 'agent' } });

async function open(): Promise<() => Promise<BySession>> {
  const session = { sessionId: randomUUIDv7(), sessionVersion: 1 };
  const times = { createdAt: new Date(NOW.epochMilliseconds), lastSeenAt: new Date(NOW.epochMilliseconds) };
  await db.session.create({ data: { id: session.sessionId, districtId, userId, sessionVersion: 1, ...times } });
  return async () => {
    const viewer = await findViewerBySession(db, session, NOW);
    if (!viewer) throw new Error('The session has ended');
    return viewer;
  };
}

const choose = (viewer: BySession, enterpriseId: string) =>
  chooseCompany(db, viewer, { enterpriseId, address: null }, NOW);
async function file(viewer: Viewer): Promise<string> {
  const contact = { name: '林知遥', phone: '19900001111' };
  const filed = await fileCase(db, viewer, { title: '落户', description: '想问材料', contact }, NOW);
  if (!filed.ok) throw new Error(filed.refusal.code);
  return filed.value.number;
}
const sees = async (viewer: Viewer, number: string) =>
  (await findCaseDetail(db, viewer, number, NOW, 'zh-CN')) !== null;

it('acts for none of several companies until one is chosen, then for that one alone, in this session alone', async () => {
  const [ofFirst, ofOther] = [await file(agent), await file(other)];
  const [here, elsewhere] = [await open(), await open()];
  expect(await here()).toMatchObject({ mustChooseCompany: true, memberships: [], belongsTo: null });
  expect((await here()).companies.map(({ enterpriseId }) => enterpriseId).sort()).toEqual([first, second].sort());
  expect(await sees(await here(), ofFirst)).toBe(false);

  expect(await choose(await here(), first)).toMatchObject({ ok: true });
  expect(await here()).toMatchObject({ mustChooseCompany: false, memberships: [{ enterpriseId: first }] });
  expect((await elsewhere()).mustChooseCompany).toBe(true);
  expect(await sees(await here(), ofFirst)).toBe(true);
  expect(await file(await here())).toBeTruthy();

  await choose(await here(), second);
  expect((await here()).belongsTo?.name).toBe('other 公司');
  const ofSecond = await file(await here());
  const filed = await db.case.findFirstOrThrow({ where: { number: ofSecond } });
  expect(filed.enterpriseId).toBe(second);
  expect(await sees(await here(), ofSecond)).toBe(true);
  expect(await sees(await here(), ofFirst)).toBe(false);
  expect(await sees(await here(), ofOther)).toBe(false);
  await choose(await here(), first);
  expect(await sees(await here(), ofSecond)).toBe(false);
  expect(await findOwnCompanyOf(db, agentOfAll(await here()), ofSecond)).toBe(second);
  expect(await findOwnCompanyOf(db, agentOfAll(await here()), ofOther)).toBeNull();
  const audit = await db.auditEntry.findMany({ where: { action: 'company-chosen' } });
  expect(audit.map(({ data }) => (data as { enterpriseId: string }).enterpriseId)).toEqual([first, second, first]);
});

it('acts for nobody’s company but one’s own, and for none that was left', async () => {
  const here = await open();
  for (const enterpriseId of [idOf(third), randomUUIDv7()]) {
    expect(await choose(await here(), enterpriseId)).toMatchObject({ refusal: { code: 'not-your-company' } });
  }
  await db.enterpriseMember.create({ data: { districtId, enterpriseId: idOf(third), userId, role: 'agent' } });
  await choose(await here(), idOf(third));
  await db.enterpriseMember.deleteMany({ where: { userId, enterpriseId: idOf(third) } });
  expect(await here()).toMatchObject({ mustChooseCompany: true, memberships: [] });
  await db.enterpriseMember.deleteMany({ where: { userId, enterpriseId: second } });
  expect(await here()).toMatchObject({ mustChooseCompany: false, memberships: [{ enterpriseId: first }] });
});

const agentOfAll = (viewer: BySession): Viewer => ({ ...viewer, memberships: viewer.companies });
