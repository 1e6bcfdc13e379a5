import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Ladder } from './ladder.ts';

/** The work companies wait for: it climbs to the leader, and a draft order is laid before the supervision office. */
const WORK: Ladder = [
  { name: 'used-70', tells: ['handler'], draftsOrder: false },
  { name: 'before-1', tells: ['handler'], draftsOrder: false },
  { name: 'due', tells: ['handler', 'unit-head'], draftsOrder: false },
  { name: 'after-1', tells: ['handler', 'unit-head', 'office'], draftsOrder: false },
  { name: 'after-3', tells: ['unit-head', 'office', 'leader'], draftsOrder: true },
];

/** Steps on the way: the unit and the office see to them. */
const STEP: Ladder = [
  { name: 'used-70', tells: ['handler'], draftsOrder: false },
  { name: 'due', tells: ['handler', 'unit-head'], draftsOrder: false },
  { name: 'after-1', tells: ['unit-head', 'office'], draftsOrder: false },
  { name: 'after-3', tells: ['unit-head', 'office'], draftsOrder: false },
];

/**
 * Where a district has set nothing: yellow at 70 % and one working day before, red when due, dark red three working days after
 * (domain reference 1.7). The company's own clocks tell nobody: its questions reach it as messages.
 */
export const DEFAULT_LADDERS: Readonly<Record<ClockName, Ladder>> = {
  acceptance: STEP,
  information: [],
  signing: STEP,
  'return-decision': STEP,
  'first-contact': STEP,
  handling: WORK,
  helper: WORK,
  review: STEP,
  callback: STEP,
  rating: [],
  redo: WORK,
  'shelf-review': STEP,
  supervision: STEP,
};
