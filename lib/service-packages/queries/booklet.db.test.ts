import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { readPdf } from '#lib/platform/testing/read-pdf.ts';
import { toDate } from '#lib/shared/instants.ts';
import { writeBooklet } from '../booklet/write-booklet.ts';
import { actOnPackage, handOverPackage } from '../use-cases/act-on-package.ts';
import { composePackage } from '../use-cases/compose-package.ts';
import { findBooklet } from './booklet.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const clock = { now: NOW, timeZone: 'Asia/Shanghai' };

const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const officer = await createStaff(db, 'officer', '310105009000', 'service-officer');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const auditor = await createStaff(db, 'auditor', 'D02', 'auditor');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;
const directory = await getDirectory(db, districtId);

const verify = (codes: string[], isVerified: boolean) =>
  db.districtPolicy.updateMany({
    where: { districtId, code: { in: codes } },
    data: isVerified
      ? { verification: 'verified', verifiedById: head.userId, verifiedAt: toDate(NOW) }
      : { verification: 'pending', verifiedById: null, verifiedAt: null },
  });
const find = (viewer: Viewer, locale: 'zh-CN' | 'en' = 'zh-CN', number?: number) =>
  findBooklet(db, viewer, { company: { id: enterpriseId }, number }, { ...clock, locale, directory });
const titlesOf = async (viewer: Viewer) =>
  (await find(viewer))?.booklet.parts.map(({ policies }) => policies?.map(({ title }) => title));
const item = (code: string, part: 'general' | 'own', note = '') => ({
  at: 0,
  code,
  isIn: true,
  part,
  note,
});
const titleOf = async (code: string): Promise<string> => {
  const { policyId } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code } });
  return (await db.policyVersion.findFirstOrThrow({ where: { policyId, status: 'published' } })).title;
};

await verify(['S11', 'S12'], true);
const composed = await composePackage(
  db,
  officer,
  {
    enterpriseId,
    next: 'draft',
    number: 0,
    revision: 0,
    greeting: '感谢贵公司。\n\n我们随时在。',
    items: [item('S11', 'general', '贵公司可先咨询。'), item('S12', 'own', '请先备齐审计报告。')],
  },
  clock,
);
if (!composed.ok) throw new Error(composed.refusal.code);
const seen = async () => {
  const { number, revision } = await db.packageVersion.findFirstOrThrow({ where: { districtId, enterpriseId } });
  return { enterpriseId, number, revision };
};

it('is a marked draft for staff, and nothing yet for the company, another company or an auditor', async () => {
  const found = await find(officer);
  expect(found?.booklet).toMatchObject({
    draftMark: '草稿，未经审核',
    letter: { paragraphs: ['感谢贵公司。', '我们随时在。'] },
    closing: { address: expect.stringMatching(/^https?:\/\/.+\/my\/package$/) },
  });
  expect(found?.fileName).toMatch(/^企业服务包_.+_第1版_草稿，未经审核\.pdf$/);
  for (const viewer of [owner, stranger, auditor]) expect(await find(viewer)).toBeNull();
});

it('gives each policy its part, its words and the officer’s, and says who decides', async () => {
  const [general, own] = (await find(officer))?.booklet.parts ?? [];
  expect(general?.policies?.map(({ title, verdict }) => [title, verdict])).toEqual([
    [await titleOf('S11'), '是否符合，以主管部门审核为准'],
  ]);
  expect(own?.policies?.[0]).toMatchObject({ title: await titleOf('S12'), verdict: '是否符合，以主管部门审核为准' });
  expect(own?.policies?.[0]?.facts.at(-1)).toEqual({ label: '专员提示', text: '请先备齐审计报告。' });
  const english = (await find(officer, 'en'))?.booklet;
  expect(english).toMatchObject({ title: 'Enterprise Service Package', draftMark: 'Draft, not yet approved' });
  // What an officer wrote in Chinese is printed, and said to be so.
  expect(english?.letter.paragraphs).toEqual(['感谢贵公司。', '我们随时在。', '(In Chinese only.)']);
  expect(english?.parts[1]?.policies?.[0]).toMatchObject({ verdict: expect.not.stringContaining('Chinese') });
  expect(english?.parts[1]?.policies?.[0]?.facts.at(-1)?.text).toBe('请先备齐审计报告。 (In Chinese only.)');
  expect(JSON.stringify(english?.parts.map(({ title, lead }) => [title, lead]))).not.toMatch(/\p{Script=Han}/u);
});

it('never prints a policy that is not verified, and says how many were left out', async () => {
  await verify(['S12'], false);
  expect(await titlesOf(officer)).toEqual([[await titleOf('S11')], [], undefined]);
  const found = await find(officer);
  expect(found?.booklet.parts[1]?.remarks).toEqual([
    '另有 1 项政策尚未核实或已有变动，未列入本册；最新情况请看在线服务包。',
  ]);
  if (!found) throw new Error('no booklet');
  const { pages } = await readPdf(await writeBooklet(found.booklet, NOW));
  expect(pages.flat().join('')).toContain(await titleOf('S11'));
  expect(pages.flat().join('')).not.toContain(await titleOf('S12'));
  await verify(['S12'], true);
});

it('is the company’s own once it was handed over, with the day and without a mark', async () => {
  for (const [by, act] of [
    [officer, 'submit'],
    [head, 'approve-office'],
  ] as const)
    expect(await actOnPackage(db, by, { ...(await seen()), act }, clock)).toMatchObject({ ok: true });
  expect((await find(officer))?.booklet.draftMark).toBeNull();
  expect(await find(owner)).toBeNull();
  const order = { handedOverOn: '2026-11-20', means: 'visit', givers: '高远山' } as const;
  expect(await handOverPackage(db, officer, { ...(await seen()), ...order }, clock)).toMatchObject({ ok: true });
  expect((await find(owner))?.booklet).toMatchObject({ draftMark: null, day: '2026年11月20日', edition: '第1版' });
  expect(await find(owner, 'zh-CN', 2)).toBeNull();
  expect(await find(stranger)).toBeNull();
});
