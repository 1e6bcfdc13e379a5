import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDateColumn, toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import type { Window } from '../domain/policy-text.ts';
import type { PolicyDraft } from '../draft-schema.ts';

export type Held = { readonly policyId: string; readonly rank: number; readonly number: number | null };

/** The policy of that code in the district's catalogue, or one of its own not in it yet, held until the transaction ends. */
export async function holdPolicy(tx: Tx, districtId: number, code: string): Promise<Held | null> {
  const [held] = await tx.$queryRaw<Held[]>`
    select p."id" as "policyId", case p."level" when 'district' then 1 when 'city' then 2 else 3 end as "rank", d."number"
    from "Policy" p left join "DistrictPolicy" d on d."policyId" = p."id" and d."districtId" = ${districtId}
    where (d."code" = ${code}) or (d."code" is null and p."districtId" = ${districtId} and p."code" = ${code})
    for update of p`;
  return held ?? null;
}

export async function insertPolicy(tx: Tx, districtId: number, code: string): Promise<string> {
  const id = randomUUIDv7();
  await tx.policy.create({ data: { id, districtId, code, level: 'district' } });
  return id;
}

export const findDraft = (tx: Tx, districtId: number, policyId: string) =>
  tx.policyVersion.findFirst({
    where: { policyId, districtId, status: 'draft' },
    select: { number: true, revision: true },
  });

type Written = {
  readonly districtId: number;
  readonly policyId: string;
  readonly draft: PolicyDraft;
  readonly windows: readonly Window[];
};

/** The next version, as a draft of this district; what nobody fills in stays as it was in the version before. */
export async function insertDraft(tx: Tx, { districtId, policyId, draft, windows }: Written): Promise<number> {
  const last = await tx.policyVersion.findFirst({ where: { policyId }, orderBy: { number: 'desc' } });
  const number = (last?.number ?? 0) + 1;
  const kept = { evidence: last?.evidence ?? [], sections: last?.sections ?? [] };
  await tx.policyVersion.create({
    data: { policyId, number, districtId, status: 'draft', ...kept, ...columnsOf(draft) },
  });
  await writeWindows(tx, { policyId, number }, windows);
  return number;
}

export async function rewriteDraft(tx: Tx, number: number, { policyId, draft, windows }: Written): Promise<void> {
  await tx.policyVersion.update({
    where: { policyId_number: { policyId, number } },
    data: { ...columnsOf(draft), revision: { increment: 1 } },
  });
  await tx.policyWindow.deleteMany({ where: { policyId, number } });
  await writeWindows(tx, { policyId, number }, windows);
}

async function writeWindows(tx: Tx, key: { policyId: string; number: number }, windows: readonly Window[]) {
  await tx.policyWindow.createMany({
    data: windows.map(({ opensOn, closesOn }) => ({
      ...key,
      opensOn: toDateColumn(opensOn),
      closesOn: toDateColumnOrNull(closesOn),
    })),
  });
}

const columnsOf = (draft: PolicyDraft) => ({
  title: draft.title,
  titleEn: draft.titleEn,
  kind: draft.kind,
  issuer: draft.issuer,
  issuerEn: draft.issuerEn,
  documentNumber: draft.documentNumber || null,
  sourceUrl: draft.sourceUrl || null,
  benefit: draft.benefit,
  benefitEn: draft.benefitEn,
  body: draft.body ?? '',
  materials: [...draft.materials],
  windowKind: draft.windowKind,
  window: draft.window,
  windowEn: draft.windowEn,
  validFrom: toDateColumnOrNull(draft.validFrom),
  validUntil: toDateColumnOrNull(draft.validUntil),
  rule: draft.rule as unknown as Prisma.InputJsonObject,
});

/** Publishes the draft and puts it into the district's catalogue, to be verified anew. */
export async function publishDraft(
  tx: Tx,
  districtId: number,
  { policyId, rank }: Held,
  code: string,
  number: number,
  at: Date,
) {
  await tx.policyVersion.update({
    where: { policyId_number: { policyId, number } },
    data: { status: 'published', publishedAt: at },
  });
  const inForce = { number, verification: 'pending', verifiedById: null, verifiedAt: null };
  await tx.districtPolicy.upsert({
    where: { districtId_policyId: { districtId, policyId } },
    create: { districtId, policyId, code, rank, ...inForce },
    update: inForce,
  });
}
