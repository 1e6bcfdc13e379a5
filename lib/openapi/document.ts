import { z } from 'zod';
import { COMMANDS } from '#lib/cases/domain/names.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { commandComponent, componentOf, componentSchemas, reference, tidy } from './components.ts';
import { type Endpoint, NO_BODY, problemsOf } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { EXAMPLES } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { PROBLEMS, type ProblemCode } from './problem.ts';

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  readonly style?: 'form';
  readonly explode?: false;
};

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
};

export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly object[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly securitySchemes: object };
};

export type Limits = { readonly itemsPerCall: number };

const kept = new Map<string, OpenApiDocument>();

/** The API described from the very schemas that check it (OpenAPI 3.1), in the reader's language. */
export function openApiDocument(locale: Locale, limits: Limits): OpenApiDocument {
  const key = `${locale} ${limits.itemsPerCall}`;
  const document = kept.get(key) ?? write(locale, limits);
  kept.set(key, document);
  return document;
}

function write(locale: Locale, limits: Limits): OpenApiDocument {
  const { api } = messagesOf(locale);
  const schemas = describe(withLimits(componentSchemas(), limits), locale);
  return {
    openapi: '3.1.0',
    info: { title: api.docs.title, version: '1', description: [api.docs.lead, api.docs.format].join('\n\n') },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    tags: Object.values(api.tags).map((name) => ({ name })),
    paths: pathsIn(locale),
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

function pathsIn(locale: Locale): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const endpoint of ENDPOINTS) {
    const methods = paths[endpoint.path] ?? {};
    paths[endpoint.path] = { ...methods, [endpoint.method.toLowerCase()]: operationOf(endpoint, locale) };
  }
  return paths;
}

function operationOf(endpoint: Endpoint, locale: Locale): Operation {
  const { api } = messagesOf(locale);
  const parameters = [
    ...parametersIn('path', endpoint.params, locale),
    ...parametersIn('query', endpoint.query, locale),
    ...parametersIn('header', endpoint.headers, locale),
  ];
  return {
    operationId: endpoint.id,
    tags: [api.tags[endpoint.tag]],
    ...api.operations[endpoint.id],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(endpoint),
    responses: { [endpoint.status]: success(endpoint, locale), ...problems(problemsOf(endpoint), locale) },
  };
}

function parametersIn(place: Parameter['in'], schema: z.ZodType, locale: Locale): Parameter[] {
  const { required = [] } = z.toJSONSchema(schema, { io: 'input' });
  const { properties = {} } = z.toJSONSchema(schema, {
    io: 'output',
    override: (context) => tidy(context.jsonSchema, 'output'),
  });
  return Object.entries(properties).map(([name, of]) => ({
    name: place === 'header' ? name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase()) : name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...meaningOf(place === 'query' && name === 'limit' ? 'limitOfPage' : name, locale),
    schema: name === 'command' ? { type: 'string', enum: [...COMMANDS] } : (of as JsonSchema),
    ...((of as JsonSchema).type === 'array' && { style: 'form', explode: false }),
  }));
}

function bodyOf(endpoint: Endpoint): Pick<Operation, 'requestBody'> {
  const json = (schema: JsonSchema) => ({
    requestBody: {
      required: true,
      content: { 'application/json': { schema, ...(endpoint.id in EXAMPLES && { example: EXAMPLES[endpoint.id] }) } },
    },
  });
  if (endpoint.takes === 'file') {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' } as const;
    const schema = { type: 'object', properties: { file }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (endpoint.bodyFor) return json({ anyOf: COMMANDS.map((name) => reference(commandComponent(name))) });
  return endpoint.body === NO_BODY ? {} : json(referenceTo(endpoint.body));
}

const success = (endpoint: Endpoint, locale: Locale): object => ({
  description: messagesOf(locale).api.operations[endpoint.id].summary,
  content: { 'application/json': { schema: referenceTo(endpoint.answer) } },
});

function referenceTo(schema: z.ZodType): JsonSchema {
  const name = componentOf(schema);
  if (!name) throw new Error('A schema of the API has no name in components.ts');
  return reference(name);
}

/** Several problems may share a status. */
function problems(codes: readonly ProblemCode[], locale: Locale): Record<string, object> {
  const worded = messagesOf(locale).api.problems;
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code]);
  const entries = [...byStatus].map(([status, same]) => [
    status,
    {
      description: same.map((code) => `\`${code}\` ${worded[code].title}`).join('; '),
      content: { 'application/problem+json': { schema: reference('Problem') } },
      ...(status === 429 && { headers: { 'Retry-After': { schema: { type: 'integer' } } } }),
    },
  ]);
  return Object.fromEntries(entries);
}

/** What the settings allow in one call, where the schema itself only bounds the settings. */
function withLimits(schemas: Record<string, JsonSchema>, { itemsPerCall }: Limits): Record<string, JsonSchema> {
  for (const { itemsIn, body } of ENDPOINTS) {
    const list = itemsIn === undefined ? undefined : schemas[componentOf(body) ?? '']?.properties?.[itemsIn];
    if (typeof list === 'object') list.maxItems = itemsPerCall;
  }
  return schemas;
}

/** Puts the meaning of a field beside it, wherever it stands. */
function describe<T>(node: T, locale: Locale): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => describe(each, locale)) as T;
  const entries = Object.entries(node).map(([key, value]) => {
    const below = describe(value, locale);
    return [key, key === 'properties' ? describeProperties(below, locale) : below];
  });
  return Object.fromEntries(entries);
}

const describeProperties = (properties: Record<string, JsonSchema>, locale: Locale): object =>
  Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, { ...of, ...meaningOf(name, locale) }]));

function meaningOf(name: string, locale: Locale): { description?: string } {
  const { fields } = messagesOf(locale).api;
  return Object.hasOwn(fields, name) ? { description: fields[name as keyof typeof fields] } : {};
}
