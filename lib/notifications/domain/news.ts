import type { NewNotice } from './notice.ts';
import { type Staffing, whoIsTold } from './whom.ts';

/** What happened to a case, as far as somebody is told of it. */
export type News = {
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isUrgent: boolean;
};

/**
 * Who is told of an event when it happens. An urgent request is the office's at once, whatever the hour: whoever may dispatch it
 * hears of it as soon as it is filed.
 */
export function noticesOf({ caseId, seq: eventSeq, type, isUrgent }: News, staffing: Staffing): NewNotice[] {
  if (type !== 'filed' || !isUrgent) return [];
  const acceptance = {
    name: 'acceptance',
    unitCode: staffing.officeUnitCode,
    assigneeId: null,
    handlerIds: [],
  } as const;
  return whoIsTold('handler', acceptance, staffing).map((userId) => ({
    kind: 'urgent-filed',
    to: { userId },
    caseId,
    eventSeq,
    isUrgent,
    data: { as: 'handler' },
    leavesPortal: true,
  }));
}
