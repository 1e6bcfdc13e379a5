import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

type Scope = { readonly districtId: number; readonly before: Date };

/** What proves nothing any more: of somebody whose account was closed before, or who has agreed to a later version before. */
const served = ({
  districtId,
  before,
}: Scope): Prisma.Sql => Prisma.sql`c."districtId" = ${districtId} and c."at" < ${before}
  and (not exists (select from "User" u where u."districtId" = c."districtId" and u."id" = c."userId"
      and (u."disabledAt" is null or u."disabledAt" >= ${before}))
    or exists (select from "PrivacyConsent" l where l."districtId" = c."districtId" and l."userId" = c."userId"
      and l."version" > c."version" and l."at" < ${before}))`;

export async function countServedConsents(db: Db, scope: Scope): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "PrivacyConsent" c where ${served(scope)}`;
  return row?.count ?? 0;
}

/** The log of consents is append-only; this is the one way out of it. Returns how many went. */
export async function eraseServedConsents(tx: Tx, scope: Scope): Promise<number> {
  await tx.$executeRaw`select set_config('portal.erasing', 'retention', true)`;
  const count = await tx.$executeRaw`delete from "PrivacyConsent" c where ${served(scope)}`;
  await tx.$executeRaw`select set_config('portal.erasing', '', true)`;
  return count;
}
