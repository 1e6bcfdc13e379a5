import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Tier } from '#lib/enterprises/domain/tier.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { findReckoning, type Reckoning } from '#lib/policies/queries/reckoning.ts';
import { storedVerdicts } from '#lib/policies/queries/stored-verdicts.ts';
import { type Reason, reasonsFor } from '../domain/suggesting.ts';
import { isFitOn } from './fitness.ts';
import { findLookedAfter } from './looked-after.ts';

export type SuggestedCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  /** it has changed, or is new, and is not reckoned since */
  readonly isWaiting: boolean;
};

export type SuggestedPage = {
  readonly items: readonly SuggestedCompany[];
  readonly next: string | null;
  /** of the verdicts it goes by */
  readonly reckoning: Reckoning;
};

const BATCH = 100;
const SHOWN = 50;
/** A page looks at so many companies at most, however few of them need a version; the next goes on from there. */
const LOOKED_AT = 500;

type Asked = { readonly after: string; readonly today: Temporal.PlainDate };

/**
 * Companies of a tier with a service of its own that should get a version and have none on its way, with why, in the order of their
 * credit codes: for those who compose, of the companies they look after. It goes by the stored verdicts.
 */
export async function listSuggested(db: Db, viewer: Viewer, asked: Asked): Promise<SuggestedPage> {
  const [found, reckoning] = await Promise.all([
    can(viewer, 'packages:compose') ? lookThrough(db, viewer, asked) : { items: [], next: null },
    findReckoning(db, viewer.districtId),
  ]);
  return { ...found, reckoning };
}

async function lookThrough(
  db: Db,
  viewer: Viewer,
  { after, today }: Asked,
): Promise<Pick<SuggestedPage, 'items' | 'next'>> {
  const items: SuggestedCompany[] = [];
  const [verdictsOf, looked] = await Promise.all([storedVerdicts(db, viewer, today), findLookedAfter(db, viewer)]);
  let last = after;
  for (let seen = 0; seen < LOOKED_AT && items.length < SHOWN; seen += BATCH) {
    const companies = await listWithout(db, viewer, { after: last, looked });
    const ids = companies.map(({ id }) => id);
    const [known, stored] = await Promise.all([listKnown(db, viewer.districtId, ids, today), verdictsOf(ids)]);
    for (const company of companies) {
      const { held, changedAt } = known(company.id);
      const { matches, isWaiting } = stored(company.id);
      const reasons = reasonsFor(held, matches, changedAt);
      if (reasons.length > 0) items.push({ ...company, reasons, isWaiting });
      last = company.uscc;
      if (items.length === SHOWN) return { items, next: last };
    }
    if (companies.length < BATCH) return { items, next: null };
  }
  return { items, next: last };
}

/** Companies looked after that have no version on its way. */
const listWithout = (
  db: Db,
  viewer: Viewer,
  { after, looked }: { readonly after: string; readonly looked: Prisma.Sql },
): Promise<Omit<SuggestedCompany, 'reasons' | 'isWaiting'>[]> =>
  db.$queryRaw`
    select e."id", e."uscc", e."name", e."nameEn", e."tier" from "Enterprise" e
    where /* planned each time */ e."districtId" = ${viewer.districtId} and e."tier" in ('T1', 'T2', 'T3') and e."uscc" > ${after}
      and ${looked} and not exists (select from "PackageVersion" v where v."districtId" = e."districtId"
        and v."enterpriseId" = e."id" and v."status" in ('draft', 'in-review', 'approved'))
    order by e."uscc" limit ${BATCH}`;

type Held = { readonly enterpriseId: string } & NonNullable<Parameters<typeof reasonsFor>[0]>;

/** Of each company the version it holds, and when its profile last changed. */
async function listKnown(db: Db, districtId: number, ids: readonly string[], today: Temporal.PlainDate) {
  const [held, changes] = await Promise.all([
    listHeld(db, districtId, ids, today),
    db.$queryRaw<{ id: string; at: Date }[]>`
      select e."id", c."at" from unnest(${[...ids]}::uuid[]) e("id") cross join lateral (
        select "at" from "EnterpriseChange" where "districtId" = ${districtId} and "enterpriseId" = e."id"
        order by "id" desc limit 1) c`,
  ]);
  const heldBy = new Map(held.map((each) => [each.enterpriseId, { ...each, composedAt: new Date(each.composedAt) }]));
  const changedAt = new Map(changes.map(({ id, at }) => [id, at]));
  return (id: string) => ({ held: heldBy.get(id) ?? null, changedAt: changedAt.get(id) ?? null });
}

const listHeld = (db: Db, districtId: number, ids: readonly string[], today: Temporal.PlainDate): Promise<Held[]> =>
  db.$queryRaw`
    select h."enterpriseId", h."composedAt", (
      select coalesce(jsonb_agg(jsonb_build_object('code', d."code", 'title', v."title", 'titleEn', v."titleEn",
        'isFit', ${isFitOn(today)}) order by d."rank", d."code"), '[]')
      from "PackageItem" i
        join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
        join "PolicyVersion" v on v."policyId" = i."policyId" and v."number" = i."policyNumber"
      where i."districtId" = ${districtId} and i."enterpriseId" = h."enterpriseId" and i."number" = h."number") as "items"
    from (select distinct on ("enterpriseId") "enterpriseId", "number", "composedAt" from "PackageVersion"
      where "districtId" = ${districtId} and "enterpriseId" = any(${[...ids]}::uuid[]) and "status" in ('handed-over', 'received')
      order by "enterpriseId", "number" desc) h`;
