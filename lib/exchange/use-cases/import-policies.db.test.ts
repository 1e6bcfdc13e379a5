import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { findPolicy } from '#lib/policies/queries/find-policy.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { limitRows } from '#prisma/reference/limit-rows.ts';
import { sayTally } from '../domain/tally.ts';
import type { RejectedRow } from '../import-order.ts';
import { policyImportMapSchema } from '../policy-map.ts';
import { workbookOf } from '../testing/workbook.ts';
import { importPolicies } from './import-policies.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const mapping = policyImportMapSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/examples/shanghai-policies.map.json'), 'utf8')),
);
const today = Temporal.PlainDate.from('2026-11-29');
const folder = mkdtempSync(join(tmpdir(), 'policies-'));

const notice = (id: string, changes: Record<string, unknown> = {}) => ({
  ...{ id, name: '关于开展申报工作的通知', category: '申报通知', department: '市商务委', area: '上海市' },
  ...{ publish: '2024-05-10 00:00:00', qualification: ['市场开拓'], url: 'https://sww.sh.gov.cn/1.html' },
  ...{ content: '<script>alert(1)</script>各有关单位：\n  跨境贸易便利化' },
  ...changes,
});

async function load(rows: unknown, isDryRun = false, name = 'notices.json') {
  const path = join(folder, name);
  const isWritten = typeof rows === 'string' || rows instanceof Uint8Array;
  writeFileSync(path, isWritten ? rows : JSON.stringify(rows));
  const rejected: RejectedRow[] = [];
  const answer = await importPolicies(db, {
    ...{ path, fileName: 'notices.json', ...mapping, districtCode: null, limits: limitRows(), isDryRun },
    clock: () => Temporal.Instant.from('2026-11-29T02:00:00Z'),
    onRejected: (row) => void rejected.push(row),
  });
  return { answer, rejected };
}
const tallyOf = async (rows: unknown, isDryRun = false) => sayTally(valueOrThrow((await load(rows, isDryRun)).answer));

