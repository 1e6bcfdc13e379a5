import type { Db, Tx } from '#lib/platform/db.ts';
import { fromDateColumnOrNull, toDateColumnOrNull } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import type {
  ApplicationSide,
  ApplicationState,
  ApplicationStatus,
  ApplicationStep,
  Stated,
} from '../domain/application.ts';
import type { ApplicationPlace } from '../domain/application-rights.ts';

type Key = { readonly districtId: number; readonly id: string };
type Company = { readonly districtId: number; readonly enterpriseId: string };

/** Holds the company until the transaction ends: one application begun or stepped at a time. */
export async function lockCompany(tx: Tx, { districtId, enterpriseId }: Company): Promise<void> {
  await tx.$queryRaw`select 1 from "Enterprise" where "districtId" = ${districtId} and "id" = ${enterpriseId}::uuid for no key update`;
}

/** A policy in force that is more than information, and that one has to apply for. */
export const CAN_BE_APPLIED_FOR = {
  status: 'published',
  kind: { not: 'information' },
  windowKind: { not: 'none' },
} as const;

const PLACE = {
  areaCode: true,
  teamSeats: { where: { endedAt: null }, select: { userId: true } },
} as const;

/** Whose application it would be, and for which policy; null where there is no such company or policy that can be applied for. */
export async function findPlace(db: Db, { districtId, enterpriseId }: Company, code: string) {
  const [company, entry] = await Promise.all([
    db.enterprise.findUnique({ where: { districtId_id: { districtId, id: enterpriseId } }, select: PLACE }),
    db.districtPolicy.findFirst({
      where: { districtId, code, isListed: true, version: CAN_BE_APPLIED_FOR },
      select: { policyId: true, number: true, contactUnitCode: true, version: { select: { validUntil: true } } },
    }),
  ]);
  if (!company || !entry) return null;
  const place: ApplicationPlace = {
    enterpriseId,
    areaCode: company.areaCode,
    team: company.teamSeats.map(({ userId }) => userId),
    contactUnitCode: entry.contactUnitCode,
  };
  return {
    place,
    policyId: entry.policyId,
    number: entry.number,
    validUntil: fromDateColumnOrNull(entry.version.validUntil),
  };
}

export const hasOpenApplication = async (tx: Tx, company: Company, policyId: string): Promise<boolean> =>
  (await tx.policyApplication.count({ where: { ...company, policyId, status: { in: ['intended', 'submitted'] } } })) >
  0;

/** An application with what decides who may step it on. */
export async function findApplication(db: Db | Tx, { districtId, id }: Key) {
  const row = await db.policyApplication.findUnique({
    where: { districtId_id: { districtId, id } },
    include: { enterprise: { select: PLACE }, entry: { select: { contactUnitCode: true, code: true } } },
  });
  if (!row) return null;
  const { enterpriseId, policyId, version, enterprise, entry } = row;
  const place: ApplicationPlace = {
    enterpriseId,
    areaCode: enterprise.areaCode,
    team: enterprise.teamSeats.map(({ userId }) => userId),
    contactUnitCode: entry.contactUnitCode,
  };
  return { version, policyId, place, state: stateOf(row) };
}

type Columns = Pick<
  Awaited<ReturnType<Db['policyApplication']['findUniqueOrThrow']>>,
  'status' | 'submittedOn' | 'decidedOn' | 'amount' | 'reason' | 'verifiedAt'
>;

export const stateOf = ({ status, submittedOn, decidedOn, amount, reason, verifiedAt }: Columns): ApplicationState => ({
  status: status as ApplicationStatus,
  submittedOn: fromDateColumnOrNull(submittedOn),
  decidedOn: fromDateColumnOrNull(decidedOn),
  amount: amount?.toFixed() ?? null,
  reason,
  isVerified: verifiedAt !== null,
});

type Event = Stated & {
  readonly step: ApplicationStep | 'intend';
  readonly side: ApplicationSide;
  readonly actorId: string;
  readonly at: Temporal.Instant;
};

const eventOf = ({ at, on, amount, reason, ...event }: Event, number: number) => ({
  ...event,
  number,
  at: toDate(at),
  on: toDateColumnOrNull(on),
  amount: amount ?? null,
  reason: reason ?? null,
});

type NewApplication = Key & { readonly enterpriseId: string; readonly policyId: string; readonly number: number };

export const insertApplication = (tx: Tx, application: NewApplication, event: Event) =>
  tx.policyApplication.create({
    data: { ...application, status: 'intended', startedAt: toDate(event.at), events: { create: eventOf(event, 1) } },
  });

export async function saveStep(
  tx: Tx,
  key: Key & { version: number },
  state: ApplicationState,
  event: Event,
): Promise<void> {
  const { districtId, id, version } = key;
  const { isVerified, submittedOn, decidedOn, ...rest } = state;
  await tx.policyApplication.update({
    where: { districtId_id: { districtId, id }, version },
    data: {
      ...rest,
      submittedOn: toDateColumnOrNull(submittedOn),
      decidedOn: toDateColumnOrNull(decidedOn),
      verifiedAt: isVerified ? toDate(event.at) : null,
      version: version + 1,
      events: { create: eventOf(event, version + 1) },
    },
  });
}
