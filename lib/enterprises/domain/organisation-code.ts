const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether nine symbols are an organisation code (组织机构代码) whose last one checks the first eight, by GB 11714. */
export const isOrganisationCode = (code: string): boolean => code === completeOrganisationCode(code.slice(0, 8));

/** Eight symbols with their check digit: `71526726` becomes `71526726X`. */
export function completeOrganisationCode(first8: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * VALUES.indexOf(first8.charAt(index)), 0);
  const digit = 11 - (sum % 11);
  return `${first8}${digit === 10 ? 'X' : digit === 11 ? '0' : digit}`;
}
