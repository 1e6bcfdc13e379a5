/** Default limits, changeable by an administrator. The rules named are those of the settled life cycle (domain §2.0). */
export type CaseClass = 'A' | 'B' | 'C' | 'D' | 'E';

export type Limit =
  | { readonly workingDays: number; readonly due: 'endOfDay' | 'sameTime' }
  | { readonly workingMinutes: number };

/** A working day of 09:00–12:00 and 13:30–17:30 has 420 minutes; four working hours are 240. */
const workingDays = (n: number) => ({ workingDays: n, due: 'endOfDay' }) as const satisfies Limit;
const workingMinutes = (n: number) => ({ workingMinutes: n }) as const satisfies Limit;

/** Consultation, ordinary, harder, complex, needs the city or several units (domain §3.3). */
export const classLimits = {
  A: workingDays(1),
  B: workingDays(5),
  C: workingDays(7),
  D: workingDays(15),
  E: workingDays(30),
} as const satisfies Record<CaseClass, Limit>;

export const clockLimits = {
  /** Rule 2: from filing to dispatch. */
  acceptance: workingDays(1),
  /** Rule 5: half a day to dispatch again after an agreed return. */
  acceptanceAfterReturn: workingMinutes(240),
  /** Rules 1 and 3: a consultation is signed within four working hours. */
  signing: { A: workingMinutes(240), B: workingDays(1), C: workingDays(1), D: workingDays(1), E: workingDays(1) },
  /** Rule 5: the office decides within a day. */
  returnDecision: workingDays(1),
  /** Rule 3: none for a consultation, which is answered at once where possible. */
  firstContact: { A: null, B: workingDays(1), C: workingDays(1), D: workingDays(1), E: workingDays(1) },
  /** Rule 7: and it pauses `handling`. */
  review: workingDays(1),
  /** Rule 9. */
  callback: workingDays(2),
  /** Rule 10: no answer is “not rated”. */
  rating: workingDays(5),
  /** Rule 17: the company's time to answer a question. */
  information: workingDays(5),
  /** Domain §2.3, 4: after one reminder; the reference names no time, so that a company has half the first again. */
  informationAgain: workingDays(3),
  /** Rule 11: half the class limit rounded up, at most ten days; A and B three. */
  redo: { A: workingDays(3), B: workingDays(3), C: workingDays(4), D: workingDays(8), E: workingDays(10) },
  /** Domain §2.3, 25: five to fifteen days, by class. */
  unshelved: { A: workingDays(5), B: workingDays(5), C: workingDays(7), D: workingDays(15), E: workingDays(15) },
  /** Domain §2.4 K11. */
  supervision: workingDays(3),
} as const;

/** Domain §2.4 K5h: min(3, two thirds of the lead's working days rounded down), never under one. */
export const helperLimit = {
  atMostWorkingDays: 3,
  shareOfLead: { numerator: 2, denominator: 3 },
  atLeastWorkingDays: 1,
};

/** Rule 11: after the second redo a leader takes the case on. */
export const redoRounds = { atMost: 2 } as const;

/** Domain §1.6 and §2.0 rule 15: once, a second time by the office head; together no longer than the limit itself. */
export const extensions = { atMost: 2, byOffice: 1, atMostPercentOfLimit: 100 } as const;

export const windows = {
  /** Rule 5: how long a mistaken signature may still be returned. */
  returnAfterSigning: workingDays(1),
  /** Rule 16: one appeal against a refusal. */
  appealWorkingDays: 5,
  /** Rule 13, calendar days after closing. */
  reopeningDays: 60,
  /** Rule 13: archived at the earliest after so many. */
  archivingDays: 60,
  /** Contract: after filing or withdrawing, minutes by the clock. */
  undoMinutes: 10,
  /** Rule 9: an unrated answer is called back after this. */
  unratedCallbackWorkingDays: 3,
  /** Rule 7: share of unreviewed answers sampled afterwards. */
  samplingPercent: 10,
  /** Domain §2.4 K10. */
  shelfReviewDays: 90,
  /** Domain §1.6, 暂停计时. */
  longestSuspensionWorkingDays: 30,
  /** Domain §2.3, 催办: a company may remind once in this many. */
  reminderEveryWorkingDays: 2,
} as const;
