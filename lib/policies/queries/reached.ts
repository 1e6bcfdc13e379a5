import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { Via } from '../commands/record-reach.ts';
import { followedBy } from '../scope.ts';

/** What a figure of reaching counts: companies a policy was sent to, and those of them whose own people opened it. */
export const REACHED = ['sent', 'opened'] as const;
export type Reached = (typeof REACHED)[number];

export type ReachedCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly sentAt: Date;
  readonly via: Via;
  readonly openedAt: Date | null;
};

type Asked = {
  readonly code: string;
  readonly figure: Reached;
  /** days of the sending in the district, both counted */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly timeZone: string;
  /** the last company of the page before */
  readonly after?: string | undefined;
};

const ROWS = 50;

/** A page of the companies a figure of reaching counts for a policy, as far as this viewer follows them (`followedBy`). */
export async function listReached(
  db: Db,
  viewer: Viewer,
  { code, figure, from, to, timeZone, after }: Asked,
): Promise<{ readonly items: readonly ReachedCompany[]; readonly next: string | null }> {
  const [begins, ends] = [from, to.add({ days: 1 })].map((day) => toDate(day.toZonedDateTime(timeZone).toInstant()));
  const rows = await db.$queryRaw<ReachedCompany[]>`
    select e."id", e."uscc", e."name", e."nameEn", r."sentAt", r."via", r."openedAt"
    from "DistrictPolicy" d
      join "PolicyReach" r on r."districtId" = d."districtId" and r."policyId" = d."policyId"
      join "Enterprise" e on e."districtId" = r."districtId" and e."id" = r."enterpriseId"
    where d."districtId" = ${viewer.districtId} and d."code" = ${code} and r."sentAt" >= ${begins} and r."sentAt" < ${ends}
      and ${followedBy(viewer)}
      ${figure === 'opened' ? Prisma.sql`and r."openedAt" is not null` : Prisma.empty}
      ${after === undefined ? Prisma.empty : Prisma.sql`and r."enterpriseId" > ${after}::uuid`}
    order by r."enterpriseId" limit ${ROWS + 1}`;
  const items = rows.slice(0, ROWS);
  return { items, next: rows.length > ROWS ? (items.at(-1)?.id ?? null) : null };
}
