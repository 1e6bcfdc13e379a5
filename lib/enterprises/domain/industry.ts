/** The first division of each section of GB/T 4754-2017. */
const FIRST_DIVISION_OF = {
  A: 1,
  B: 6,
  C: 13,
  D: 44,
  E: 47,
  F: 51,
  G: 53,
  H: 61,
  I: 63,
  J: 66,
  K: 70,
  L: 71,
  M: 73,
  N: 76,
  O: 80,
  P: 83,
  Q: 84,
  R: 86,
  S: 91,
  T: 97,
} as const;

const LAST_DIVISION = 97;

/**
 * An industry code in the one form that is kept: section letter and up to four digits (I, I65, I651, I6513). Digits alone get
 * their section; null for what cannot be a code. Whether the code is in the standard, the table `Industry` knows.
 */
export function asIndustryCode(typed: string): string | null {
  const [, letter = '', digits = ''] = /^([A-T]?)(\d{2,4})?$/.exec(typed.trim().toUpperCase()) ?? [];
  if (digits === '') return letter === '' ? null : letter;
  const section = sectionOfDivision(Number(digits.slice(0, 2)));
  if (section === null || (letter !== '' && letter !== section)) return null;
  return `${section}${digits}`;
}

/** Whether one is the other or lies below it: I6513 is within I, I65 and I6513. */
export const isWithinIndustry = (code: string, branch: string): boolean => code.startsWith(branch);

function sectionOfDivision(division: number): string | null {
  if (division < 1 || division > LAST_DIVISION) return null;
  const begun = Object.entries(FIRST_DIVISION_OF).filter(([, first]) => first <= division);
  return begun.at(-1)?.[0] ?? null;
}
