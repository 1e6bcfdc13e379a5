import type { Tx } from '../platform/db.ts';
import type { Link } from './chain.ts';
import type { EntryContent } from './entry-content.ts';

export type AuditHead = { readonly count: number; readonly lastHash: Uint8Array };

/** The end of a district's chain, locked until the transaction ends; a district without one begins at `genesisHash`. */
export async function lockAuditHead(tx: Tx, districtId: number, genesisHash: Buffer): Promise<AuditHead> {
  const rows = await tx.$queryRaw<AuditHead[]>`
    insert into "AuditHead" as head ("districtId", "count", "lastHash") values (${districtId}, 0, ${genesisHash})
    on conflict ("districtId") do update set "count" = head."count"
    returning "count", "lastHash"`;
  const [head] = rows;
  if (!head) throw new Error(`No audit head for district ${districtId}`);
  return head;
}

export async function insertAuditEntry(tx: Tx, entry: EntryContent, link: Link): Promise<void> {
  const data = entry.data === null ? null : JSON.stringify(entry.data);
  await tx.$executeRaw`
    with entry as (
      insert into "AuditEntry" ("districtId", "seq", "at", "action", "actorId", "subject", "address", "data", "salt",
        "contentHash", "prevHash", "hash")
      values (${entry.districtId}, ${entry.seq}, ${entry.at}, ${entry.action}, ${entry.actorId}::uuid, ${entry.subject},
        ${entry.address}, ${data}::jsonb, ${link.salt}, ${link.contentHash}, ${link.prevHash}, ${link.hash}))
    update "AuditHead" set "count" = ${entry.seq}, "lastHash" = ${link.hash} where "districtId" = ${entry.districtId}`;
}
