import { areasOf, ownCompanyOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { fromDateColumnOrNull, toDateColumn } from '#lib/shared/date-columns.ts';
import { isOffice, sideOf } from '../domain/profile-rights.ts';
import {
  EXPIRES_SOON_DAYS,
  type Expiry,
  expiryOn,
  mayVerifyQualifications,
  type QualificationRecord,
} from '../domain/qualification-record.ts';
import type { QualificationKind } from '../domain/qualifications.ts';

export type QualificationView = Omit<QualificationRecord, 'proofId'> & {
  readonly kind: QualificationKind;
  readonly proof: { readonly name: string; readonly size: number } | null;
  readonly isVerified: boolean;
  readonly expiry: Expiry;
};

export type QualificationList = {
  readonly company: {
    readonly id: string;
    readonly uscc: string;
    readonly name: string;
    readonly nameEn: string | null;
  };
  readonly version: number;
  readonly items: readonly QualificationView[];
  /** staff have looked: these are all there are */
  readonly isComplete: boolean;
  readonly mayKeep: boolean;
  readonly mayVerify: boolean;
};

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string };

const todayOf = ({ now, timeZone }: Asked): string => now.toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The qualifications of one's own company; null for agents and founders. */
export async function findOwnQualifications(db: Db, viewer: Viewer, asked: Asked): Promise<QualificationList | null> {
  const own = ownCompanyOf(viewer);
  if (!own) return null;
  return find(db, viewer, { districtId_id: { districtId: viewer.districtId, id: own } }, todayOf(asked));
}

/** Those of any company of the district, for staff who work on cases. */
export async function findQualifications(
  db: Db,
  viewer: Viewer,
  uscc: string,
  asked: Asked,
): Promise<QualificationList | null> {
  if (!worksOnCases(viewer)) return null;
  const key = { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() };
  return find(db, viewer, { districtId_uscc: key }, todayOf(asked));
}

type Where = Parameters<Db['enterprise']['findUnique']>[0]['where'];

async function find(db: Db, viewer: Viewer, where: Where, today: string): Promise<QualificationList | null> {
  const row = await db.enterprise.findUnique({
    where,
    select: {
      ...{ id: true, uscc: true, name: true, nameEn: true, areaCode: true, version: true },
      qualificationsCheckedAt: true,
      qualifications: {
        select: {
          ...{ kind: true, number: true, grantedOn: true, expiresOn: true, verifiedAt: true },
          proof: { select: { name: true, size: true } },
        },
        orderBy: { kind: 'asc' },
      },
    },
  });
  if (!row) return null;
  const { id, uscc, name, nameEn, version, qualifications, qualificationsCheckedAt } = row;
  const side = sideOf(viewer, row);
  return {
    company: { id, uscc, name, nameEn },
    version,
    items: qualifications.map(({ kind, number, grantedOn, expiresOn, verifiedAt, proof }) => ({
      kind: kind as QualificationKind,
      number,
      grantedOn: fromDateColumnOrNull(grantedOn),
      expiresOn: fromDateColumnOrNull(expiresOn),
      proof,
      isVerified: verifiedAt !== null,
      expiry: expiryOn(fromDateColumnOrNull(expiresOn), today),
    })),
    isComplete: qualificationsCheckedAt !== null,
    mayKeep: side !== null,
    mayVerify: mayVerifyQualifications(side),
  };
}

/** The proof of a qualification, for the company's own people and for staff who work on cases; null for anybody else. */
export async function findProof(
  db: Db,
  viewer: Viewer,
  { uscc, kind }: { readonly uscc: string; readonly kind: string },
) {
  const { districtId } = viewer;
  const row = await db.enterpriseQualification.findFirst({
    where: { districtId, kind, enterprise: { districtId, uscc: uscc.trim().toUpperCase() } },
    select: {
      enterprise: { select: { id: true, areaCode: true } },
      proof: { select: { name: true, type: true, size: true, storageKey: true } },
    },
  });
  if (!row || !(worksOnCases(viewer) || sideOf(viewer, row.enterprise) !== null)) return null;
  return row.proof;
}

export type WatchedQualification = {
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: QualificationKind;
  readonly number: string | null;
  readonly expiresOn: string | null;
  readonly expiry: Expiry;
  readonly hasProof: boolean;
};

export type Watched = {
  /** verified by nobody, those with a proof first */
  readonly toVerify: readonly WatchedQualification[];
  /** run out soon, the next first */
  readonly expiring: readonly WatchedQualification[];
};

const AT_MOST = 100;

/** What whoever keeps companies' profiles has to look at: the office all of the district, an officer those of their area. */
export async function listWatchedQualifications(db: Db, viewer: Viewer, asked: Asked): Promise<Watched> {
  const { districtId } = viewer;
  const today = todayOf(asked);
  const sees = isOffice(viewer);
  const areas = areasOf(viewer);
  if (!worksOnCases(viewer) || (!sees && areas.length === 0)) return { toVerify: [], expiring: [] };
  const enterprise = sees ? { districtId } : { districtId, areaCode: { in: [...areas] } };
  const last = Temporal.PlainDate.from(today).add({ days: EXPIRES_SOON_DAYS });
  const select = {
    ...{ kind: true, number: true, expiresOn: true, proofId: true },
    enterprise: { select: { uscc: true, name: true, nameEn: true } },
  } as const;
  const [toVerify, expiring] = await Promise.all([
    db.enterpriseQualification.findMany({
      where: { districtId, verifiedAt: null, enterprise },
      select,
      orderBy: [{ proofId: { sort: 'asc', nulls: 'last' } }, { enterpriseId: 'asc' }, { kind: 'asc' }],
      take: AT_MOST,
    }),
    db.enterpriseQualification.findMany({
      where: { districtId, enterprise, expiresOn: { gte: toDateColumn(today), lte: toDateColumn(last) } },
      select,
      orderBy: [{ expiresOn: 'asc' }, { enterpriseId: 'asc' }],
      take: AT_MOST,
    }),
  ]);
  const viewOf = ({ enterprise: company, kind, number, expiresOn, proofId }: (typeof expiring)[number]) => ({
    ...company,
    kind: kind as QualificationKind,
    number,
    expiresOn: fromDateColumnOrNull(expiresOn),
    expiry: expiryOn(fromDateColumnOrNull(expiresOn), today),
    hasProof: proofId !== null,
  });
  return { toVerify: toVerify.map(viewOf), expiring: expiring.map(viewOf) };
}
