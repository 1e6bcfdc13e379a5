import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumn, fromDateColumnOrNull } from '#lib/shared/date-columns.ts';
import type { Rule } from '../domain/condition.ts';
import type { WindowKind } from '../domain/policy-text.ts';
import type { PolicyAnswer } from '../schema.ts';

export type VersionView = {
  readonly number: number;
  readonly revision: number;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly title: string;
  readonly titleEn: string;
  readonly kind: PolicyAnswer['kind'];
  readonly issuer: string;
  readonly issuerEn: string;
  readonly documentNumber: string | null;
  readonly sourceUrl: string | null;
  readonly benefit: string;
  readonly benefitEn: string;
  readonly body: string;
  readonly materials: readonly string[];
  readonly windowKind: WindowKind;
  readonly window: string;
  readonly windowEn: string;
  readonly windows: readonly { readonly opensOn: string; readonly closesOn: string | null }[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly rule: Rule;
  readonly publishedAt: Date | null;
};

export type DeskPolicyView = {
  readonly policyId: string;
  readonly code: string;
  readonly level: PolicyAnswer['level'];
  /** null: never published */
  readonly entry: {
    readonly number: number;
    readonly contactUnitCode: string | null;
    readonly isListed: boolean;
    readonly verifiedAt: Date | null;
    readonly verifiedBy: { readonly name: string; readonly nameEn: string | null } | null;
  } | null;
  readonly draft: VersionView | null;
  /** the newest first, this district's and everybody's */
  readonly versions: readonly VersionView[];
};

/** A policy with all its versions, for those who keep the district's catalogue; null where there is none, and for others. */
export async function findDeskPolicy(db: Db, viewer: Viewer, code: string): Promise<DeskPolicyView | null> {
  if (!can(viewer, 'policies:write')) return null;
  const { districtId } = viewer;
  const entry = await db.districtPolicy.findUnique({
    where: { districtId_code: { districtId, code } },
    include: { verifiedBy: { select: { name: true, nameEn: true } } },
  });
  const policy = await db.policy.findFirst({
    where: entry ? { id: entry.policyId } : { districtId, code },
    include: {
      versions: {
        where: { OR: [{ districtId: null }, { districtId }] },
        orderBy: { number: 'desc' },
        include: { windows: { orderBy: { opensOn: 'asc' } } },
      },
    },
  });
  if (!policy) return null;
  const versions = policy.versions.map(viewOf);
  return {
    policyId: policy.id,
    code,
    level: policy.level as PolicyAnswer['level'],
    entry,
    versions,
    draft: versions.find(({ status }) => status === 'draft') ?? null,
  };
}

type Row = Prisma.PolicyVersionGetPayload<{ include: { windows: true } }>;

const viewOf = ({ windows, validFrom, validUntil, rule, ...row }: Row): VersionView => ({
  ...row,
  status: row.status as VersionView['status'],
  kind: row.kind as VersionView['kind'],
  windowKind: row.windowKind as WindowKind,
  rule: rule as unknown as Rule,
  validFrom: fromDateColumnOrNull(validFrom),
  validUntil: fromDateColumnOrNull(validUntil),
  windows: windows.map(({ opensOn, closesOn }) => ({
    opensOn: fromDateColumn(opensOn),
    closesOn: fromDateColumnOrNull(closesOn),
  })),
});
