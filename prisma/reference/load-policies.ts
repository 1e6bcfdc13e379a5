import { randomUUIDv7 } from 'node:crypto';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { policies } from './policies/policies.ts';
import type { PolicyReference } from './policies/policy.ts';

type Tx = Prisma.TransactionClient;
type DistrictRow = { readonly id: number; readonly code: string };

const RANK = { district: 1, city: 2, national: 3 } as const;
const SHANGHAI = '31';
/** Whose the policies of level `district` in the reference are: Changning's. */
const OWNER = '310105';

/**
 * Loads the policies of the reference, all as not verified, into the catalogue of every district that keeps the Chinese calendar:
 * national ones for all, the city's for districts of Shanghai, Changning's for Changning. What is there already stays as it is.
 */
export async function loadPolicies(tx: Tx): Promise<void> {
  const districts = await tx.district.findMany({ where: { calendarCode: 'CN' }, select: { id: true, code: true } });
  const shared = await loadOwned(
    tx,
    null,
    policies.filter(({ level }) => level !== 'district'),
  );
  for (const district of districts) {
    const own = district.code === OWNER ? policies.filter(({ level }) => level === 'district') : [];
    const ids = new Map([...shared, ...(await loadOwned(tx, district.id, own))]);
    await enterInto(tx, district, ids);
  }
}

/** The ids of these policies by code, after those that were missing are there. */
async function loadOwned(tx: Tx, districtId: number | null, references: readonly PolicyReference[]) {
  const codes = references.map(({ code }) => code);
  const rows = await tx.policy.findMany({
    where: { districtId, code: { in: codes } },
    select: { id: true, code: true },
  });
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  const missing = references.filter(({ code }) => !ids.has(code)).map((each) => ({ id: randomUUIDv7(), each }));
  await tx.policy.createMany({
    data: missing.map(({ id, each: { code, level } }) => ({ id, districtId, code, level })),
  });
  await tx.policyVersion.createMany({ data: missing.map(({ id, each }) => versionOf(id, each)) });
  for (const { id, each } of missing) ids.set(each.code, id);
  return ids;
}

const versionOf = (policyId: string, each: PolicyReference) => ({
  policyId,
  number: 1,
  status: 'published',
  publishedAt: new Date(),
  title: each.title[0],
  titleEn: each.title[1],
  kind: each.kind,
  issuer: each.issuer[0],
  issuerEn: each.issuer[1],
  documentNumber: each.documentNumber ?? null,
  benefit: each.benefit[0],
  benefitEn: each.benefit[1],
  materials: [...each.materials],
  windowKind: each.windowKind,
  window: each.window[0],
  windowEn: each.window[1],
  evidence: [...each.evidence],
  validFrom: each.validFrom ? new Date(`${each.validFrom}T00:00:00Z`) : null,
  validUntil: each.validUntil ? new Date(`${each.validUntil}T00:00:00Z`) : null,
  sections: [...(each.sections ?? [])],
  rule: each.rule as unknown as Prisma.InputJsonObject,
});

async function enterInto(tx: Tx, { id, code }: DistrictRow, ids: ReadonlyMap<string, string>): Promise<void> {
  const inCatalogue = await tx.districtPolicy.findMany({ where: { districtId: id }, select: { code: true } });
  const taken = new Set(inCatalogue.map((each) => each.code));
  const units = new Set(
    (await tx.unit.findMany({ where: { districtId: id }, select: { code: true } })).map((u) => u.code),
  );
  const rows = policies
    .filter((each) => ids.has(each.code) && !taken.has(each.code))
    .filter(({ level }) => level !== 'city' || code.startsWith(SHANGHAI))
    .map((each) => ({
      policyId: ids.get(each.code),
      code: each.code,
      rank: RANK[each.level],
      contact: units.has(each.contact) ? each.contact : null,
    }));
  await tx.$executeRaw`
    insert into "DistrictPolicy" ("districtId", "policyId", "code", "number", "rank", "contactUnitCode")
    select ${id}, (e->>'policyId')::uuid, e->>'code', 1, (e->>'rank')::smallint, e->>'contact'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) e`;
}
