import {
  checkUsccAnswerSchema,
  checkUsccSchema,
  enterpriseListSchema,
  enterprisePageSchema,
  enterpriseSchema,
  newEnterpriseSchema,
} from '#lib/enterprises/schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const checkUsccEndpoint = defineEndpoint({
  id: 'checkUscc',
  tag: 'companies',
  method: 'POST',
  path: '/uscc/check',
  body: checkUsccSchema,
  itemsIn: 'codes',
  answer: checkUsccAnswerSchema,
});

export const listEnterprisesEndpoint = defineEndpoint({
  id: 'listEnterprises',
  tag: 'companies',
  method: 'GET',
  path: '/enterprises',
  query: enterpriseListSchema,
  answer: enterprisePageSchema,
  problems: ['forbidden'],
});

export const createEnterpriseEndpoint = defineEndpoint({
  id: 'createEnterprise',
  tag: 'companies',
  method: 'POST',
  path: '/enterprises',
  body: newEnterpriseSchema,
  status: 201,
  answer: enterpriseSchema,
  problems: ['forbidden', 'refused'],
});
