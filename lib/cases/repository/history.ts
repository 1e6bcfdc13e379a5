import type { Viewer } from '#lib/access/domain/viewer.ts';
import { genesis, nextLink } from '#lib/audit/chain.ts';
import { type EventContent, eventContent } from '#lib/audit/event-content.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { assignmentsWorkedOn } from '../domain/actors.ts';
import type { CaseStatus } from '../domain/names.ts';
import type { CaseState, NewEvent } from '../domain/state.ts';

/** Where a case's history ends: how many events it has and the hash of the last. */
export type HistoryHead = { readonly eventCount: number; readonly lastEventHash: Uint8Array };

export type Actor = {
  readonly kind: 'company' | 'staff' | 'system';
  readonly id: string | null;
  readonly unitCode: string | null;
};

/** Whoever has no account: time, or the last part of a split request. */
export const THE_SYSTEM: Actor = { kind: 'system', id: null, unitCode: null };

export type Happening = {
  readonly districtId: number;
  readonly caseId: string;
  readonly at: Temporal.Instant;
  readonly actor: Actor;
  readonly from: CaseStatus | null;
  readonly to: CaseStatus;
  readonly events: readonly NewEvent[];
};

export const emptyHistory = (caseId: string): HistoryHead => ({
  eventCount: 0,
  lastEventHash: genesis(`case:${caseId}`),
});

/** The rows that continue a history, and where it ends then. The first event of an act carries the change of status. */
export function continueHistory(
  head: HistoryHead,
  happening: Happening,
): { rows: Prisma.CaseEventCreateManyInput[]; head: HistoryHead } {
  const rows: Prisma.CaseEventCreateManyInput[] = [];
  let { eventCount, lastEventHash } = head;
  for (const event of happening.events) {
    eventCount += 1;
    const content = contentOf(happening, event, eventCount, rows.length === 0);
    const link = nextLink(lastEventHash, eventCount, eventContent(content));
    rows.push(rowOf(happening.districtId, content, link));
    lastEventHash = link.hash;
  }
  return { rows, head: { eventCount, lastEventHash } };
}

function contentOf(happening: Happening, event: NewEvent, seq: number, isFirst: boolean): EventContent {
  const { caseId, at, actor, from, to } = happening;
  return {
    caseId,
    seq,
    at: toDate(at),
    type: event.type,
    actorKind: actor.kind,
    actorId: actor.id,
    actorUnitCode: actor.unitCode,
    fromStatus: isFirst ? from : to,
    toStatus: to,
    audience: event.audience,
    data: event.data,
  };
}

const rowOf = (
  districtId: number,
  content: EventContent,
  link: ReturnType<typeof nextLink>,
): Prisma.CaseEventCreateManyInput => ({
  ...content,
  districtId,
  data: content.data as Prisma.InputJsonObject,
  salt: bytes(link.salt),
  contentHash: bytes(link.contentHash),
  prevHash: bytes(link.prevHash),
  hash: bytes(link.hash),
});

/** The unit somebody acts for in this case: the one addressed, else the one the person belongs to. */
export function actorOf(viewer: Viewer, state: CaseState | null): Actor {
  if (viewer.kind === 'company') return { kind: 'company', id: viewer.userId, unitCode: null };
  const addressed = state ? assignmentsWorkedOn(viewer, state)[0]?.unitCode : undefined;
  return { kind: 'staff', id: viewer.userId, unitCode: addressed ?? viewer.posts[0]?.unitCode ?? null };
}

export const bytes = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
