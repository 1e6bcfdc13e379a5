import { expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { policyListSchema, WINDOW_STATES } from '../schema.ts';
import { knownIssuers, listIssuers, listPolicies } from './list-policies.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const DAYS = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-15', '2026-12-16', '2027-01-01'];

type Windows = readonly (readonly [opensOn: string, closesOn: string | null])[];

/** The version of a policy in force from now on. */
async function publish(code: string, windowKind: string, windows: Windows, validUntil: string | null): Promise<void> {
  const { policyId, number } = await db.districtPolicy.findFirstOrThrow({ where: { districtId, code } });
  const last = await db.policyVersion.findUniqueOrThrow({ where: { policyId_number: { policyId, number } } });
  const next = { policyId, number: number + 1 };
  const data = {
    ...last,
    ...next,
    rule: last.rule as object,
    windowKind,
    validUntil: validUntil && new Date(validUntil),
  };
  await db.policyVersion.create({ data: { ...data, status: 'draft', publishedAt: null } });
  await db.policyWindow.createMany({
    data: windows.map(([opensOn, closesOn]) => ({
      ...next,
      opensOn: new Date(opensOn),
      closesOn: closesOn === null ? null : new Date(closesOn),
    })),
  });
  await db.policyVersion.update({
    where: { policyId_number: next },
    data: { status: 'published', publishedAt: new Date() },
  });
  await db.districtPolicy.update({
    where: { districtId_policyId: { districtId, policyId } },
    data: { number: number + 1 },
  });
}

const list = async (day: string, query: object) =>
  valueOrThrow(
    await listPolicies(db, districtId, policyListSchema.parse({ limit: 200, ...query }), {
      locale: 'en',
      today: Temporal.PlainDate.from(day),
    }),
  ).items;

it('lists by a state exactly the policies that say they are in it, on whatever day', async () => {
  const december = ['2026-11-29', '2026-12-15'] as const;
  await publish('C07', 'notice', [december], null);
  await publish('C06', 'yearly', [december, ['2027-01-01', null]], null);
  await publish('C05', 'notice', [['2026-12-16', null]], '2026-12-15');
  await publish('C04', 'any-time', [december], '2026-11-29');
  await publish('C03', 'none', [december], null);
  await publish('C02', 'notice', [['2026-01-01', '2026-02-01']], '2026-12-31');
  const seen = new Set<string>();
  for (const day of DAYS) {
    const all = await list(day, {});
    for (const state of WINDOW_STATES) {
      const said = all.filter((policy) => policy.state === state).map(({ code }) => code);
      expect((await list(day, { state })).map(({ code }) => code)).toEqual(said);
      if (said.length > 0) seen.add(state);
    }
  }
  expect(seen.size).toBe(WINDOW_STATES.length);
});

it('knows who issued policies as it was a minute ago at most', async () => {
  const at = (seconds: number) => Temporal.Instant.from('2026-11-29T02:00:00Z').add({ seconds });
  const before = await listIssuers(db, districtId);
  expect(await knownIssuers(db, districtId, at(0))).toEqual(before);
  await db.districtPolicy.updateMany({ where: { districtId }, data: { isListed: false } });
  expect(await knownIssuers(db, districtId, at(59))).toEqual(before);
  expect(await knownIssuers(db, districtId, at(60))).toEqual([]);
});
