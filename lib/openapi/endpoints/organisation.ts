import { categoryPageSchema, listSchema, unitPageSchema } from '#lib/organisation/schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const listUnitsEndpoint = defineEndpoint({
  id: 'listUnits',
  tag: 'organisation',
  method: 'GET',
  path: '/units',
  query: listSchema,
  answer: unitPageSchema,
});

export const listCategoriesEndpoint = defineEndpoint({
  id: 'listCategories',
  tag: 'organisation',
  method: 'GET',
  path: '/categories',
  query: listSchema,
  answer: categoryPageSchema,
});
