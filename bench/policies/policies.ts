import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import type { Facts } from '#lib/policies/domain/condition.ts';
import { listIssuers, listPolicies } from '#lib/policies/queries/list-policies.ts';
import { policyListSchema } from '#lib/policies/schema.ts';
import { policies } from '#prisma/reference/policies/policies.ts';
import { databaseMs } from '../measure/database-time.ts';
import { onOwnDatabase } from '../measure/own-database.ts';
import { CATALOGUE, fillCatalogue } from './catalogue.ts';
import { measureStored } from './stored.ts';

const TODAY = Temporal.PlainDate.from('2026-11-29');
const GOAL_MICROSECONDS = 20;

/** Matching of `companies` synthetic companies with every policy of the reference, alone and stored, and the catalogue page with 10,000 policies. */
export async function measurePolicies(companies: number): Promise<void> {
  measureMatching(companies);
  await onOwnDatabase((db, { url }) => measureDatabase(db, url, companies));
}

function measureMatching(companies: number): void {
  const rules = policies.map(({ rule }) => compileRule(rule, TODAY));
  const all = Array.from({ length: companies }, (_, index) => companyOf(index));
  const counts = { eligible: 0, ineligible: 0, unknown: 0 };
  const since = performance.now();
  for (const facts of all) for (const rule of rules) counts[rule.verdictOf(facts)] += 1;
  const spent = performance.now() - since;
  const each = (spent * 1_000) / (companies * rules.length);
  console.log(`${companies} companies × ${rules.length} policies: ${Math.round(spent)} ms`, counts);
  console.log(`${each.toFixed(2)} µs per company and policy (goal ≤ ${GOAL_MICROSECONDS})`);
}

/** Every third figure is unknown, so that all three answers come up. */
function companyOf(index: number): Facts {
  const some = <T>(place: number, value: T): T | undefined => ((index + place) % 3 === 0 ? undefined : value);
  return {
    employees: some(0, (index * 7) % 900),
    revenue: some(1, (index * 131) % 200_000),
    assets: some(2, (index * 61) % 40_000),
    taxableIncome: some(0, (index * 3) % 900),
    restrictedIndustry: false,
    vatType: some(1, index % 2 === 0 ? 'small' : 'general'),
    size: some(2, ['large', 'medium', 'small', 'micro'][index % 4]),
    industryCode: some(0, ['I6513', 'C3585', 'H6210', 'L7211', 'M7491'][index % 5]),
    establishedOn: `20${10 + (index % 16)}-03-01`,
    hightechUntil: some(1, `202${5 + (index % 4)}-06-30`),
    smeTier: some(2, ['none', 'innovative', 'zjtx', 'little-giant'][index % 4]),
    ip1: index % 4,
    rdExpense: some(0, (index * 11) % 3_000),
    privateShare: some(1, index % 101),
  };
}

async function measureDatabase(db: Db, url: string, companies: number): Promise<void> {
  const { id } = await db.district.findFirstOrThrow({ where: { code: '310105' } });
  await measureStored(db, { url, districtId: id, companies });
  await fillCatalogue(db, id);
  for (const query of [
    {},
    { q: '补贴' },
    { level: 'city', kind: 'own' },
    { state: 'open' },
    { state: 'upcoming' },
    { q: '总部', state: 'awaited' },
  ]) {
    const asked = { ...policyListSchema.parse(query), limit: 20 };
    const spent = await databaseMs(db, (asking) => listPolicies(asking, id, asked, { locale: 'zh-CN', today: TODAY }));
    console.log(`catalogue of ${CATALOGUE}, ${JSON.stringify(query)}: ${spent.toFixed(1)} ms of database time`);
  }
  const issuers = await databaseMs(db, (asking) => listIssuers(asking, id));
  console.log(`issuers to choose from: ${issuers.toFixed(1)} ms of database time`);
}
