import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { policyListSchema } from '../schema.ts';
import { findPolicy } from './find-policy.ts';
import { listDates } from './list-dates.ts';
import { listIssuers, listPolicies } from './list-policies.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const today = Temporal.PlainDate.from('2026-11-29');

const list = async (query: Record<string, unknown>, day = today) =>
  valueOrThrow(await listPolicies(db, districtId, policyListSchema.parse(query), { locale: 'en', today: day }));
const codesOf = async (query: Record<string, unknown>, day = today) =>
  (await list({ limit: 200, ...query }, day)).items.map(({ code }) => code);

/** The next version of C07, in force in the catalogue, with these days of application. */
async function announce(windows: readonly (readonly [opensOn: string, closesOn: string | null])[]): Promise<void> {
  const { policyId } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code: 'C07' } });
  const last = await db.policyVersion.findFirstOrThrow({ where: { policyId }, orderBy: { number: 'desc' } });
  const number = last.number + 1;
  const data = { ...last, rule: last.rule as object, number, windowKind: 'notice' };
  await db.policyVersion.create({ data: { ...data, status: 'draft', publishedAt: null } });
  await db.policyWindow.createMany({
    data: windows.map(([opensOn, closesOn]) => ({
      ...{ policyId, number },
      opensOn: new Date(opensOn),
      closesOn: closesOn === null ? null : new Date(closesOn),
    })),
  });
  await db.policyVersion.update({
    where: { policyId_number: { policyId, number } },
    data: { status: 'published', publishedAt: new Date() },
  });
  await db.districtPolicy.update({ where: { districtId_policyId: { districtId, policyId } }, data: { number } });
}

describe('the catalogue', () => {
  it('is paged from the district to the State, each policy once', async () => {
    const codes: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: 10, ...(cursor && { cursor }) });
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor);
    expect([codes.length, new Set(codes).size, codes[0], codes.at(-1)]).toEqual([67, 67, 'C01', 'N20']);
  });

  it('is filtered, and says what is not verified', async () => {
    const { items } = await list({ q: '总部', level: 'city' });
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(['S01', 'S02', 'S04', 'S05', 'S06']));
    expect(items.every(({ level, verification }) => level === 'city' && verification === 'pending')).toBe(true);
    expect(await codesOf({ verification: 'verified' })).toEqual([]);
    const [first] = await listIssuers(db, districtId);
    const ofFirst = (await list({ issuer: first?.issuer, limit: 200 })).items;
    expect(ofFirst.length).toBeGreaterThan(1);
    expect(ofFirst.every(({ issuer }) => issuer === first?.issuer)).toBe(true);
    expect((await list({ q: 'N06' })).items[0]?.materials[0]).toEqual({ code: 'M01', name: 'Business licence' });
  });

  it.each([
    ['two characters inside a word a dictionary would not cut', '精特', 'N08'],
    ['a whole phrase', '专精特新', 'N08'],
    ['one character, as the beginning of others', '券', 'S18'],
    ['the beginning of an English word, in any case', 'HEADQUART', 'S01'],
    ['wide letters and figures', 'Ｎ０８', 'N08'],
    ['a document number', '〔2016〕32号', 'N06'],
    ['several words, each somewhere', '高新 企业 认定', 'N06'],
  ])('finds %s', async (_, q, code) => expect(await codesOf({ q })).toContain(code));

  it.each([
    ['characters that stand apart', '专新'],
    ['what is no word', '……'],
    ['the language of the index', "总部' | 'zzz"],
    ['operators', '!总部 & | <->zzz'],
  ])('finds nothing by %s', async (_, q) => expect(await codesOf({ q })).toEqual([]));

  it('refuses a damaged cursor', async () => {
    const damaged = await listPolicies(db, districtId, policyListSchema.parse({ cursor: 'x' }), {
      locale: 'en',
      today,
    });
    expect(damaged).toMatchObject({ refusal: { code: 'cursor-damaged' } });
  });
});

describe('when one can apply', () => {
  it('follows from the kind of window, its days, and how long the policy holds', async () => {
    expect(await codesOf({ state: 'open' })).toContain('N01');
    expect(await codesOf({ state: 'none' })).toContain('S32');
    expect(await codesOf({ state: 'awaited' })).toContain('C07');
    expect(await codesOf({ state: 'ended' }, Temporal.PlainDate.from('2028-01-01'))).toContain('N01');
    expect(await codesOf({ state: 'open' }, Temporal.PlainDate.from('2027-12-31'))).toContain('N01');
  });

  it('opens and closes with the days of a notice, both counted', async () => {
    await announce([['2026-12-01', '2026-12-15']]);
    const stateOn = async (day: string) => (await list({ q: 'C07' }, Temporal.PlainDate.from(day))).items[0]?.state;
    expect(await stateOn('2026-11-30')).toBe('upcoming');
    expect(await stateOn('2026-12-01')).toBe('open');
    expect(await stateOn('2026-12-15')).toBe('open');
    expect(await stateOn('2026-12-16')).toBe('closed');
    const dates = await listDates(db, districtId, { level: 'district' }, { today, days: 365, limit: 10 });
    expect(dates.map(({ day, event, code }) => [day, event, code])).toEqual([
      ['2026-12-01', 'opens', 'C07'],
      ['2026-12-15', 'closes', 'C07'],
    ]);
    const all = await listDates(db, districtId, {}, { today, days: 730, limit: 100 });
    expect(all).toContainEqual(expect.objectContaining({ day: '2027-12-31', event: 'expires', code: 'N01' }));
    await announce([
      ['2026-03-01', '2026-04-01'],
      ['2026-11-29', null],
    ]);
    expect(await stateOn('2026-11-29')).toBe('open');
    expect(await stateOn('2026-11-28')).toBe('upcoming');
  });
});

describe('one policy', () => {
  it('says its conditions in words, a group with its parts', async () => {
    const found = await findPolicy(db, districtId, 'N08', { locale: 'zh-CN', today });
    expect(found).toMatchObject({ code: 'N08', verifiedAt: null, state: 'awaited', number: 1 });
    expect(found?.conditions.map(({ text }) => text)).toContain('资产负债率不超过70%');
    const ways = found?.conditions.find(({ parts }) => parts.length > 0);
    expect(ways?.text).toBe('满足其中一项：');
    expect(ways?.parts).toHaveLength(3);
    expect(ways?.parts[0]?.parts.map(({ text }) => text)).toHaveLength(2);
  });

  it('is none where the catalogue has none', async () => {
    expect(await findPolicy(db, districtId, 'X99', { locale: 'en', today })).toBeNull();
    expect(await findPolicy(db, districtId + 1, 'C01', { locale: 'en', today })).toBeNull();
  });
});
