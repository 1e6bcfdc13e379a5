import { z } from 'zod';
import {
  checkUsccAnswerSchema,
  checkUsccSchema,
  enterpriseListSchema,
  enterprisePageSchema,
  enterpriseSchema,
  newEnterpriseSchema,
} from '#lib/enterprises/schema.ts';
import { packageSchema } from '#lib/service-packages/answer-schema.ts';
import { shortText } from '#lib/shared/text-schema.ts';
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

export const getPackageEndpoint = defineEndpoint({
  id: 'getPackage',
  tag: 'companies',
  method: 'GET',
  path: '/enterprises/{uscc}/package',
  params: z.object({ uscc: shortText(40) }),
  answer: packageSchema,
  problems: ['not-found'],
});
