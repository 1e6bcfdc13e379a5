import type { Db, Tx } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { asEmail, asPhone } from '../contact-forms.ts';
import { type LookupKind, lookupHash } from '../lookup.ts';
import { sealedHead, sealPersonalData, unsealPersonalData } from '../sealing.ts';

/** Where personal data lies sealed; a table that gets such a column stands here, and a test holds the schema against it. */
export const SEALED_COLUMNS = [
  { table: 'User', sealed: 'phoneSealed', hash: 'phoneHash', kind: 'phone', isUnique: true },
  { table: 'User', sealed: 'emailSealed', hash: 'emailHash', kind: 'email', isUnique: true },
  { table: 'User', sealed: 'secondFactorSealed' },
  { table: 'IdentitySession', sealed: 'idTokenSealed' },
  { table: 'EnterpriseContact', sealed: 'phoneSealed', hash: 'phoneHash', kind: 'phone' },
  { table: 'EnterpriseContact', sealed: 'emailSealed' },
  { table: 'Invitation', sealed: 'phoneSealed' },
  { table: 'NoticeEndpoint', sealed: 'urlSealed' },
  { table: 'NoticeEndpoint', sealed: 'secretSealed' },
  { table: 'Case', sealed: 'contactPhoneSealed' },
  { table: 'Case', sealed: 'contactEmailSealed' },
  { table: 'CaseDraft', sealed: 'contactPhoneSealed', inside: 'form' },
  { table: 'CaseDraft', sealed: 'contactEmailSealed', inside: 'form' },
] as const satisfies readonly SealedColumn[];

export type SealedColumn = {
  readonly table: string;
  readonly sealed: string;
  /** the JSON column that holds it, in base64 */
  readonly inside?: string;
  /** by what it is found, where it is */
  readonly hash?: string;
  readonly kind?: LookupKind;
  /** one person per number; companies may share a contact */
  readonly isUnique?: boolean;
};

export type Place = { readonly districtId: number; readonly id: string };
type Row = Place & { readonly value: Uint8Array };

export const FIRST: Place = { districtId: -1, id: '00000000-0000-0000-0000-000000000000' };

/**
 * Seals the next values of a column anew that lie under an older key, or whose hash is missing or of an older key. The rows are
 * locked meanwhile, so that a change by their owner is never undone. Where it ended, and how many; null when none are left.
 */
export function resealNext(
  db: Db,
  column: SealedColumn,
  { after, limit }: { readonly after: Place; readonly limit: number },
): Promise<{ last: Place; count: number } | null> {
  const { table } = column;
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      select "districtId", "id", ${value(column)} as "value" from ${name(table)}
      where ("districtId", "id") > (${after.districtId}, ${after.id}::uuid) and ${value(column)} is not null
        and (substring(${value(column)} from 1 for ${sealedHead().length}) <> ${sealedHead()} ${missingHash(column)})
      order by "districtId", "id" limit ${limit} for update`;
    for (const row of rows) await reseal(tx, column, row);
    const last = rows.at(-1);
    return last ? { last, count: rows.length } : null;
  });
}

const value = ({ sealed, inside }: SealedColumn): Prisma.Sql =>
  inside ? Prisma.sql`decode(${name(inside)} ->> ${Prisma.raw(`'${sealed}'`)}, 'base64')` : name(sealed);

const assignment = ({ sealed, inside }: SealedColumn, bytes: Uint8Array): Prisma.Sql =>
  inside
    ? Prisma.sql`${name(inside)} = jsonb_set(${name(inside)}, ${Prisma.raw(`'{${sealed}}'`)},
        to_jsonb(${Buffer.from(bytes).toString('base64')}::text))`
    : Prisma.sql`${name(sealed)} = ${bytes}`;

const missingHash = ({ hash }: SealedColumn): Prisma.Sql =>
  hash ? Prisma.sql`or ${name(hash)} is null` : Prisma.empty;

async function reseal(tx: Tx, column: SealedColumn, row: Row): Promise<void> {
  const { table, hash, kind, isUnique } = column;
  const text = unsealPersonalData(row.value);
  const found = kind && formOf(kind, text);
  const hashed = found ? lookupHash(kind, found) : null;
  const here = Prisma.sql`"districtId" = ${row.districtId} and "id" = ${row.id}::uuid`;
  await tx.$executeRaw`update ${name(table)} set ${assignment(column, sealPersonalData(text))} where ${here}`;
  if (!hash || !hashed) return;
  // Two people with one number: the first is found by it, as before.
  const isFree = Prisma.sql`not exists (select from ${name(table)} other
    where other."districtId" = ${row.districtId} and other.${name(hash)} = ${hashed} and other."id" <> ${row.id}::uuid)`;
  await tx.$executeRaw`
    update ${name(table)} set ${name(hash)} = ${hashed} where ${here} and ${isUnique ? isFree : Prisma.sql`true`}`;
}

const formOf = (kind: LookupKind, text: string): string | null =>
  kind === 'phone' ? asPhone(text) : kind === 'email' ? asEmail(text) : text;

/** Names come from the table above and nowhere else. */
const name = (identifier: string): Prisma.Sql => Prisma.raw(`"${identifier}"`);
