import type { JsonSchema } from './json-schema.ts';

/** What a value may be, as facts to be worded. */
export type Kind = {
  readonly name: KindName;
  /** the named schema it is */
  readonly component: string | null;
  /** of what it is a list */
  readonly of: Kind | null;
  readonly values: readonly string[];
  readonly isNullable: boolean;
};

export type KindName =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'any'
  | 'time'
  | 'date'
  | 'uuid'
  | 'email';

export type Bounds = {
  readonly lengthAtMost?: number;
  readonly from?: number;
  readonly to?: number;
  readonly itemsAtMost?: number;
  readonly byDefault?: string;
};

/** One field of a schema; fields within it follow, their names joined by dots and `[]` for a list. */
export type SchemaRow = {
  readonly name: string;
  readonly kind: Kind;
  readonly bounds: Bounds;
  readonly isRequired: boolean;
  readonly meaning: string | null;
};

/** The fields of a schema and all below them, named schemas apart: those have a table of their own. */
export function schemaRows(schema: JsonSchema, above = ''): SchemaRow[] {
  const rows = alternatives(schema).flatMap((each) => [
    ...propertyRows(each, above),
    ...(each.items && typeof each.items === 'object' && !Array.isArray(each.items)
      ? schemaRows(each.items as JsonSchema, `${above}[]`)
      : []),
  ]);
  return rows.filter((row, at) => rows.findIndex(({ name }) => name === row.name) === at);
}

function propertyRows({ properties = {}, required = [] }: JsonSchema, above: string): SchemaRow[] {
  return Object.entries(properties).flatMap(([key, of]) => {
    const schema = of as JsonSchema;
    const name = above === '' ? key : `${above}.${key}`;
    const row = {
      name,
      kind: kindOf(schema),
      bounds: boundsOf(schema),
      isRequired: required.includes(key),
      meaning: schema.description ?? null,
    };
    return [row, ...schemaRows(schema, name)];
  });
}

/** The shapes a value may have; null is none of them. */
const alternatives = (schema: JsonSchema): JsonSchema[] => {
  const all = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  return all ? all.flatMap(alternatives) : schema.type === 'null' ? [] : [schema];
};

export function kindOf(schema: JsonSchema): Kind {
  const shapes = alternatives(schema);
  const [first = {}] = shapes;
  const types = [first.type].flat();
  const values = shapes.flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const])).map(String);
  const items = typeof first.items === 'object' ? first.items : first.prefixItems?.[0];
  return {
    name: nameOf(first, types[0]),
    component: first.$ref?.split('/').at(-1) ?? null,
    of: types[0] === 'array' && items ? kindOf(items as JsonSchema) : null,
    values,
    isNullable: types.includes('null') || JSON.stringify(schema.anyOf ?? []).includes('{"type":"null"}'),
  };
}

const FORMATS: Readonly<Record<string, KindName>> = { 'date-time': 'time', date: 'date', uuid: 'uuid', email: 'email' };

function nameOf({ format, $ref }: JsonSchema, type: string | undefined): KindName {
  if ($ref) return 'object';
  const known: readonly string[] = ['string', 'integer', 'number', 'boolean', 'object', 'array'];
  return FORMATS[format ?? ''] ?? (type && known.includes(type) ? (type as KindName) : 'any');
}

export function boundsOf(schema: JsonSchema): Bounds {
  const [first = {}] = alternatives(schema);
  return {
    ...(first.maxLength !== undefined && { lengthAtMost: first.maxLength }),
    ...(first.minimum !== undefined && { from: first.minimum }),
    ...(first.maximum !== undefined && { to: first.maximum }),
    ...(first.maxItems !== undefined && !first.prefixItems && { itemsAtMost: first.maxItems }),
    ...(schema.default !== undefined && { byDefault: JSON.stringify(schema.default) }),
  };
}
