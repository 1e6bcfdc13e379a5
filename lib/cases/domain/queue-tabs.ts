import { assertNever } from '#lib/shared/result.ts';
import { CLOCK_NAMES, type ClockName } from './names.ts';

/** Kinds of work in a queue, in the order of a case's way. */
export const QUEUE_TABS = [
  'dispatch',
  'return',
  'sign',
  'handle',
  'help',
  'review',
  'callback',
  'supervision',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** Which kind of work a running clock stands for; null for one that waits for the company. */
export function queueTabOf(clock: ClockName): QueueTab | null {
  switch (clock) {
    case 'acceptance':
      return 'dispatch';
    case 'return-decision':
      return 'return';
    case 'signing':
      return 'sign';
    case 'first-contact':
    case 'handling':
    case 'redo':
      return 'handle';
    case 'helper':
      return 'help';
    case 'review':
      return 'review';
    case 'callback':
      return 'callback';
    case 'supervision':
    case 'shelf-review':
      return 'supervision';
    case 'information':
    case 'rating':
      return null;
    default:
      return assertNever(clock);
  }
}

/** The clocks that are one kind of work. */
export const clocksOfTab = (tab: QueueTab): readonly ClockName[] =>
  CLOCK_NAMES.filter((name) => queueTabOf(name) === tab);
