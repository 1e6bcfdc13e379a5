import { type PolicyListQuery, policyListSchema } from '#lib/policies/schema.ts';

export type Search = Readonly<Record<string, string | string[] | undefined>>;

const FILTERS = ['q', 'level', 'kind', 'issuer', 'state', 'verification'] as const;
const ROWS = 20;

export type Asked = {
  readonly filters: Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;
  readonly query: PolicyListQuery;
};

/** What an address asks of the catalogue. What is damaged in it is left out rather than refused. */
export function readAsked(search: Search): Asked {
  const one = (name: string) => [search[name]].flat().find((value) => value?.trim());
  const isSound = (name: string, value: string) => policyListSchema.safeParse({ [name]: value }).success;
  const given = [...FILTERS, 'cursor'].flatMap((name) => {
    const value = one(name);
    return value !== undefined && isSound(name, value) ? [[name, value] as const] : [];
  });
  const query = policyListSchema.parse({ ...Object.fromEntries(given), limit: ROWS });
  return { filters: Object.fromEntries(given.filter(([name]) => name !== 'cursor')), query };
}

/** The same list by its address: one can pass it on. */
export function addressOf(path: string, filters: Asked['filters'], cursor?: string | null): string {
  const query = new URLSearchParams({ ...filters, ...(cursor && { cursor }) }).toString();
  return query === '' ? path : `${path}?${query}`;
}
