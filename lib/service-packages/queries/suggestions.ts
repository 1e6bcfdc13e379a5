import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import type { Tier } from '#lib/enterprises/domain/tier.ts';
import { PROFILE_ROW } from '#lib/enterprises/queries/profile-row.ts';
import type { Db } from '#lib/platform/db.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import { verdictOf } from '#lib/policies/domain/truth.ts';
import { listInForce } from '#lib/policies/queries/in-force.ts';
import { readableFacts } from '#lib/policies/queries/readable-facts.ts';
import { type Reason, reasonsFor } from '../domain/suggesting.ts';
import { lookedAfter } from './desk-list.ts';

export type SuggestedCompany = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
};

const BATCH = 100;
const SHOWN = 50;
/** A page looks at so many companies at most, however few of them need a version; the next goes on from there. */
const LOOKED_AT = 500;

type Asked = { readonly after: string; readonly today: Temporal.PlainDate };

/**
 * Companies of a tier with a service of its own that should get a version and have none on its way, with why, in the order of their
 * credit codes: for those who compose, of the companies they look after.
 */
export async function listSuggested(
  db: Db,
  viewer: Viewer,
  { after, today }: Asked,
): Promise<{ readonly items: SuggestedCompany[]; readonly next: string | null }> {
  const items: SuggestedCompany[] = [];
  if (!can(viewer, 'packages:compose')) return { items, next: null };
  const policies = (await listInForce(db, viewer.districtId, today)).map(({ rule, ...policy }) => ({
    policy,
    root: compileRule(rule, today).root,
  }));
  let last = after;
  for (let looked = 0; looked < LOOKED_AT && items.length < SHOWN; looked += BATCH) {
    const companies = await listWithout(db, viewer, last);
    const known = await listKnown(
      db,
      viewer,
      companies.map(({ id }) => id),
      today,
    );
    for (const company of companies) {
      const { held, facts, changedAt } = known(company.id);
      const matches = policies.map(({ policy, root }) => ({ policy, verdict: verdictOf(root.test(facts)) }));
      const reasons = reasonsFor(held, matches, changedAt);
      if (reasons.length > 0) items.push({ ...company, reasons });
      last = company.uscc;
      if (items.length === SHOWN) return { items, next: last };
    }
    if (companies.length < BATCH) return { items, next: null };
  }
  return { items, next: last };
}

/** Companies looked after that have no version on its way. */
const listWithout = (db: Db, viewer: Viewer, after: string): Promise<Omit<SuggestedCompany, 'reasons'>[]> =>
  db.$queryRaw`
    select e."id", e."uscc", e."name", e."nameEn", e."tier" from "Enterprise" e
    where e."districtId" = ${viewer.districtId} and e."tier" in ('T1', 'T2', 'T3') and e."uscc" > ${after}
      and ${lookedAfter(viewer)} and not exists (select from "PackageVersion" v where v."districtId" = e."districtId"
        and v."enterpriseId" = e."id" and v."status" in ('draft', 'in-review', 'approved'))
    order by e."uscc" limit ${BATCH}`;

type Held = { readonly enterpriseId: string } & NonNullable<Parameters<typeof reasonsFor>[0]>;

/** What is on record of each company: the version it holds, its facts, and when they last changed. */
async function listKnown(db: Db, viewer: Viewer, ids: readonly string[], today: Temporal.PlainDate) {
  const { districtId } = viewer;
  const [held, rows, changes] = await Promise.all([
    listHeld(db, districtId, ids, today),
    db.enterprise.findMany({ where: { districtId, id: { in: [...ids] } }, select: PROFILE_ROW }),
    db.$queryRaw<{ id: string; at: Date }[]>`
      select e."id", c."at" from unnest(${[...ids]}::uuid[]) e("id") cross join lateral (
        select "at" from "EnterpriseChange" where "districtId" = ${districtId} and "enterpriseId" = e."id"
        order by "id" desc limit 1) c`,
  ]);
  const heldBy = new Map(held.map((each) => [each.enterpriseId, { ...each, composedAt: new Date(each.composedAt) }]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const changedAt = new Map(changes.map(({ id, at }) => [id, at]));
  return (id: string) => {
    const row = rowOf.get(id);
    return {
      held: heldBy.get(id) ?? null,
      facts: row ? readableFacts(viewer, row, today, sideOf(viewer, row) ?? 'officer') : {},
      changedAt: changedAt.get(id) ?? null,
    };
  };
}

const listHeld = (db: Db, districtId: number, ids: readonly string[], today: Temporal.PlainDate): Promise<Held[]> =>
  db.$queryRaw`
    select h."enterpriseId", h."composedAt", (
      select coalesce(jsonb_agg(jsonb_build_object('code', d."code", 'title', p."title", 'titleEn', p."titleEn", 'isFit',
        d."number" = i."policyNumber" and d."verification" = 'verified' and d."isListed" and p."status" = 'published'
          and coalesce(p."validUntil" >= ${today.toString()}::date, true)) order by d."rank", d."code"), '[]')
      from "PackageItem" i
        join "DistrictPolicy" d on d."districtId" = i."districtId" and d."policyId" = i."policyId"
        join "PolicyVersion" p on p."policyId" = i."policyId" and p."number" = i."policyNumber"
      where i."districtId" = ${districtId} and i."enterpriseId" = h."enterpriseId" and i."number" = h."number") as "items"
    from (select distinct on ("enterpriseId") "enterpriseId", "number", "composedAt" from "PackageVersion"
      where "districtId" = ${districtId} and "enterpriseId" = any(${[...ids]}::uuid[]) and "status" in ('handed-over', 'received')
      order by "enterpriseId", "number" desc) h`;
