import { checkUsccAnswerSchema, checkUsccSchema } from '#lib/enterprises/schema.ts';
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
