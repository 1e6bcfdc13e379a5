import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import type { PolicyAnswer } from '../schema.ts';
import { stateOn } from './catalogue.ts';

export type DeskPolicy = Pick<
  PolicyAnswer,
  'code' | 'level' | 'kind' | 'title' | 'titleEn' | 'state' | 'verification'
> & {
  readonly isListed: boolean;
  /** in force; null: never published */
  readonly number: number | null;
  readonly hasDraft: boolean;
};

export const DESK_TABS = ['all', 'pending', 'verified', 'drafts'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

type Asked = {
  readonly tab: DeskTab;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly today: Temporal.PlainDate;
};

/**
 * The policies of the viewer's district by code, with those that are drafts yet; one more than `limit` where there are more. None
 * for those who do not keep the catalogue.
 */
export async function listDeskPolicies(
  db: Db,
  viewer: Viewer,
  { tab, q, after = '', limit, today }: Asked,
): Promise<DeskPolicy[]> {
  if (!can(viewer, 'policies:write')) return [];
  const { districtId } = viewer;
  const draft = Prisma.sql`exists (select 1 from "PolicyVersion" x where x."policyId" = p."id" and x."districtId" = ${districtId} and x."status" = 'draft')`;
  const tabs: { readonly [T in DeskTab]: Prisma.Sql } = {
    all: Prisma.sql`true`,
    pending: Prisma.sql`d."verification" = 'pending'`,
    verified: Prisma.sql`d."verification" = 'verified'`,
    drafts: draft,
  };
  return db.$queryRaw`
    select coalesce(d."code", p."code") as "code", p."level", v."kind", v."title", v."titleEn", ${stateOn(today.toString())} as "state",
      coalesce(d."verification", 'pending') as "verification", coalesce(d."isListed", false) as "isListed",
      d."number", ${draft} as "hasDraft"
    from "Policy" p
      left join "DistrictPolicy" d on d."policyId" = p."id" and d."districtId" = ${districtId}
      join lateral (select * from "PolicyVersion" n where n."policyId" = p."id" and n."number" = d."number"
        union all select * from "PolicyVersion" n where d."number" is null and n."policyId" = p."id" and n."districtId" = ${districtId}
        limit 1) v on true
    where (d."code" is not null or p."districtId" = ${districtId}) and (${tabs[tab]})
      and coalesce(d."code", p."code") > ${after}
      ${q ? Prisma.sql`and pair_vector(concat_ws(E'\n', coalesce(d."code", p."code"), v."title", v."titleEn", v."issuer")) @@ (select pair_query(${q}))` : Prisma.empty}
    order by 1 limit ${limit + 1}`;
}
