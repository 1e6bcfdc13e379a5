import type { StaffRole } from '#lib/access/domain/roles.ts';
import { assertNever } from '#lib/shared/result.ts';
import type { CaseStatus, ClockName } from './names.ts';

/** Whose work a running clock of a unit is: what waits in whose queue. */
export function rolesWaitedFor(clock: ClockName): readonly StaffRole[] {
  switch (clock) {
    case 'acceptance':
    case 'return-decision':
      return ['dispatcher', 'office-head'];
    case 'review':
      return ['reviewer', 'office-head'];
    case 'callback':
      return ['caller', 'service-officer', 'desk-head'];
    case 'signing':
      return ['liaison', 'service-officer', 'desk-head', 'talent-officer', 'unit-head'];
    case 'first-contact':
    case 'handling':
    case 'redo':
    case 'helper':
      return ['handler', 'liaison', 'service-officer', 'desk-head', 'talent-officer', 'unit-head'];
    case 'supervision':
      return ['liaison', 'unit-head', 'desk-head', 'office-head'];
    case 'shelf-review':
      return ['liaison', 'unit-head', 'desk-head', 'service-officer', 'talent-officer'];
    case 'information':
    case 'rating':
      return [];
    default:
      return assertNever(clock);
  }
}

/**
 * The office's `review` clock runs for a result, or while the case is with its unit for what the unit asks of the office: an
 * extension, a suspension. Those wait for a dispatcher too.
 */
export const STATUSES_OF_REQUESTS: readonly CaseStatus[] = ['in-progress', 'needs-information', 'suspended'];

/** Work that is passed on to one colleague: a handler waits for what is his own or nobody's yet. */
export const ASSIGNABLE_CLOCKS: readonly ClockName[] = ['first-contact', 'handling', 'redo', 'helper'];