/** The bytes of a text of common characters; the platform only reads this code. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0xb0; first <= 0xf7; first += 1)
    for (let second = 0xa1; second <= 0xfe; second += 1)
      bytesOf.set(decoder.decode(Buffer.from([first, second])), [first, second]);
  return Buffer.from([...text].flatMap((each) => bytesOf.get(each) ?? [each.charCodeAt(0)]));
}

describe('notices of policies', () => {
  it('come into the catalogue to be verified, found by their text, and stay as they are a second time', async () => {
    expect(await tallyOf([notice('ZZ1'), notice('ZZ2')], true)).toMatch(/created 2/);
    expect(await db.policy.count({ where: { source: 'shanghai-sme' } })).toBe(0);
    expect(await tallyOf([notice('ZZ1'), notice('ZZ2')])).toBe(
      'read 2 = created 2 + updated 0 + unchanged 0 + rejected 0',
    );
    expect(await tallyOf([notice('ZZ1'), notice('ZZ2')])).toMatch(/unchanged 2/);
    const found = await findPolicy(db, districtId, 'ZZ1', { locale: 'zh-CN', today });
    expect(found).toMatchObject({ verification: 'pending', level: 'city', validFrom: '2024-05-10', state: 'awaited' });
    expect(found?.body).toContain('<script>');
    const [entry] = await db.$queryRaw<{ code: string }[]>`
      select "code" from "DistrictPolicy" where "search" @@ pair_query('境贸') and "code" = 'ZZ1'`;
    expect(entry).toEqual({ code: 'ZZ1' });
  });

  it('that differ become the next version; what was edited in the portal is left alone', async () => {
    expect(await tallyOf([notice('ZZ1', { name: '更正后的通知' })])).toMatch(/updated 1/);
    const found = await findPolicy(db, districtId, 'ZZ1', { locale: 'zh-CN', today });
    expect(found).toMatchObject({ number: 2, title: '更正后的通知' });
    const last = await db.policyVersion.findFirstOrThrow({ where: { policy: { externalId: 'ZZ2' } } });
    await db.policyVersion.create({
      data: { ...last, rule: last.rule as object, number: 2, revision: 1, status: 'draft', publishedAt: null },
    });
    const { rejected } = await load([notice('ZZ2', { name: '另一份' })]);
    expect(rejected).toMatchObject([{ externalId: 'ZZ2', faults: [{ code: 'edited-in-portal' }] }]);
  });

  it('that cannot be loaded are reported, each with its reason, the others loaded', async () => {
    const { answer, rejected } = await load([
      notice('ZZ3', { category: '别的' }),
      notice('ZZ4', { url: 'javascript:alert(1)' }),
      notice('ZZ5', { content: '字'.repeat(1_700_000) }),
      notice('', {}),
      notice('N01'),
      notice('ZZ6', { publish: 'soon' }),
      notice('ZZ7'),
      notice('ZZ7'),
      notice('no code'),
    ]);
    expect(sayTally(valueOrThrow(answer))).toBe('read 9 = created 1 + updated 0 + unchanged 0 + rejected 8');
    expect(rejected.map(({ line, faults }) => [line, faults[0]?.code])).toEqual([
      [1, 'unknown-value'],
      [2, 'not-an-address'],
      [3, 'too-long'],
      [4, 'missing'],
      [5, 'code-taken'],
      [6, 'not-a-date'],
      [8, 'repeated-in-file'],
      [9, 'not-a-code'],
    ]);
  });

  it('are read one by one: what is no flat record costs itself alone', async () => {
    const { answer, rejected } = await load([
      notice('ZZ8', { content: { deep: 1 } }),
      7,
      notice('ZZ9', { name: '半\ud800个' }),
    ]);
    expect(sayTally(valueOrThrow(answer))).toBe('read 3 = created 1 + updated 0 + unchanged 0 + rejected 2');
    expect(rejected).toEqual([
      { line: 1, externalId: '', faults: [{ field: 'content', code: 'nested-value' }] },
      { line: 2, externalId: '', faults: [{ field: '', code: 'not-a-record' }] },
    ]);
    expect(await tallyOf([notice('ZZ9', { name: '半\ud800个' })])).toMatch(/unchanged 1/);
  });

  it('may be written in UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify([notice('ZZ10')])}`, 'utf16le');
    expect(valueOrThrow((await load(bytes, false, 'wide.json')).answer)).toMatchObject({ created: 1 });
  });

  it('may be written in GB18030', async () => {
    const bytes = inGb18030(JSON.stringify([notice('ZZ11', { content: '各有关单位' })]));
    expect(valueOrThrow((await load(bytes, false, 'gb.json')).answer)).toMatchObject({ created: 1 });
    expect(await findPolicy(db, districtId, 'ZZ11', { locale: 'zh-CN', today })).toMatchObject({ issuer: '市商务委' });
  });

  it('may come in a workbook, whose merged and computed cells are reported', async () => {
    const plain = { ...notice('ZZ12'), qualification: '', content: '各有关单位' };
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const line = (texts: readonly string[]) => `<row>${texts.map(cell).join('')}</row>`;
    const values = Object.values(plain);
    const computed = line(values).replace('ZZ12', 'ZZ13').replace(cell(plain.name), '<c t="str"><f>A1</f><v>x</v></c>');
    const bytes = workbookOf(line(Object.keys(plain)) + line(values) + computed);
    const { answer, rejected } = await load(bytes, false, 'notices.xlsx');
    expect(sayTally(valueOrThrow(answer))).toBe('read 2 = created 1 + updated 0 + unchanged 0 + rejected 1');
    expect(rejected).toMatchObject([{ line: 3, faults: [{ field: 'name', code: 'formula-cell' }] }]);
    expect((await load(Buffer.from('%PDF-1.7'), false, 'notices.csv')).answer).toMatchObject({ ok: false });
  });

  it('are entered once by two runs at the same moment', async () => {
    const rows = ['1', '2', '3'].map((id) => notice(`TWICE${id}`));
    const tallies = await Promise.all([tallyOf(rows), tallyOf(rows)]);
    expect(tallies.filter((each) => !each.endsWith('rejected 0'))).toEqual([]);
    expect(await db.policyVersion.count({ where: { policy: { externalId: { startsWith: 'TWICE' } } } })).toBe(3);
  });

  it.each([
    ['no JSON', '[{', 'not-a-list'],
    ['no list', '{"a":1}', 'not-a-list'],
    ['nothing in it', '[]', 'empty-file'],
    ['other columns', '[{"a":1}]', 'missing-columns'],
  ])('are refused as a whole when the file has %s', async (_, text, code) => {
    expect((await load(text)).answer).toMatchObject({ refusal: { code } });
  });
});
