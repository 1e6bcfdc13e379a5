/** One thing an entry says besides who, when and what: a value, or what it was before and after. */
export type EntryFact =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly before: string; readonly after: string };

type Data = Readonly<Record<string, unknown>>;

/** The entry's data as facts one can read: of `before` and `after` only what differs. */
export function factsOf(data: Data | null): EntryFact[] {
  if (!data) return [];
  const { before, after, ...rest } = data;
  const values = Object.entries(rest).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [{ name, value: asText(value) }],
  );
  return [...(before === undefined && after === undefined ? [] : changesBetween(before, after)), ...values];
}

function changesBetween(before: unknown, after: unknown): EntryFact[] {
  if (!isData(before) && !isData(after)) return [{ name: 'value', before: asText(before), after: asText(after) }];
  const [was, is] = [isData(before) ? before : {}, isData(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, before: asText(was[name]), after: asText(is[name]) }))
    .filter((change) => change.before !== change.after);
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
