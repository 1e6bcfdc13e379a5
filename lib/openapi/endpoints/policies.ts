import { matchAnswerSchema, matchSchema, policyListSchema, policyPageSchema } from '#lib/policies/schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const listPoliciesEndpoint = defineEndpoint({
  id: 'listPolicies',
  tag: 'policies',
  method: 'GET',
  path: '/policies',
  query: policyListSchema,
  answer: policyPageSchema,
});

export const matchPoliciesEndpoint = defineEndpoint({
  id: 'matchPolicies',
  tag: 'policies',
  method: 'POST',
  path: '/policies/match',
  body: matchSchema,
  answer: matchAnswerSchema,
  problems: ['forbidden', 'not-found'],
});
