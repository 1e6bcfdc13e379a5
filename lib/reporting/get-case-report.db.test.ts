import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { importNewCases } from '#lib/cases/commands/import-cases.ts';
import type { CaseFigure } from '#lib/cases/domain/case-figures.ts';
import type { CaseToImport, ImportedFacts } from '#lib/cases/domain/importing.ts';
import { countCases } from '#lib/cases/queries/list-cases.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { COUNTS, RATES } from './domain/figures.ts';
import { getCaseReport } from './get-case-report.ts';
import { caseReportSchema } from './schema.ts';

const { db } = await testDatabase();
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant();
const now = at('2026-11-23T10:00');
const district = await db.district.findFirstOrThrow();

const blank: ImportedFacts = {
  status: 'closed',
  class: 'B',
  categoryCode: '0301',
  areaCode: null,
  unitCode: 'D07',
  channel: 'phone',
  enterpriseId: null,
  title: 'A request',
  description: '',
  expectation: null,
  isConfidential: false,
  isUrgent: false,
  submittedAt: at('2026-11-02T10:00'),
  acceptedAt: at('2026-11-02T10:00'),
  dispatchedAt: at('2026-11-02T10:00'),
  signedAt: null,
  contactedAt: null,
  finishedAt: at('2026-11-04T10:00'),
  answeredAt: at('2026-11-04T10:00'),
  closedAt: at('2026-11-04T10:00'),
  handlingDueAt: at('2026-11-09T17:30'),
  handlingOriginalDueAt: null,
  result: 'solved',
  publicAnswer: null,
  internalOpinion: null,
  unsolvedReason: null,
  isSolvedByCompany: true,
  ratingScore: 5,
  ratingComment: null,
  ratedAt: at('2026-11-05T10:00'),
};
const open = { status: 'in-progress', finishedAt: null, answeredAt: null, closedAt: null, result: null } as const;
const unseen = { isSolvedByCompany: null, ratingScore: null, ratedAt: null } as const;

const world: readonly Partial<ImportedFacts>[] = [
  {},
  { result: 'partly-solved', isSolvedByCompany: false, ratingScore: 2 },
  { finishedAt: at('2026-11-10T09:00'), handlingOriginalDueAt: at('2026-11-06T17:30'), ...unseen },
  { handlingDueAt: null, result: null, ...unseen, unitCode: 'D08', categoryCode: null },
  { ...open, ...unseen, handlingDueAt: at('2026-11-20T17:30') },
  { ...open, ...unseen, handlingDueAt: at('2026-11-27T17:30'), channel: 'visit' },
  { ...open, ...unseen, status: 'suspended', handlingDueAt: at('2026-11-20T17:30') },
  { ...open, ...unseen, status: 'submitted', unitCode: null, acceptedAt: null, handlingDueAt: null },
  { result: 'unfounded' },
  { ...open, ...unseen, status: 'withdrawn' },
  { ...open, ...unseen, status: 'declined', unitCode: null },
  { ...open, ...unseen },
  { submittedAt: at('2026-10-31T23:59'), finishedAt: at('2026-11-01T00:00') },
];

beforeAll(async () => {
  const { calendar } = await getDirectory(db, district.id);
  const rows = world.map(
    (facts, index): CaseToImport => ({
      externalId: String(index),
      fingerprint: '',
      line: index + 2,
      facts: { ...blank, ...facts },
      contactName: null,
      contactPhone: null,
      ticketNumber: null,
    }),
  );
  await importNewCases(db, { district, calendar, source: 'test', fileName: 'test.csv', now }, rows);
  await db.case.updateMany({ where: { externalId: '11' }, data: { partCount: 2 } });
});

test('counts what happened, and says what it left out', async () => {
  const { total } = await report({ from: '2026-11-01', to: '2026-11-30' });
  const everywhere = { unfounded: 1, withdrawn: 1, declined: 1, split: 1 };
  expect(total).toMatchObject({ collected: 8, accepted: 7, closed: 4, overdueNow: 1 });
  expect(total.solved).toEqual({
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
    excluded: { ...everywhere, noResult: 1 },
  });
  expect(total.solvedByCompany).toEqual({
    value: 0.5,
    numerator: 1,
    denominator: 2,
    excluded: { ...everywhere, noView: 2 },
  });
  expect(total.onTime).toEqual({ value: 2 / 3, numerator: 2, denominator: 3, excluded: { ...everywhere, noDue: 1 } });
  expect(total.onTimeStrict).toMatchObject({ numerator: 2, denominator: 4 });
  expect(total.onTimeOriginal).toMatchObject({ numerator: 2, denominator: 3 });
  expect(total.satisfied).toEqual({
    value: 0.5,
    numerator: 1,
    denominator: 2,
    excluded: { ...everywhere, notRated: 2 },
  });
  expect(total.rated).toMatchObject({ numerator: 2, denominator: 4 });
  expect(total.replyWorkingDays).toEqual({ median: 2, mean: 2, max: 2, within: { '5': 4, '10': 4, '15': 4, '30': 4 } });
  expect(total.handlingWorkingDays.median).toBe(2);
});

