import { beforeAll, describe, expect, it } from 'vitest';
import { countCases } from '#lib/cases/queries/list-cases.ts';
import { findLongTermList } from '#lib/cases/queries/long-term-list.ts';
import { officeIn } from '#lib/cases/testing/office.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { instant, local } from '#lib/cases/testing/world.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { getCaseReport } from './get-case-report.ts';
import { caseReportSchema } from './schema.ts';

/** Figures of November 2026 over cases told by their own commands: what is shelved stays unsolved, an extension hides no delay. */
const { db } = await testDatabase();
const { file, step } = officeIn(db);
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const officeHead = await createStaff(db, 'office-head', 'D02', 'office-head');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const otherLiaison = await createStaff(db, 'other-liaison', 'D08', 'liaison');
const leader = await createStaff(db, 'leader', 'D01', 'leader');
const SOLVED = { result: 'solved', publicAnswer: '已办。' } as const;
const PLAN = { plan: '二期建成后扩容。', owner: '王科长', reviewAt: '2027-01-29' };
const GRANT = { decision: 'grant', reason: '同意' } as const;

async function signed() {
  const number = await file('2026-11-09T10:00', owner);
  await step('2026-11-09T10:40', dispatcher, number, 'dispatch', { lead: 'D07', helpers: [] });
  await step('2026-11-09T11:00', liaison, number, 'sign', {});
  return number;
}

async function shelved() {
  const number = await signed();
  await step('2026-11-10T10:00', liaison, number, 'shelve', PLAN);
  await step('2026-11-11T10:00', officeHead, number, 'decide-shelving', GRANT);
  return number;
}

let onList = '';
let takenOff = '';

beforeAll(async () => {
  const solved = await signed();
  await step('2026-11-12T10:00', liaison, solved, 'submit-result', SOLVED);
  const extended = await signed();
  const ask = { newDueAt: '2026-11-18', reason: '待测绘', plan: '分两步' };
  await step('2026-11-12T10:00', liaison, extended, 'request-extension', ask);
  await step('2026-11-13T10:00', officeHead, extended, 'decide-extension', GRANT);
  await step('2026-11-18T10:00', liaison, extended, 'submit-result', SOLVED);
  onList = await shelved();
  takenOff = await shelved();
  await step('2026-12-01T10:00', officeHead, takenOff, 'review-shelved', { note: '已封顶', reviewAt: '2027-02-26' });
  await step('2026-12-14T10:00', liaison, takenOff, 'unshelve', {});
});

const total = async (at: string, basis: 'submitted' | 'finished' = 'submitted') => {
  const query = caseReportSchema.parse({ from: '2026-11-01', to: '2026-11-30', basis });
  const report = await getCaseReport(db, leader, query, { now: instant(at), locale: 'zh-CN' });
  if (!report.ok) throw new Error(report.refusal.code);
  return report.value.total;
};

describe('a shelved case', () => {
  it('is unsolved in the share of solved, not closed, not finished and not overdue, however late its review', async () => {
    const figures = await total('2027-03-01T10:00');
    expect(figures).toMatchObject({ collected: 4, accepted: 4, closed: 0 });
    expect(figures.solved).toMatchObject({ numerator: 2, denominator: 3, excluded: {} });
    expect(figures.onTime).toMatchObject({ denominator: 2 });
    const now = instant('2027-03-01T10:00');
    const behind = { from: '2026-11-01', to: '2026-11-30', figure: 'solvedOf' as const };
    expect(await countCases(db, leader, behind, { now, timeZone: 'Asia/Shanghai' })).toMatchObject({ count: 3 });
    const overdue = await countCases(
      db,
      leader,
      { overdue: true, status: ['shelved'] },
      { now, timeZone: 'Asia/Shanghai' },
    );
    expect(overdue.count).toBe(0);
  });

  it('is in no figure of what was finished', async () => {
    expect((await total('2027-03-01T10:00', 'finished')).solved).toMatchObject({ numerator: 2, denominator: 2 });
  });
});

describe('an extended case', () => {
  it('is on time by its new day and late by its first', async () => {
    const figures = await total('2026-11-20T10:00');
    expect(figures.onTime).toMatchObject({ numerator: 2, denominator: 2 });
    expect(figures.onTimeOriginal).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('the monthly list', () => {
  const list = async (month: string, viewer = leader) =>
    findLongTermList(db, viewer, {
      month: Temporal.PlainYearMonth.from(month),
      now: instant('2027-03-01T10:00'),
      timeZone: 'Asia/Shanghai',
    });

  it('says what came, what was reviewed and what left, month by month, as it was then', async () => {
    expect((await list('2026-10')).counts).toEqual({ standing: 0, added: 0, reviewed: 0, left: 0 });
    expect((await list('2026-11')).counts).toEqual({ standing: 2, added: 2, reviewed: 0, left: 0 });
    const december = await list('2026-12');
    expect(december.counts).toEqual({ standing: 1, added: 0, reviewed: 1, left: 1 });
    const left = december.lines.find(({ number }) => number === takenOff);
    expect(left).toMatchObject({ plan: PLAN.plan, owner: PLAN.owner, reviewNote: '已封顶', leftTo: 'in-progress' });
    expect(local(left?.leftAt)).toBe('2026-12-14 10:00');
    const standing = (await list('2027-03')).lines;
    expect(standing.map(({ number, light }) => [number, light])).toEqual([[onList, 'dark-red']]);
  });

  it('shows a unit its own cases and nobody another’s', async () => {
    expect((await list('2026-11', liaison)).lines).toHaveLength(2);
    expect((await list('2026-11', otherLiaison)).lines).toEqual([]);
    expect((await list('2026-11', owner)).lines.every(({ leadUnitCode }) => leadUnitCode === 'D07')).toBe(true);
  });
});
