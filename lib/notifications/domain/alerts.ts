import type { Reached, Told } from './ladder.ts';
import type { NewNotice } from './notice.ts';
import { type ClockWork, type Staffing, whoIsTold } from './whom.ts';

export type AlertedClock = ClockWork & {
  readonly clockId: string;
  readonly caseId: string;
  readonly dueAt: Temporal.Instant;
  readonly isUrgent: boolean;
};

/**
 * Who is told of the rungs a clock has reached: each person once a rung, as what they are told first. Where several were reached at
 * once (nobody looked for a while) a person's last one counts; the others are recorded as dealt with. `as` says why this person.
 */
export function alertsFor(clock: AlertedClock, reached: readonly Reached[], staffing: Staffing): NewNotice[] {
  const later = new Set<string>();
  return reached.toReversed().flatMap(({ rung }) => {
    const whom: readonly (Told | 'supervision')[] = rung.draftsOrder ? [...rung.tells, 'supervision'] : rung.tells;
    const told = new Map<string, Told | 'supervision'>();
    for (const as of whom) for (const id of whoIsTold(as, clock, staffing)) if (!told.has(id)) told.set(id, as);
    const notices = [...told].map(([userId, as]) => ({
      kind: 'alert' as const,
      to: { userId },
      caseId: clock.caseId,
      clockId: clock.clockId,
      rung: rung.name,
      deadline: clock.dueAt,
      isUrgent: clock.isUrgent,
      data: { clock: clock.name, unitCode: clock.unitCode, as },
      leavesPortal: true,
      isRead: later.has(userId),
    }));
    for (const id of told.keys()) later.add(id);
    return notices;
  });
}