test.each([...COUNTS, ...RATES, ...RATES.map((rate) => `${rate}Of` as const)])(
  'the list behind %s has as many rows as the figure says',
  async (figure: CaseFigure) => {
    const period = { from: '2026-11-01', to: '2026-11-30', basis: 'submitted' } as const;
    const { total } = await report(period);
    const name = figure.replace(/Of$/, '') as keyof typeof total;
    const shown = total[name];
    const expected =
      typeof shown === 'number'
        ? shown
        : figure.endsWith('Of')
          ? Reflect.get(shown, 'denominator')
          : Reflect.get(shown, 'numerator');
    const { count } = await countCases(
      db,
      viewer('office-head', 'D01'),
      { ...period, figure },
      { now, timeZone: 'Asia/Shanghai' },
    );
    expect(count).toBe(expected);
  },
);

describe('periods', () => {
  test('begin and end at local midnight, by the date of the basis', async () => {
    expect((await report({ to: '2026-10-31' })).total.collected).toBe(1);
    expect((await report({ from: '2026-11-01', basis: 'finished' })).total.collected).toBe(5);
    const months = await report({ groupBy: 'month' });
    expect(months.groups.map(({ key, label, figures }) => [key, label, figures.collected])).toEqual([
      ['2026-10', '2026年10月', 1],
      ['2026-11', '2026年11月', 8],
    ]);
  });

  test('that are empty have no rates', async () => {
    const { total, groups } = await report({ from: '2020-01-01', to: '2020-01-31', groupBy: 'unit' });
    expect(total.onTime).toEqual({ value: null, numerator: 0, denominator: 0, excluded: {} });
    expect(groups).toEqual([]);
  });
});

describe('groups', () => {
  test('are named, and cases without one stand apart', async () => {
    const { groups } = await report({ from: '2026-11-01', groupBy: 'unit' }, 'en');
    expect(groups.map(({ key, figures }) => [key, figures.collected])).toEqual([
      ['D07', 6],
      ['D08', 1],
      [null, 1],
    ]);
    expect(groups.at(-1)?.label).toBe('Not given');
  });

  test.each(['category', 'area', 'channel', 'class', 'industry', 'tier', 'day'])(
    'by %s add up to the whole',
    async (groupBy) => {
      const { total, groups } = await report({ groupBy });
      expect(groups.reduce((sum, { figures }) => sum + figures.collected, 0)).toBe(total.collected);
    },
  );

  test('filters are those of the list', async () => {
    expect((await report({ channel: 'visit' })).total.collected).toBe(1);
    expect((await report({ unit: 'D08' })).total.collected).toBe(1);
  });
});

describe('who asks', () => {
  test('a unit counts its own cases only', async () => {
    const answer = await ask({ from: '2026-11-01' }, viewer('unit-head', 'D08'));
    expect(answer.ok && answer.value.total.collected).toBe(1);
  });

  test('a company, an administrator and another district see nothing of it', async () => {
    expect(await ask({}, { ...viewer('leader', 'D01'), kind: 'company' })).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    expect(await ask({}, viewer('system-admin', 'D01'))).toMatchObject({ refusal: { code: 'forbidden' } });
    const { id: districtId } = await db.district.create({
      data: {
        code: 'OTHER',
        name: '他区',
        nameEn: 'Other',
        timeZone: 'Asia/Shanghai',
        calendarCode: 'CN',
        week: district.week ?? {},
      },
    });
    const answer = await ask({}, { ...viewer('office-head', 'D01'), districtId });
    expect(answer.ok && answer.value.total.collected).toBe(0);
  });
});

test('every figure comes with its definition, in both languages', async () => {
  const { definitions } = await report({}, 'en');
  expect(definitions.map(({ code }) => code)).toEqual(
    expect.arrayContaining([...COUNTS, ...RATES, 'handlingWorkingDays', 'replyWorkingDays']),
  );
  expect(definitions.find(({ code }) => code === 'onTime')).toMatchObject({
    numerator: 'finished within the limit',
    denominator: 'finished, with a limit',
  });
});

const viewer = (role: Viewer['posts'][number]['role'], unitCode: string): Viewer => ({
  userId: '00000000-0000-7000-8000-000000000000',
  districtId: district.id,
  login: role,
  name: role,
  kind: 'staff',
  posts: [{ unitCode, areaCode: null, role }],
  memberships: [],
});

const ask = (query: Record<string, unknown>, who: Viewer, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  getCaseReport(db, who, caseReportSchema.parse(query), { now, locale });

async function report(query: Record<string, unknown>, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const answer = await ask(query, viewer('office-head', 'D01'), locale);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
