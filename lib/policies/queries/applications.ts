import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumnOrNull, toDateColumn } from '#lib/shared/date-columns.ts';
import {
  type ApplicationSide,
  type ApplicationState,
  type ApplicationStatus,
  type ApplicationStep,
  isUnderWay,
  stepsOf,
} from '../domain/application.ts';
import { applicationSideOf } from '../domain/application-rights.ts';
import { CAN_BE_APPLIED_FOR, stateOf } from '../repository/applications.ts';
import { visibleApplications } from '../scope.ts';

type Person = { readonly name: string; readonly nameEn: string | null };

export type ApplicationEvent = {
  readonly number: number;
  readonly at: Date;
  readonly actor: Person;
  readonly side: ApplicationSide;
  readonly step: ApplicationStep | 'intend';
  readonly on: string | null;
  readonly amount: string | null;
  readonly reason: string | null;
};

export type ApplicationView = ApplicationState & {
  readonly id: string;
  readonly version: number;
  readonly startedAt: Date;
  readonly company: Person & { readonly uscc: string };
  readonly policy: {
    readonly code: string;
    readonly title: string;
    readonly titleEn: string;
    /** the authority's page, where one applies */
    readonly sourceUrl: string | null;
    readonly unit: string | null;
  };
  /** what this viewer may record next */
  readonly steps: readonly ApplicationStep[];
  /** the newest first */
  readonly events: readonly ApplicationEvent[];
};

const PERSON = { select: { name: true, nameEn: true } } as const;
const ROW = {
  id: true,
  enterpriseId: true,
  version: true,
  status: true,
  startedAt: true,
  submittedOn: true,
  decidedOn: true,
  amount: true,
  reason: true,
  verifiedAt: true,
  policyVersion: { select: { title: true, titleEn: true, sourceUrl: true } },
  entry: { select: { code: true, contactUnitCode: true } },
  enterprise: {
    select: {
      uscc: true,
      name: true,
      nameEn: true,
      areaCode: true,
      teamSeats: { where: { endedAt: null }, select: { userId: true } },
    },
  },
  events: { orderBy: { number: 'desc' }, take: 20, include: { actor: PERSON } },
} as const satisfies Prisma.PolicyApplicationSelect;

type Row = Prisma.PolicyApplicationGetPayload<{ select: typeof ROW }>;

const OF_ONE_COMPANY = 100;
const PAGE = 50;

/** What a company has applied for, what is under way before what is settled, the newest first, with what this viewer may record: for its own people and for staff who may see it. */
export async function listApplications(
  db: Db,
  viewer: Viewer,
  asked: { readonly enterpriseId: string; readonly code?: string },
): Promise<ApplicationView[]> {
  const { enterpriseId, code } = asked;
  const rows = await db.policyApplication.findMany({
    where: { AND: [visibleApplications(viewer), { enterpriseId, ...(code && { entry: { code } }) }] },
    select: ROW,
    orderBy: { id: 'desc' },
    take: OF_ONE_COMPANY,
  });
  return rows.map((row) => viewOf(viewer, row)).toSorted((a, b) => Number(isUnderWay(b)) - Number(isUnderWay(a)));
}

type Page = { readonly items: readonly ApplicationView[]; readonly next: string | null };
type Asked = {
  readonly code: string;
  readonly status?: ApplicationStatus | undefined;
  readonly after?: string | undefined;
  readonly counted?: Counted | undefined;
};

/** What a figure of policies counts: its rows, on the day that counts for it. */
export const COUNTED = ['applied', 'pending', 'granted', 'stated', 'refused'] as const;
export type Counted = {
  readonly figure: (typeof COUNTED)[number];
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

function countedWhere({ figure, from, to }: Counted): Prisma.PolicyApplicationWhereInput {
  const within = { gte: toDateColumn(from), lte: toDateColumn(to) };
  switch (figure) {
    case 'applied':
      return { submittedOn: within };
    case 'pending':
      return { submittedOn: within, status: 'submitted' };
    case 'granted':
      return { decidedOn: within, status: 'granted', verifiedAt: { not: null } };
    case 'stated':
      return { decidedOn: within, status: 'granted', verifiedAt: null };
    case 'refused':
      return { decidedOn: within, status: 'refused' };
  }
}

/** Who has applied for a policy, as far as this viewer may see it; the newest first, fifty at a time, on from `after`. */
export async function listApplicants(db: Db, viewer: Viewer, { code, status, after, counted }: Asked): Promise<Page> {
  const rows = await db.policyApplication.findMany({
    where: {
      AND: [
        visibleApplications(viewer),
        ...(counted ? [countedWhere(counted)] : []),
        { entry: { code }, ...(status && { status }), ...(after && { id: { lt: after } }) },
      ],
    },
    select: ROW,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const items = rows.slice(0, PAGE).map((row) => viewOf(viewer, row));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

function viewOf(viewer: Viewer, row: Row): ApplicationView {
  const { enterprise, entry, policyVersion, events } = row;
  const { uscc, name, nameEn, areaCode, teamSeats } = enterprise;
  const state = stateOf(row);
  const side = applicationSideOf(viewer, {
    enterpriseId: row.enterpriseId,
    areaCode,
    team: teamSeats.map(({ userId }) => userId),
    contactUnitCode: entry.contactUnitCode,
  });
  return {
    ...state,
    id: row.id,
    version: row.version,
    startedAt: row.startedAt,
    company: { uscc, name, nameEn },
    policy: { code: entry.code, unit: entry.contactUnitCode, ...policyVersion },
    steps: side ? stepsOf(state, side) : [],
    events: events.map(({ number, at, actor, on, amount, reason, ...event }) => ({
      ...{ number, at, actor, reason },
      side: event.side as ApplicationSide,
      step: event.step as ApplicationEvent['step'],
      on: fromDateColumnOrNull(on),
      amount: amount?.toFixed() ?? null,
    })),
  };
}

export type PolicyChoice = { readonly code: string; readonly title: string; readonly titleEn: string };

type ForCompany = { readonly enterpriseId: string; readonly now: Temporal.Instant; readonly timeZone: string };

/** The policies that this viewer may begin an application for in the company's name today, in the catalogue's order. */
export async function listApplicable(
  db: Db,
  viewer: Viewer,
  { enterpriseId, now, timeZone }: ForCompany,
): Promise<PolicyChoice[]> {
  const { districtId } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const [company, entries] = await Promise.all([
    db.enterprise.findUnique({
      where: { districtId_id: { districtId, id: enterpriseId } },
      select: { areaCode: true, teamSeats: ROW.enterprise.select.teamSeats },
    }),
    db.districtPolicy.findMany({
      where: {
        districtId,
        isListed: true,
        version: {
          ...CAN_BE_APPLIED_FOR,
          OR: [{ validUntil: null }, { validUntil: { gte: toDateColumn(today) } }],
        },
      },
      select: { code: true, contactUnitCode: true, version: { select: { title: true, titleEn: true } } },
      orderBy: [{ rank: 'asc' }, { code: 'asc' }],
    }),
  ]);
  if (!company) return [];
  const place = { enterpriseId, areaCode: company.areaCode, team: company.teamSeats.map(({ userId }) => userId) };
  return entries
    .filter(({ contactUnitCode }) => applicationSideOf(viewer, { ...place, contactUnitCode }))
    .map(({ code, version }) => ({ code, ...version }));
}
