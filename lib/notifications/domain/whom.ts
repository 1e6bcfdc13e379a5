import type { StaffRole } from '#lib/access/domain/roles.ts';
import { ASSIGNABLE_CLOCKS, rolesWaitedFor } from '#lib/cases/domain/duties.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Told } from './ladder.ts';

/** Who holds which post today: their own, or somebody's they stand in for. */
export type PostHolder = {
  readonly userId: string;
  readonly unitCode: string;
  readonly role: StaffRole;
  readonly insteadOf: string | null;
};

export type Staffing = { readonly officeUnitCode: string; readonly holders: readonly PostHolder[] };

export type ClockWork = {
  readonly name: ClockName;
  readonly unitCode: string;
  readonly assigneeId: string | null;
  /** who worked on the case: none of them reviews it or calls back */
  readonly handlerIds: readonly string[];
};

const HEADS: readonly StaffRole[] = ['unit-head', 'desk-head', 'office-head'];
const DECIDED_BY_OTHERS: readonly ClockName[] = ['review', 'callback'];

/** The people a rung tells of this clock, each once, with those who stand in for them. */
export function whoIsTold(told: Told | 'supervision', work: ClockWork, staffing: Staffing): string[] {
  switch (told) {
    case 'handler':
      return handlersOf(work, staffing);
    case 'unit-head':
      return idsOf(inUnit(staffing, work.unitCode, HEADS));
    case 'office':
      return idsOf(inUnit(staffing, staffing.officeUnitCode, ['dispatcher', 'office-head']));
    case 'leader':
    case 'supervision':
      return idsOf(staffing.holders.filter(({ role }) => role === told));
  }
}

/** The assignee; else whoever of the unit may take the work up; its heads where there is nobody else. */
function handlersOf({ name, unitCode, assigneeId, handlerIds }: ClockWork, staffing: Staffing): string[] {
  const inCharge = inUnit(staffing, unitCode, rolesWaitedFor(name)).filter((holder) => !isBarred(holder));
  const own = ASSIGNABLE_CLOCKS.includes(name)
    ? inCharge.filter(({ userId, insteadOf }) => assigneeId !== null && [userId, insteadOf].includes(assigneeId))
    : [];
  const others = inCharge.filter(({ role }) => !HEADS.includes(role));
  return idsOf([own, others, inCharge].find((holders) => holders.length > 0) ?? []);

  function isBarred({ userId, insteadOf }: PostHolder): boolean {
    return DECIDED_BY_OTHERS.includes(name) && [userId, insteadOf].some((id) => id !== null && handlerIds.includes(id));
  }
}

/** Who holds a company's seat of service officer (null: nobody), and the units of its sub-district. */
type Served = { readonly officerId: string | null; readonly areaUnits: readonly string[] };

/**
 * Who hears that a company has handed something in: its service officer with whoever stands in; where nobody holds that seat with such
 * a post today, the service officers of its sub-district; else the office's dispatchers.
 */
export function whoServes({ officerId, areaUnits }: Served, staffing: Staffing): string[] {
  const officers = staffing.holders.filter(({ role }) => role === 'service-officer');
  const own = officers.filter(({ userId, insteadOf }) => officerId !== null && [userId, insteadOf].includes(officerId));
  const ofArea = officers.filter(({ unitCode }) => areaUnits.includes(unitCode));
  const office = inUnit(staffing, staffing.officeUnitCode, ['dispatcher']);
  return idsOf([own, ofArea, office].find((holders) => holders.length > 0) ?? []);
}

const inUnit = ({ holders }: Staffing, unitCode: string, roles: readonly StaffRole[]): readonly PostHolder[] =>
  holders.filter((holder) => holder.unitCode === unitCode && roles.includes(holder.role));

const idsOf = (holders: readonly PostHolder[]): string[] => [...new Set(holders.map(({ userId }) => userId))];
