import type { Tx } from '../platform/db.ts';
import { toDate } from '../shared/instants.ts';
import type { AuditAction } from './actions.ts';
import { genesis, nextLink } from './chain.ts';
import { entryContent } from './entry-content.ts';
import { insertAuditEntry, lockAuditHead } from './repository.ts';

/** What belongs to no district: somebody tried a login that nobody has. */
export const INSTALLATION = 0;

export type AuditRecord = {
  readonly districtId: number;
  readonly at: Temporal.Instant;
  readonly action: AuditAction;
  /** Who did it; null when nobody is signed in. */
  readonly actorId?: string | null;
  /** What it was done to: a person's id, a case's number. */
  readonly subject?: string | null;
  readonly address?: string | null;
  /** Plain JSON without personal data: an entry cannot be erased. */
  readonly data?: Readonly<Record<string, unknown>> | null;
};

/**
 * Appends to the district's audit chain in the caller's transaction. It holds the district's chain until the
 * transaction ends, so record as the last thing before committing.
 */
export async function recordAudit(tx: Tx, record: AuditRecord): Promise<void> {
  const { districtId, at, action, actorId = null, subject = null, address = null, data = null } = record;
  const head = await lockAuditHead(tx, districtId, auditGenesis(districtId));
  const entry = { districtId, seq: head.count + 1, at: toDate(at), action, actorId, subject, address, data };
  await insertAuditEntry(tx, entry, nextLink(head.lastHash, entry.seq, entryContent(entry)));
}

export const auditGenesis = (districtId: number): Buffer => genesis(`audit:${districtId}`);
