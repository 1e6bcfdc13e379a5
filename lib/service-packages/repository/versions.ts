import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';
import { toDate } from '#lib/shared/instants.ts';
import { reviewUnitOf, type Ties } from '../domain/actor.ts';
import {
  isGiven,
  isOpen,
  type PackageAct,
  type PackageState,
  type PackageStatus,
  WRITING_ACTS,
} from '../domain/package-life.ts';
import type { Means, Part } from '../domain/parts.ts';
import { findTies } from '../queries/ties.ts';

type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };
type Seen = Omit<Key, 'districtId'>;
type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

export type LockedPackage = {
  readonly company: { readonly id: string; readonly areaCode: string | null };
  readonly ties: Ties;
  /** null: there is no version of this number */
  readonly version: { readonly state: PackageState; readonly revision: number } | null;
  /** of the newest version; 0: none yet */
  readonly last: number;
  readonly hasOpen: boolean;
};

/** A company with one version of its package, held until the transaction ends; null where there is no such company. */
export async function lockPackage(tx: Tx, viewer: Viewer, seen: Seen, clock: Clock): Promise<LockedPackage | null> {
  const { districtId } = viewer;
  const { enterpriseId, number } = seen;
  const [company] = await tx.$queryRaw<{ id: string; areaCode: string | null }[]>`
    select "id", "areaCode" from "Enterprise"
    where "districtId" = ${districtId} and "id" = ${enterpriseId}::uuid for update`;
  if (!company) return null;
  const [versions, team] = await Promise.all([
    tx.packageVersion.findMany({
      where: { districtId, enterpriseId },
      select: {
        number: true,
        status: true,
        revision: true,
        events: { where: { act: { in: [...WRITING_ACTS] } }, distinct: ['actorId'], select: { actorId: true } },
        departmentCode: true,
        departmentReviewedById: true,
        officeReviewedById: true,
      },
    }),
    findTies(tx, viewer, enterpriseId, clock),
  ]);
  const found = versions.find((version) => version.number === number);
  const ties = { ...team, stewardUnit: reviewUnitOf(found, team.stewardUnit) };
  return {
    company,
    ties,
    version: found
      ? {
          revision: found.revision,
          state: {
            ...found,
            writerIds: found.events.map(({ actorId }) => actorId),
            status: found.status as PackageStatus,
            needsDepartment: ties.stewardUnit !== null,
            isOutdated: versions.some((version) => version.number > number && isGiven(version)),
          },
        }
      : null,
    last: Math.max(0, ...versions.map((version) => version.number)),
    hasOpen: versions.some(isOpen),
  };
}

type Written = {
  readonly status: PackageStatus;
  readonly departmentReviewedById: string | null;
  readonly officeReviewedById: string | null;
};

export type Extra = {
  readonly greeting?: string;
  readonly composedById?: string;
  readonly composedAt?: Date;
  /** of a submission: who reviews it beside the office */
  readonly departmentCode?: string | null;
  readonly handedOver?: {
    readonly on: string;
    readonly means: Means;
    readonly place: string | null;
    readonly givers: string;
    readonly note: string | null;
  };
  readonly questions?: string | null;
};

type Acting = {
  readonly act: PackageAct;
  readonly actorId: string;
  readonly now: Temporal.Instant;
  readonly reason?: string | null;
};

/** Writes what an act made of a version, and that it happened. */
export async function saveAct(tx: Tx, key: Key, written: Written, acting: Acting, extra: Extra = {}): Promise<void> {
  const { act, actorId, now } = acting;
  const at = toDate(now);
  const { handedOver, ...rest } = extra;
  await tx.packageVersion.update({
    where: { districtId_enterpriseId_number: key },
    data: {
      ...written,
      ...rest,
      revision: { increment: 1 },
      ...(act === 'submit' && { submittedAt: at }),
      ...(act === 'approve-department' && { departmentReviewedAt: at }),
      ...(act === 'approve-office' && { officeReviewedAt: at }),
      ...((act === 'return' || act === 'compose') && {
        departmentCode: null,
        departmentReviewedAt: null,
        officeReviewedAt: null,
      }),
      ...(handedOver && {
        handedOverOn: toDateColumn(handedOver.on),
        means: handedOver.means,
        place: handedOver.place,
        givers: handedOver.givers,
        handoverNote: handedOver.note,
        handedOverById: actorId,
        handedOverAt: at,
      }),
      ...(act === 'receive' && { receivedById: actorId, receivedAt: at }),
    },
  });
  await recordPackageEvent(tx, key, acting);
}

export const recordPackageEvent = (tx: Tx, key: Key, { act, actorId, now, reason = null }: Acting) =>
  tx.packageEvent.create({ data: { ...key, id: randomUUIDv7(), at: toDate(now), actorId, act, reason } });

export const insertDraft = (tx: Tx, key: Key, composedById: string, greeting: string, now: Temporal.Instant) =>
  tx.packageVersion.create({ data: { ...key, status: 'draft', composedById, composedAt: toDate(now), greeting } });

export type NewItem = {
  readonly policyId: string;
  readonly policyNumber: number;
  readonly part: Part;
  readonly note: string;
};

/** A draft holds these items and no others. */
export async function replaceItems(tx: Tx, key: Key, items: readonly NewItem[]): Promise<void> {
  await tx.packageItem.deleteMany({ where: key });
  await tx.packageItem.createMany({ data: items.map((item) => ({ ...key, ...item })) });
}
