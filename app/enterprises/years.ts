import { yearSchema } from '#lib/enterprises/profile-schema.ts';

/** The year an address asks for; the last full one where it names none that can be filled in. */
export function yearAsked(typed: string | string[] | undefined, latest: number): number {
  const { success, data } = yearSchema(latest).safeParse(typed);
  return success ? data : latest;
}

const YEARS = 3;

/** The years one fills in, newest first, as tabs. */
export const yearTabs = (current: number, latest: number, base: string) =>
  Array.from({ length: YEARS }, (_, back) => latest - back).map((year) => ({
    label: String(year),
    href: `${base}?year=${year}`,
    current: year === current,
  }));
