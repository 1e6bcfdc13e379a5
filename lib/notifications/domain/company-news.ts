import type { ClockName } from '#lib/cases/domain/names.ts';
import { factsOfKind, type NoticeKind } from './kinds.ts';
import type { News } from './news-types.ts';
import type { NewNotice } from './notice.ts';

type Telling = { readonly kind: NoticeKind; readonly data?: Readonly<Record<string, unknown>> };

/**
 * What a company hears, and nothing more: the receipt, acceptance and dispatch in one, a question, an extension, the answer, a
 * redo, the end. Whoever filed hears it, the owners where that is nobody of the company (any more).
 */
export function companyNotices(news: News): NewNotice[] {
  const telling = tellingOf(news);
  if (!telling) return [];
  const { caseId, seq: eventSeq, actorId, isUrgent } = news;
  const { filerId, ownerIds } = news.case;
  const { kind, data } = telling;
  const readers = filerId ? [{ userId: filerId, as: 'filer' }] : ownerIds.map((userId) => ({ userId, as: 'owner' }));
  return readers
    .filter(({ userId }) => userId !== actorId || kind === 'filed')
    .map(({ userId, as }) => ({
      kind,
      to: { userId },
      caseId,
      eventSeq,
      isUrgent,
      data: { ...data, as },
      leavesPortal: factsOfKind(kind).leavesPortal,
    }));
}

function tellingOf(news: News): Telling | null {
  const { type, data, actorKind, fromStatus, toStatus } = news;
  const { dispatchedAt, promisedAt } = news.case;
  switch (type) {
    case 'filed':
      return { kind: 'filed', data: dueOf(news, 'acceptance') };
    case 'dispatched':
      // Later dispatches are the office's business: the promise stays.
      if (dispatchedAt === null || !dispatchedAt.equals(news.at)) return null;
      return { kind: 'passed-on', data: promisedAt ? { by: promisedAt.toString() } : {} };
    case 'information-requested':
      return { kind: 'question', data: { items: data.items, ...dueOf(news, 'information') } };
    case 'deadline-extended':
      return { kind: 'extended', data: { by: data.newDueAt, reason: data.reason } };
    case 'answered':
      return { kind: 'answered', data: dueOf(news, 'rating') };
    case 'redo-decided':
      return toStatus === 'closed' ? { kind: 'closed' } : { kind: 'redo', data: dueOf(news, 'redo', 'acceptance') };
    case 'declined':
      return { kind: 'declined', data: { reason: data.reason } };
    case 'transferred':
      return { kind: 'transferred', data: { target: data.target } };
    case 'merged':
      return { kind: 'merged' };
    case 'withdrawn':
      return actorKind === 'company' ? null : { kind: 'withdrawn' };
    case 'handling-paused':
      return { kind: 'suspended' };
    case 'shelved':
      return { kind: 'shelved' };
    case 'message-sent':
      return actorKind === 'company' ? null : { kind: 'message-from-office', data: { text: data.text } };
    default:
      return toStatus === 'closed' && fromStatus !== 'closed' ? { kind: 'closed' } : null;
  }
}

function dueOf(news: News, ...names: readonly ClockName[]): { by?: string } {
  const clock = names.flatMap((name) => news.case.clocks.find((each) => each.name === name) ?? []).at(0);
  return clock ? { by: clock.dueAt.toString() } : {};
}
