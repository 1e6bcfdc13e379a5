import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { readSharedData } from '#lib/calendar/testing/shared-data.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { getCaseReport } from '#lib/reporting/get-case-report.ts';
import { caseReportSchema } from '#lib/reporting/schema.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { sayTally } from './domain/tally.ts';
import type { RejectedRow } from './import-order.ts';
import { caseImportMapSchema } from './schema.ts';
import { importCases } from './use-cases/import-cases.ts';

const { db } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
const now = Temporal.Instant.from('2026-11-23T02:00:00Z');

test('service requests of a city: every row, and on time as computed from the file', {
  timeout: 120_000,
}, async (test) => {
  const map = 'boston-311.map.json';
  expect(await load('boston-311-2026-02.csv', map, test)).toBe(
    'read 5473 = created 5473 + updated 0 + unchanged 0 + rejected 0',
  );
  const byUnit = await report('BOSTON', 'unit');
  expect(byUnit.total.collected).toBe(5_473);
  expect(byUnit.total.onTime).toMatchObject({ numerator: 3_305, denominator: 4_090, excluded: { noDue: 6 } });
  expect(byUnit.groups.map(({ label, figures: { onTime } }) => [label, onTime.denominator, onTime.numerator])).toEqual([
    ['Animal Care & Control', 2_384, 2_151],
    ['Boston Transportation Department (BTD)', 6, 0],
    ['Parks & Recreation', 787, 648],
    ['Public Works Department (PWD)', 912, 506],
    ['Not given', 1, 0],
  ]);
  const byChannel = await report('BOSTON', 'channel');
  expect(byChannel.groups.map(({ key, figures }) => [key, figures.collected])).toEqual([
    ['mini-program', 2_075],
    ['phone', 3_398],
  ]);
  expect(byUnit.total.onTimeStrict.denominator).toBe(4_090 + 1_365 + 8);
  expect(byUnit.total.solved).toMatchObject({ value: null, denominator: 0, excluded: { noResult: 4_096 } });
  expect(await load('boston-311-2026-02.csv', map, test)).toContain('unchanged 5473');
});

test('messages to a city government: working days to reply', { timeout: 120_000 }, async (test) => {
  const map = 'government-messages.map.json';
  expect(await load('government-messages-with-replies.csv', map, test)).toBe(
    'read 1463 = created 1463 + updated 0 + unchanged 0 + rejected 0',
  );
  const { total } = await report('GOVMSG', 'none');
  expect(total).toMatchObject({ collected: 1_463, closed: 1_463 });
  expect(total.replyWorkingDays).toEqual({
    median: 8,
    mean: 14.35,
    max: 796,
    within: { '5': 550, '10': 905, '15': 1_091, '30': 1_336 },
  });
  expect(total.onTime).toMatchObject({ value: null, denominator: 0, excluded: { noDue: 1_463 } });
  expect(await load('government-messages-with-replies.csv', map, test)).toContain('unchanged 1463');
});

async function load(file: string, mapFile: string, test: TestContext): Promise<string> {
  const path = join(folder, file);
  writeFileSync(path, readSharedData(file, test));
  const example = JSON.parse(readFileSync(resolve('docs/examples', mapFile), 'utf8'));
  const rejected: RejectedRow[] = [];
  const result = await importCases(db, {
    ...caseImportMapSchema.parse(example),
    path,
    fileName: file,
    districtCode: null,
    limits: limitRows(),
    isDryRun: false,
    clock: () => now,
    onRejected: (row) => void rejected.push(row),
  });
  expect(rejected).toEqual([]);
  return result.ok ? sayTally(result.value) : result.refusal.code;
}

async function report(code: string, groupBy: string) {
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code } });
  const head: Viewer = {
    userId: '00000000-0000-7000-8000-000000000000',
    districtId,
    login: 'head',
    name: 'Head',
    kind: 'staff',
    posts: [{ unitCode: 'OFFICE', areaCode: null, role: 'office-head' }],
    memberships: [],
  };
  const result = await getCaseReport(db, head, caseReportSchema.parse({ groupBy }), { now, locale: 'en' });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
