import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { type OpenApiDocument, openApiDocument } from '#lib/openapi/document.ts';
import { ENDPOINTS } from '#lib/openapi/endpoints.ts';
import { EXAMPLES } from '#lib/openapi/examples.ts';

const document: OpenApiDocument = JSON.parse(JSON.stringify(openApiDocument('en', { itemsPerCall: 5_000 })));

test('every route is described, and everything described has a route', () => {
  const folders = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) => `/${dirname(file)}`.replaceAll(/\[([^[\]]+)\]/g, '{$1}'))
    .filter((path) => path !== '/openapi.json' && !path.includes('...'));
  expect(Object.keys(document.paths).toSorted()).toEqual(folders.toSorted());
});

test('each method of a route is the one that is described', async () => {
  for (const { path, method } of ENDPOINTS) {
    const file = join(import.meta.dirname, path.replaceAll(/\{(\w+)\}/g, '[$1]'), 'route.ts');
    const route: Record<string, unknown> = await import(file);
    const other = method === 'GET' ? 'POST' : 'GET';
    const isOther = ENDPOINTS.some((each) => each.path === path && each.method === other);
    expect([path, route[method] !== route.DELETE]).toEqual([path, true]);
    expect([path, route[other] !== route.DELETE]).toEqual([path, isOther]);
  }
});

test('the document is whole: parameters of the path, unique names, references that lead somewhere', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  );
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, parameters = [], responses, summary, tags } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((each) => each.in === 'path');
    expect(declared.map(({ name }) => name)).toEqual(inPath);
    expect(declared.every(({ required }) => required)).toBe(true);
    expect(Object.keys(responses).every((status) => /^[2-5]\d\d$/.test(status))).toBe(true);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '429']));
    expect(summary).not.toBe('');
    for (const tag of tags) expect(document.tags).toContainEqual({ name: tag });
  }
  const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
  for (const [, target = ''] of references) {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(target)?.[1];
    expect(Object.keys(document.components.schemas), target).toContain(name);
  }
});

test('a caller learns the shape: what is required, what is allowed, how many', () => {
  const { Filing, DeadlinePreview, Case, SignCommand, AddNoteCommand } = document.components.schemas;
  expect(Filing).toMatchObject({
    type: 'object',
    required: ['title', 'description', 'contact'],
    additionalProperties: false,
  });
  expect(Filing?.properties?.title).toMatchObject({ type: 'string', maxLength: 100 });
  expect(DeadlinePreview?.properties?.items).toMatchObject({ type: 'array', maxItems: 5_000 });
  expect(SignCommand?.required).toContain('version');
  expect(AddNoteCommand?.required).toEqual(['text']);
  expect(Case?.properties?.promisedAt).toMatchObject({ description: expect.stringContaining('promised') });
  const status = document.paths['/cases']?.get?.parameters?.find(({ name }) => name === 'status');
  expect(status).toMatchObject({
    in: 'query',
    required: false,
    style: 'form',
    explode: false,
    schema: { type: 'array' },
  });
});

test('the examples fit their schemas', () => {
  for (const endpoint of ENDPOINTS.filter(({ id }) => id in EXAMPLES)) {
    const schema = endpoint.bodyFor?.({ command: 'dispatch' }) ?? endpoint.body;
    expect(schema.safeParse(EXAMPLES[endpoint.id]).error?.issues).toBeUndefined();
  }
});

test.each(locales)('is told in %s', (locale) => {
  const { paths } = openApiDocument(locale, { itemsPerCall: 1 });
  const summary = paths['/cases']?.post?.summary;
  expect(summary).toBe(locale === 'en' ? 'File a request' : '提出诉求');
});
