import { dueOf } from '#lib/calendar/domain/due.ts';
import { type CompanyStanding, companyStanding } from './company-standing.ts';
import { type CompanySteps, companySteps } from './company-steps.ts';
import type { Rules } from './rules.ts';
import type { CaseState } from './state.ts';

/** What the company's own page tells of a case beyond its texts. */
export type CompanyFacts = {
  readonly progress: CompanySteps;
  readonly standing: CompanyStanding;
  /** until when a filing or a withdrawal can be taken back */
  readonly undoUntil: Temporal.Instant | null;
  /** until when a refusal can be appealed; null once it has been, or where nothing was refused */
  readonly appealUntil: Temporal.Instant | null;
  /** until when a closed request can be taken up again */
  readonly reopenUntil: Temporal.Instant | null;
};

/** The windows are those the commands' own guards ask: ten minutes, the appeal window, sixty days (rules 13, 16, 18). */
export function companyFacts(state: CaseState, { calendar, limits }: Rules, now: Temporal.Instant): CompanyFacts {
  const { status, submittedAt, withdrawnAt, declinedAt, closedAt, isAppealed } = state;
  const doneAt = status === 'withdrawn' ? withdrawnAt : status === 'submitted' ? submittedAt : null;
  const startAt = isAppealed ? null : declinedAt;
  const appeal = startAt ? dueOf(calendar, { startAt, limit: limits.appealWindow }) : null;
  return {
    progress: companySteps(state),
    standing: companyStanding(state, calendar, now),
    undoUntil: doneAt?.add({ minutes: limits.undoWindowMinutes }) ?? null,
    appealUntil: appeal?.ok ? appeal.value.dueAt : null,
    reopenUntil: status === 'closed' && closedAt ? closedAt.add({ hours: 24 * limits.reopenWindowDays }) : null,
  };
}
