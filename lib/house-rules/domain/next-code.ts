type Coded = { readonly code: string; readonly parentCode: string | null };

/** The code after the last of a group (`0106` after `0105`), or of the groups (`22` after `21`; 99 is the last of all). */
export function nextCode(parent: string | null, categories: readonly Coded[]): string {
  const prefix = parent ?? '';
  const numbers = categories
    .filter(({ parentCode, code }) => parentCode === parent && code.startsWith(prefix))
    .map(({ code }) => code.slice(prefix.length))
    .filter((rest) => /^\d{2}$/.test(rest))
    .map(Number);
  const taken = new Set(numbers);
  const last = Math.max(0, ...numbers.filter((each) => each < 99));
  const next = taken.has(last + 1) ? last + 2 : last + 1;
  return next < 100 ? `${prefix}${String(next).padStart(2, '0')}` : '';
}
