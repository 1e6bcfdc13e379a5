import { checkUscc, type UsccProblem } from '#lib/enterprises/domain/uscc.ts';

/** A line of a list of companies: its number from 1, the credit code it names, and what is wrong with the code by its digits. */
export type NamedCompany = { readonly line: number; readonly code: string; readonly problem: UsccProblem | null };

const CODE = /^[0-9A-Z]{18}$/;

/**
 * The companies a list names, one a line, as it was typed or pasted from a table: the part of a line that looks like a credit code,
 * else its first part; what else stands there is for people. Empty lines are passed over, a code named again is left out.
 */
export function namedCompanies(text: string): NamedCompany[] {
  const named = new Map<string, NamedCompany>();
  for (const [index, line] of text
    .normalize('NFKC')
    .split(/\r\n?|\n/)
    .entries()) {
    const parts = line
      .toUpperCase()
      .split(/[\s,;、]+/)
      .filter(Boolean);
    const part = parts.find((each) => CODE.test(each)) ?? parts[0];
    if (part === undefined) continue;
    const { code, problem } = checkUscc(part);
    if (!named.has(code)) named.set(code, { line: index + 1, code, problem });
  }
  return [...named.values()];
}
