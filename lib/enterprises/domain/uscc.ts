import { completeOrganisationCode, isOrganisationCode } from './organisation-code.ts';

export type UsccProblem = 'length' | 'alphabet' | 'check-digit' | 'organisation-check-digit';
export type UsccCheck = {
  /** Trimmed and in upper case. */
  readonly code: string;
  readonly valid: boolean;
  readonly problem: UsccProblem | null;
};

/** The 31 symbols of GB 32100-2015, without I, O, S, V and Z; a symbol's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/**
 * Checks a unified social credit code (统一社会信用代码) by GB 32100-2015, and the organisation code in its places 9 to 17 by
 * GB 11714. The first of `length`, `alphabet`, `check-digit`, `organisation-check-digit` is reported: what cannot be a code
 * before what is mistyped, and the outer digit first, because it covers the inner one. Some early codes in legal use
 * fail a digit (domain.md §6.1), so a failed digit is a warning to the user, not proof. Example: `9144030071526726XG` is valid.
 */
export function checkUscc(typed: string): UsccCheck {
  const code = typed.trim().toUpperCase();
  const problem = problemOf(code);
  return { code, valid: problem === null, problem };
}

function problemOf(code: string): UsccProblem | null {
  const symbols = [...code];
  if (symbols.length !== LENGTH) return 'length';
  if (!symbols.every((symbol) => ALPHABET.includes(symbol))) return 'alphabet';
  if (code.at(-1) !== checkDigit(code.slice(0, -1))) return 'check-digit';
  return isOrganisationCode(code.slice(8, 17)) ? null : 'organisation-check-digit';
}

/**
 * A code valid in both digits, for companies that do not exist: registering `authority` (9 market supervision), `kind`
 * (1 enterprise), six-digit `area` and an eight-symbol `serial`. Throws on parts that no code can have.
 * Example: `usccFrom({ authority: '9', kind: '1', area: '310105', serial: 'MA1FW0A1' })`.
 */
export function usccFrom(parts: { authority: string; kind: string; area: string; serial: string }): string {
  const { authority, kind, area, serial } = parts;
  const first17 = `${authority}${kind}${area}${completeOrganisationCode(serial)}`;
  const code = `${first17}${checkDigit(first17)}`;
  const { problem } = checkUscc(code);
  if (problem) throw new Error(`No credit code can be made of ${JSON.stringify(parts)}: ${problem}`);
  return code;
}

/** Weights are the powers of 3 modulo 31. */
function checkDigit(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const symbol of first17) {
    sum += ALPHABET.indexOf(symbol) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
