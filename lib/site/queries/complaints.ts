import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, isLinkToken } from '#lib/access/link-token.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { isUuid } from '#lib/shared/is-uuid.ts';
import {
  type ComplaintEntry,
  type ComplaintKind,
  type ComplaintView,
  type OfficeComplaint,
  openingOf,
} from '../domain/complaint.ts';

const MESSAGES = {
  orderBy: { number: 'asc' },
  select: { number: true, isAnswer: true, text: true, at: true },
} as const;
const VIEW = { id: true, kind: true, place: true, awaitsAnswer: true, messages: MESSAGES } as const;
const WRITER = { select: { kind: true, name: true, nameEn: true } } as const;
const ENTRY = {
  id: true,
  kind: true,
  awaitsAnswer: true,
  lastWrittenAt: true,
  messages: { where: { number: 1 }, select: { text: true } },
} as const;

/** Whoever holds its secret address, or the person who wrote it, signed in. */
export type ComplaintReader = { readonly districtId: number; readonly userId: string | null };

/** Which complaint a key opens for this reader; null where it can open none. */
export function openedBy(
  key: string,
  { districtId, userId }: ComplaintReader,
): (Prisma.ComplaintWhereInput & { readonly districtId: number }) | null {
  if (isLinkToken(key)) return { districtId, tokenHash: hashLinkToken(key) };
  return userId && isUuid(key) ? { districtId, id: key, writerId: userId } : null;
}

/** One's own complaint with what was answered; `key`: its id, or the token a visitor was given. */
export async function findOwnComplaint(db: Db, reader: ComplaintReader, key: string): Promise<ComplaintView | null> {
  const where = openedBy(key, reader);
  const row = where && (await db.complaint.findFirst({ where, select: VIEW }));
  return row && viewOf(row);
}

const OWN = 20;

/** The last complaints of somebody signed in, the newest first. */
export async function listOwnComplaints(db: Db, { districtId, userId }: Viewer): Promise<ComplaintEntry[]> {
  const rows = await db.complaint.findMany({
    where: { districtId, writerId: userId },
    select: ENTRY,
    orderBy: { id: 'desc' },
    take: OWN,
  });
  return rows.map(entryOf);
}

const A_PAGE = 50;

export type ComplaintPage = {
  readonly items: readonly (ComplaintEntry & OfficeComplaint)[];
  readonly nextAfter: string | null;
};

/**
 * For those who answer: what awaits an answer, the longest waiting first, or what was answered, the newest first; `after` is the last id of the
 * page before.
 */
export async function listComplaints(
  db: Db,
  viewer: Viewer,
  { awaitsAnswer, after }: { readonly awaitsAnswer: boolean; readonly after: string | null },
): Promise<ComplaintPage> {
  if (!can(viewer, 'complaints:answer')) return { items: [], nextAfter: null };
  const beyond = after && { id: awaitsAnswer ? { gt: after } : { lt: after } };
  const rows = await db.complaint.findMany({
    where: { districtId: viewer.districtId, awaitsAnswer, ...beyond },
    select: { ...ENTRY, writer: WRITER },
    orderBy: { id: awaitsAnswer ? 'asc' : 'desc' },
    take: A_PAGE + 1,
  });
  const items = rows.slice(0, A_PAGE).map((row) => ({ ...entryOf(row), ...writerOf(row) }));
  return { items, nextAfter: rows.length > A_PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** How many await an answer: shown beside the way there. */
export const countWaitingComplaints = async (db: Db, viewer: Viewer): Promise<number> =>
  can(viewer, 'complaints:answer')
    ? db.complaint.count({ where: { districtId: viewer.districtId, awaitsAnswer: true } })
    : 0;

/** For those who answer; null where there is none of this district. */
export async function findComplaint(
  db: Db,
  viewer: Viewer,
  id: string,
): Promise<(ComplaintView & OfficeComplaint) | null> {
  if (!can(viewer, 'complaints:answer') || !isUuid(id)) return null;
  const row = await db.complaint.findFirst({
    where: { districtId: viewer.districtId, id },
    select: { ...VIEW, writer: WRITER },
  });
  return row && { ...viewOf(row), ...writerOf(row) };
}

function viewOf({ kind, messages, ...row }: Prisma.ComplaintGetPayload<{ select: typeof VIEW }>): ComplaintView {
  return {
    id: row.id,
    place: row.place,
    awaitsAnswer: row.awaitsAnswer,
    kind: kind as ComplaintKind,
    messages: messages.map(({ at, ...message }) => ({ ...message, at: toInstant(at) })),
  };
}

function entryOf({ messages, ...row }: Prisma.ComplaintGetPayload<{ select: typeof ENTRY }>): ComplaintEntry {
  return {
    id: row.id,
    kind: row.kind as ComplaintKind,
    awaitsAnswer: row.awaitsAnswer,
    lastWrittenAt: toInstant(row.lastWrittenAt),
    opening: openingOf(messages[0]?.text ?? ''),
  };
}

type WriterRow = { readonly writer: { kind: string; name: string; nameEn: string | null } | null };

const writerOf = ({ writer }: WriterRow): OfficeComplaint => ({
  writer: writer
    ? { kind: writer.kind === 'company' ? 'company' : 'staff', name: writer.name, nameEn: writer.nameEn }
    : { kind: 'visitor', name: null, nameEn: null },
});
