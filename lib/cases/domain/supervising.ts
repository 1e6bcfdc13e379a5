import { hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import { answersForUnit } from './actors.ts';
import type { Rules } from './rules.ts';
import { type CaseState, type Clock, leadOf } from './state.ts';

/** 督办: what the commands of supervision share. An order is its clock, and its words are in the history. */

/** Who orders: the supervision office or a leader, never the office itself (domain reference 2.0, rule 14). */
export const orders = (viewer: Viewer): boolean => hasRole(viewer, 'supervision', 'leader');

/** The unit an order goes to: the lead, and before there is one the office. */
export const supervisedUnit = (state: CaseState, { officeUnitCode }: Rules): string =>
  leadOf(state)?.unitCode ?? officeUnitCode;

/** Vertical bodies (税务、公安…) are asked, not ordered: 商请. */
export const formOf = (unitCode: string, { units }: Rules): 'order' | 'request' =>
  units.get(unitCode)?.kind === 'vertical' ? 'request' : 'order';

const ordersOf = ({ clocks }: CaseState): readonly Clock[] => clocks.filter(({ name }) => name === 'supervision');

/** 督办单号: the case's number and which of its orders it is, `CN20261123-0042-D1`. */
export const orderNumber = (state: CaseState, clock: Clock): string =>
  `${state.number}-D${ordersOf(state).indexOf(clock) + 1}`;

export const nextOrderNumber = (state: CaseState): string => `${state.number}-D${ordersOf(state).length + 1}`;

/** The order this person is to answer in writing: for their unit, as who signs for it; in the office as its head. */
export const openOrderFor = (viewer: Viewer, state: CaseState): Clock | undefined =>
  ordersOf(state).find(
    ({ stoppedAt, unitCode }) =>
      stoppedAt === null &&
      unitCode !== null &&
      (answersForUnit(viewer, unitCode) || hasRoleIn(viewer, unitCode, 'office-head')),
  );
