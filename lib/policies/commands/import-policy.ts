import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { PolicyAnswer } from '../schema.ts';

/** A notice as a file has it; texts are plain, whatever marks they hold. */
export type ImportedPolicy = {
  readonly externalId: string;
  readonly code: string;
  readonly level: PolicyAnswer['level'];
  readonly kind: PolicyAnswer['kind'];
  readonly title: string;
  readonly titleEn: string;
  readonly issuer: string;
  readonly issuerEn: string;
  readonly documentNumber: string | null;
  readonly sourceUrl: string | null;
  readonly benefit: string;
  readonly benefitEn: string;
  readonly body: string;
  readonly windowKind: string;
  readonly window: string;
  readonly windowEn: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};

export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'edited-in-portal' | 'code-taken';
type Into = { readonly districtId: number; readonly source: string; readonly now: Temporal.Instant };

const RANK = { district: 1, city: 2, national: 3 } as const;
/** An import writes version after version at revision 0; what is written in the portal begins at 1. */
const IMPORTED = 0;

/**
 * Enters a notice into the district's catalogue, to be verified; known again by source and key. What differs from the last import
 * becomes the next version; what people have edited in the portal since is theirs. Nothing in it decides who may apply: its rule
 * leaves that to the authority. A new one whose code is another policy's is not entered.
 */
export async function importPolicy(
  tx: Tx,
  policy: ImportedPolicy,
  { districtId, source, now }: Into,
): Promise<ImportOutcome> {
  const { externalId, code, level } = policy;
  // Two runs of one file at the same moment: the second sees what the first has entered.
  await tx.$queryRaw`select 1 from "District" where "id" = ${districtId} for no key update`;
  const where = { districtId_source_externalId: { districtId, source, externalId } };
  const known = await tx.policy.findUnique({
    where,
    select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const columns = columnsOf(policy);
  const [last] = known?.versions ?? [];
  if (known && last) {
    if (last.revision !== IMPORTED) return 'edited-in-portal';
    if (isSame(last, columns)) return 'unchanged';
  }
  const entry = { districtId_code: { districtId, code } };
  if (!known && (await tx.districtPolicy.findUnique({ where: entry, select: { code: true } }))) return 'code-taken';
  const policyId = known?.id ?? randomUUIDv7();
  if (!known) await tx.policy.create({ data: { id: policyId, districtId, code, level, source, externalId } });
  const number = (last?.number ?? 0) + 1;
  const published = { status: 'published', publishedAt: toDate(now), revision: IMPORTED };
  await tx.policyVersion.create({ data: { policyId, number, districtId, ...published, ...columns, rule: AS_WRITTEN } });
  const inForce = { number, verification: 'pending', verifiedById: null, verifiedAt: null };
  await tx.districtPolicy.upsert({
    where: { districtId_policyId: { districtId, policyId } },
    create: { districtId, policyId, code, rank: RANK[level], ...inForce },
    update: inForce,
  });
  return known ? 'updated' : 'created';
}

const AS_WRITTEN: Prisma.InputJsonObject = {
  condition: { kind: 'judged', text: { zh: '具体条件以通知原文为准', en: 'Conditions as in the text of the notice' } },
};

const columnsOf = ({ externalId: _, code: _code, level: _level, validFrom, validUntil, ...texts }: ImportedPolicy) => ({
  ...texts,
  evidence: ['import'],
  validFrom: toDateColumnOrNull(validFrom),
  validUntil: toDateColumnOrNull(validUntil),
});

type Columns = ReturnType<typeof columnsOf>;

const isSame = (last: Readonly<Record<string, unknown>>, columns: Columns): boolean =>
  Object.entries(columns).every(([name, value]) => JSON.stringify(last[name]) === JSON.stringify(value));
