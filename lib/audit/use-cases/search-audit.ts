import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type AuditLine, type AuditPosition, listEntries } from '../queries/entries.ts';
import { INSTALLATION, recordAudit } from '../record.ts';
import type { AuditSearch } from '../search-schema.ts';

export type AuditPage = { readonly lines: readonly AuditLine[]; readonly next: string | null };

export type SearchOrder = {
  readonly search: AuditSearch;
  readonly timeZone: string;
  readonly limit: number;
  readonly address: string | null;
  /** the form of the file in which it is taken along */
  readonly exportAs?: 'csv' | 'xlsx';
};

/**
 * A page of the audit for the auditor, who is written down for a search and for a file; turning pages adds nothing. Refuses
 * `forbidden`.
 */
export async function searchAudit(
  db: Db,
  viewer: Viewer,
  { search, timeZone, limit, address, exportAs }: SearchOrder,
  now: Temporal.Instant,
): Promise<Result<AuditPage>> {
  if (!can(viewer, 'audit:read')) return refuse('forbidden');
  const { from, to, of, after, ...rest } = search;
  const filter = {
    ...rest,
    districtId: of === 'installation' ? INSTALLATION : viewer.districtId,
    from: from && startOf(from, timeZone),
    to: to && startOf(String(Temporal.PlainDate.from(to).add({ days: 1 })), timeZone),
  };
  const rows = await listEntries(
    db,
    { ...filter, from: filter.from || undefined, to: filter.to || undefined },
    { after: positionOf(after), limit: limit + 1 },
  );
  const lines = rows.slice(0, limit);
  const last = rows.length > limit ? lines.at(-1) : undefined;
  const asked = Object.fromEntries(Object.entries({ ...search, after: undefined }).filter(([, value]) => value));
  if (exportAs || (Object.keys(asked).length > 0 && !after)) {
    const what = exportAs ? { what: 'audit', format: exportAs, rows: lines.length, ...asked } : asked;
    const { districtId, userId } = viewer;
    const entry = { districtId, at: now, actorId: userId, address, data: what };
    await db.$transaction((tx) => recordAudit(tx, { ...entry, action: exportAs ? 'data-exported' : 'audit-searched' }));
  }
  return ok({ lines, next: last ? `${last.at.epochMilliseconds}-${last.seq}` : null });
}

const startOf = (date: string, timeZone: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant();

function positionOf(after: string | undefined): AuditPosition | null {
  const [at, seq] = (after ?? '').split('-').map(Number);
  return at === undefined || seq === undefined || seq > 2_147_483_647
    ? null
    : { at: Temporal.Instant.fromEpochMilliseconds(Math.min(at, 8.64e15 / 1000)), seq };
}
