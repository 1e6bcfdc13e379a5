import type { ClockName } from '#lib/cases/domain/names.ts';

/** What stands in somebody's calendar: by when they have something to do, or their company may count on an answer. */
export type Deadline = {
  readonly number: string;
  /** null: a confidential request, whose title stays in the portal */
  readonly title: string | null;
  /** `answer`: it is the district that has to act */
  readonly act: ClockName | 'answer';
  readonly dueAt: Temporal.Instant;
  readonly isProvisional: boolean;
};
