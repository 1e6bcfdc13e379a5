import { belongsTo, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { stateOn } from '#lib/policies/queries/catalogue.ts';
import type { WindowState } from '#lib/policies/schema.ts';
import { fromDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { packageActor, reviewUnitOf } from '../domain/actor.ts';
import {
  allowedActs,
  GIVEN_STATUSES,
  isGiven,
  type PackageAct,
  type PackageStatus,
  WRITING_ACTS,
} from '../domain/package-life.ts';
import type { Means, Part } from '../domain/parts.ts';
import { isFitOn } from './fitness.ts';
import { findTies } from './ties.ts';

type Asked = { readonly now: Temporal.Instant; readonly timeZone: string };
export type PersonName = { readonly name: string; readonly nameEn: string | null };

/** A policy as it stands in a version: the words of the version of the policy that was chosen, and how it is today. */
export type PackageItemView = {
  readonly code: string;
  readonly part: Part;
  readonly note: string;
  readonly policyNumber: number;
  readonly level: 'national' | 'city' | 'district';
  readonly title: string;
  readonly titleEn: string;
  readonly issuer: string;
  readonly issuerEn: string;
  readonly documentNumber: string | null;
  readonly benefit: string;
  readonly benefitEn: string;
  /** M01 … */
  readonly materials: readonly string[];
  readonly window: string;
  readonly windowEn: string;
  readonly validUntil: string | null;
  /** the next last day on which applications are taken */
  readonly closesOn: string | null;
  readonly state: WindowState;
  /** whom to ask */
  readonly unit: string | null;
  /** still in force in this version, listed and verified */
  readonly isFit: boolean;
};

export type PackageVersionLine = {
  readonly number: number;
  readonly status: PackageStatus;
  readonly composedAt: Date;
  readonly handedOverOn: string | null;
  readonly receivedAt: Date | null;
};

export type PackageEventView = {
  readonly at: Date;
  readonly act: PackageAct;
  readonly reason: string | null;
  readonly actor: PersonName;
};

export type PackageView = PackageVersionLine & {
  readonly revision: number;
  readonly greeting: string;
  readonly items: readonly PackageItemView[];
  readonly composedBy: PersonName;
  /** the department that reviews beside the office; null where none does */
  readonly reviewUnit: string | null;
  readonly departmentReviewedBy: PersonName | null;
  readonly officeReviewedBy: PersonName | null;
  readonly means: Means | null;
  readonly place: string | null;
  readonly givers: string | null;
  /** for staff alone */
  readonly handoverNote: string | null;
  readonly receivedBy: PersonName | null;
  readonly questions: string | null;
  /** what became of it, the oldest first; for staff alone */
  readonly events: readonly PackageEventView[];
  /** what this viewer may do with it now */
  readonly acts: readonly PackageAct[];
};

export type CompanyPackages = {
  readonly company: PersonName & { readonly id: string; readonly uscc: string; readonly areaCode: string | null };
  /** may begin a version, or write on */
  readonly composes: boolean;
  /** the newest first; a company sees what was handed over alone */
  readonly versions: readonly PackageVersionLine[];
  /** the one asked for, else the newest */
  readonly shown: PackageView | null;
  /** the one that was with the company before the shown one; to compare with */
  readonly before: PackageView | null;
};

const VERSIONS = 50;
const PERSON = { select: { name: true, nameEn: true } } as const;
const VERSION = {
  number: true,
  status: true,
  revision: true,
  greeting: true,
  events: { where: { act: { in: [...WRITING_ACTS] } }, distinct: ['actorId'], select: { actorId: true } },
  composedAt: true,
  departmentCode: true,
  departmentReviewedById: true,
  officeReviewedById: true,
  handedOverOn: true,
  means: true,
  place: true,
  givers: true,
  handoverNote: true,
  receivedAt: true,
  questions: true,
  composedBy: PERSON,
  departmentReviewedBy: PERSON,
  officeReviewedBy: PERSON,
  receivedBy: PERSON,
} as const satisfies Prisma.PackageVersionSelect;
type Row = Prisma.PackageVersionGetPayload<{ select: typeof VERSION }>;

type Which = {
  /** by credit code, or by id for one's own */
  readonly company: { readonly uscc: string } | { readonly id: string };
  readonly number?: number | undefined;
};

/**
 * A company's packages with one of them whole: for its own people (agents apart) what was handed over, for staff who work on
 * cases every version with its history. Null for a company there is not, or for somebody who may not look.
 */
export async function findPackages(
  db: Db,
  viewer: Viewer,
  { company: asked, number }: Which,
  clock: Asked,
): Promise<CompanyPackages | null> {
  const { districtId } = viewer;
  const row = await db.enterprise.findUnique({
    where:
      'id' in asked
        ? { districtId_id: { districtId, id: asked.id } }
        : { districtId_uscc: { districtId, uscc: asked.uscc.trim().toUpperCase() } },
    select: { id: true, uscc: true, name: true, nameEn: true, areaCode: true },
  });
  const isStaff = worksOnCases(viewer);
  if (!row || !(isStaff || belongsTo(viewer, row.id))) return null;
  const [versions, ties] = await Promise.all([
    db.packageVersion.findMany({
      where: { districtId, enterpriseId: row.id, ...(!isStaff && { status: { in: [...GIVEN_STATUSES] } }) },
      select: VERSION,
      orderBy: { number: 'desc' },
      take: VERSIONS,
    }),
    findTies(db, viewer, row.id, clock),
  ]);
  const chosen =
    number === undefined
      ? (versions.find(({ status }) => status !== 'discarded') ?? versions[0])
      : versions.find((each) => each.number === number);
  const earlier = chosen && versions.find((each) => each.number < chosen.number && isGiven(each));
  const actor = packageActor(viewer, row, ties);
  const view = async (version: Row | undefined): Promise<PackageView | null> => {
    if (!version) return null;
    const key = { districtId, enterpriseId: row.id, number: version.number };
    const [items, events] = await Promise.all([
      listItems(db, key, clock.now.toZonedDateTimeISO(clock.timeZone).toPlainDate()),
      isStaff ? listEvents(db, key) : [],
    ]);
    const isOutdated = versions.some((each) => each.number > version.number && isGiven(each));
    const reviewUnit = reviewUnitOf(version, ties.stewardUnit);
    const writerIds = version.events.map(({ actorId }) => actorId);
    const status = version.status as PackageStatus;
    const state = { ...version, writerIds, status, needsDepartment: reviewUnit !== null, isOutdated };
    return {
      ...version,
      ...lineOf(version),
      means: version.means as Means | null,
      handoverNote: isStaff ? version.handoverNote : null,
      items,
      events,
      reviewUnit,
      acts: allowedActs(state, packageActor(viewer, row, { ...ties, stewardUnit: reviewUnit })),
    };
  };
  const [shown, before] = await Promise.all([view(chosen), view(earlier)]);
  return { company: row, composes: actor.composes, versions: versions.map(lineOf), shown, before };
}

const lineOf = ({ number, status, composedAt, handedOverOn, receivedAt }: Row): PackageVersionLine => ({
  number,
  status: status as PackageStatus,
  composedAt,
  handedOverOn: fromDateColumnOrNull(handedOverOn),
  receivedAt,
});

type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };

function listItems(
  db: Db,
  { districtId, enterpriseId, number }: Key,
  today: Temporal.PlainDate,
): Promise<PackageItemView[]> {
  const day = today.toString();
  return db.$queryRaw`
    select d."code", i."part", i."note", i."policyNumber", p."level", v."title", v."titleEn", v."issuer", v."issuerEn",
      v."documentNumber", v."benefit", v."benefitEn", v."materials", v."window", v."windowEn", v."validUntil"::text,
      (select min(w."closesOn")::text from "PolicyWindow" w where w."policyId" = v."policyId" and w."number" = v."number"
        and w."closesOn" >= ${day}::date) as "closesOn",
      ${stateOn(day)} as "state", d."contactUnitCode" as "unit",
      ${isFitOn(today)} as "isFit"
    from "PackageItem" i
      join "PolicyVersion" v on v."policyId" = i."policyId" and v."number" = i."policyNumber"
      join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
      join "Policy" p on p."id" = i."policyId"
    where i."districtId" = ${districtId} and i."enterpriseId" = ${enterpriseId}::uuid and i."number" = ${number}
    order by i."part", d."rank", d."code"`;
}

async function listEvents(db: Db, key: Key): Promise<PackageEventView[]> {
  const rows = await db.packageEvent.findMany({
    where: key,
    select: { at: true, act: true, reason: true, actor: PERSON },
    orderBy: { id: 'asc' },
  });
  return rows.map((event) => ({ ...event, act: event.act as PackageAct }));
}
