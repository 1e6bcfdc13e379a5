import { type CaseListQuery, caseListSchema } from './list-schema.ts';

export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export type ReadAddress = {
  readonly query: CaseListQuery;
  /** parameters that were not understood and left out */
  readonly ignored: readonly string[];
};

/** Names an address may carry besides the filters, for the page itself. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['back', 'view']);

/**
 * The filters of a list as they stand in an address, which people bookmark, cut off and edit by hand: what cannot be read is
 * left out and named, never an error. The API reads the same names strictly.
 */
export function readListAddress(params: AddressParams): ReadAddress {
  const query: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, given] of Object.entries(params)) {
    const value = typeof given === 'string' ? given : given?.join(',');
    if (value === undefined || value.trim() === '' || OF_THE_PAGE.has(name)) continue;
    const schema = isFilterName(name) ? caseListSchema.shape[name] : null;
    const parsed = schema?.safeParse(value.replaceAll('\u0000', ''));
    if (parsed?.success && parsed.data !== undefined) query[name] = parsed.data;
    else ignored.push(name);
  }
  return { query: query as CaseListQuery, ignored };
}

/** The address's parameters for a query: in one order, without what is empty. */
export function listAddress(query: CaseListQuery): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(caseListSchema.shape)) {
    const value = query[name as keyof CaseListQuery];
    if (value === undefined) continue;
    params.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return params.toString();
}

const isFilterName = (name: string): name is keyof typeof caseListSchema.shape =>
  Object.hasOwn(caseListSchema.shape, name);
