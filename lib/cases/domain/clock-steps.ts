import { dueOf } from '#lib/calendar/domain/due.ts';
import type { Step } from '#lib/calendar/domain/steps.ts';
import type { WorkingCalendar } from '#lib/calendar/domain/types.ts';
import type { Clock, Extension } from './state.ts';

/** What belongs to a stored clock beside the steps of the calendar. */
export type ClockStep =
  | Step
  /** of the time counted above, so much was granted at `at`, when it led to `to` */
  | {
      readonly kind: 'extended';
      readonly at: Temporal.Instant;
      readonly to: Temporal.Instant;
      readonly added: number;
      readonly unit: 'days' | 'minutes';
    }
  | { readonly kind: 'extensionAsked'; readonly to: Temporal.Instant }
  | { readonly kind: 'pausedSince'; readonly from: Temporal.Instant }
  /** today's calendar leads elsewhere: this is the due time that stands */
  | { readonly kind: 'stored'; readonly at: Temporal.Instant }
  | { readonly kind: 'original'; readonly at: Temporal.Instant }
  | { readonly kind: 'stopped'; readonly at: Temporal.Instant };

/**
 * How a clock's due time came about, from its start to its stop, so that a person can check it by hand. The due time that is stored
 * stands: where today's calendar leads to another, a step says so.
 */
export function clockSteps(clock: Clock, calendar: WorkingCalendar): readonly ClockStep[] {
  const { limit, startedAt: startAt, dueAt, originalDueAt, extensions, pauses, pausedSince, stoppedAt } = clock;
  const due = dueOf(calendar, { startAt, limit, pauses });
  const steps: readonly ClockStep[] = due.ok ? due.value.steps : [{ kind: 'start', at: startAt }];
  const unit = 'workingMinutes' in limit ? 'minutes' : 'days';
  return [
    ...steps,
    ...extensions.flatMap((each) => extensionSteps(each, unit)),
    ...(pausedSince ? [{ kind: 'pausedSince', from: pausedSince } as const] : []),
    ...(due.ok && due.value.dueAt.equals(dueAt) ? [] : [{ kind: 'stored', at: dueAt } as const]),
    ...(originalDueAt.equals(dueAt) ? [] : [{ kind: 'original', at: originalDueAt } as const]),
    ...(stoppedAt ? [{ kind: 'stopped', at: stoppedAt } as const] : []),
  ];
}

function extensionSteps(
  { decision, decidedAt, newDueAt: to, added }: Extension,
  unit: 'days' | 'minutes',
): readonly ClockStep[] {
  if (decision === null) return [{ kind: 'extensionAsked', to }];
  return decision === 'grant' && decidedAt ? [{ kind: 'extended', at: decidedAt, to, added, unit }] : [];
}
