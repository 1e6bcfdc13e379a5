import type { ClockName } from '#lib/cases/domain/names.ts';
import type { News, NewsClock, NewsContext } from './news-types.ts';
import type { NewNotice, Recipient } from './notice.ts';
import { whoIsTold } from './whom.ts';

type UnitClock = NewsClock & { readonly unitCode: string };

/**
 * What staff hear: work that comes to them when a clock starts or goes on, a case passed to them, words of the company. The
 * office lives in its queue, so that what comes there stays in the bell unless it is urgent.
 */
export function staffNotices(news: News, context: NewsContext): NewNotice[] {
  const notices = [...newWork(news, context), ...assignment(news), ...companyMessage(news, context)];
  return notices.filter(({ to }) => !('userId' in to) || to.userId !== news.actorId);
}

function newWork(news: News, context: NewsContext): NewNotice[] {
  if (!news.isFirstOfAct) return [];
  const begun = news.case.clocks.filter((clock): clock is UnitClock => isBegun(clock, news.at));
  // Nobody has signed yet: signing is what there is to do.
  const toSign = new Set(begun.filter(({ name }) => name === 'signing').map(({ unitCode }) => unitCode));
  return begun
    .filter(({ name, unitCode }) => name === 'signing' || !toSign.has(unitCode))
    .flatMap((clock) => noticesOfWork(news, clock, context));
}

const isBegun = ({ unitCode, startedAt, resumedAt, isPaused }: NewsClock, at: Temporal.Instant): boolean =>
  unitCode !== null && !isPaused && (startedAt.equals(at) || (resumedAt?.equals(at) ?? false));

function noticesOfWork(news: News, clock: UnitClock, { staffing, unitsWithEndpoints }: NewsContext): NewNotice[] {
  const { name, unitCode, dueAt } = clock;
  const assigneeId = assigneeOf(news, unitCode);
  const work = { name, unitCode, assigneeId, handlerIds: news.case.handlerIds };
  const isUrgentFiling = news.type === 'filed' && news.isUrgent;
  const data = { clock: name, unitCode, by: dueAt.toString() };
  const leavesPortal = unitCode !== staffing.officeUnitCode || news.isUrgent;
  const tell = (to: Recipient, as: string): NewNotice => ({
    ...common(news),
    kind: isUrgentFiling ? 'urgent-filed' : 'work',
    to,
    data: { ...data, as },
    leavesPortal,
  });
  // Whoever signs and assigns in one act leaves an event of the assignment, which tells the assignee.
  const isToldElsewhere = (userId: string) => news.type === 'signed' && userId === assigneeId;
  const handlers = whoIsTold('handler', work, staffing).filter((userId) => !isToldElsewhere(userId));
  // After a redo the head of the unit takes part (domain reference 1.3, Qingpu).
  const heads = name === 'redo' ? whoIsTold('unit-head', work, staffing).filter((id) => !handlers.includes(id)) : [];
  return [
    ...handlers.map((userId) => tell({ userId }, userId === assigneeId ? 'assignee' : 'handler')),
    ...heads.map((userId) => tell({ userId }, 'unit-head')),
    ...(unitsWithEndpoints.has(unitCode) ? [{ ...tell({ unitCode }, 'handler'), leavesPortal: true }] : []),
  ];
}

function assignment(news: News): NewNotice[] {
  const { assigneeId, unit } = news.data;
  if (news.type !== 'assigned' || typeof assigneeId !== 'string' || typeof unit !== 'string') return [];
  const clock = news.case.clocks.find((each) => each.unitCode === unit && WORKED_ON.includes(each.name));
  const data = { as: 'assignee', unitCode: unit, ...(clock && { clock: clock.name, by: clock.dueAt.toString() }) };
  return [{ ...common(news), kind: 'assigned', to: { userId: assigneeId }, data, leavesPortal: true }];
}

const WORKED_ON: readonly ClockName[] = ['handling', 'redo', 'helper'];

/** To whoever has the case: its lead, or the office while it has none. */
function companyMessage(news: News, { staffing }: NewsContext): NewNotice[] {
  if (news.type !== 'message-sent' || news.actorKind !== 'company') return [];
  const { leadUnitCode, handlerIds } = news.case;
  const unitCode = leadUnitCode ?? staffing.officeUnitCode;
  const name: ClockName = leadUnitCode ? 'handling' : 'acceptance';
  const assigneeId = assigneeOf(news, unitCode);
  return whoIsTold('handler', { name, unitCode, assigneeId, handlerIds }, staffing).map((userId) => ({
    ...common(news),
    kind: 'message-from-company',
    to: { userId },
    data: { as: userId === assigneeId ? 'assignee' : 'handler', unitCode, text: news.data.text },
    leavesPortal: unitCode !== staffing.officeUnitCode,
  }));
}

const assigneeOf = (news: News, unitCode: string): string | null =>
  news.case.assignments.find((each) => each.unitCode === unitCode)?.assigneeId ?? null;

const common = ({ caseId, seq: eventSeq, isUrgent }: News) => ({ caseId, eventSeq, isUrgent });
